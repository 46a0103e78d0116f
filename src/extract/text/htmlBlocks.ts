import type { Block } from "./block.js";
import type { HtmlElement, HtmlNode } from "./htmlNode.js";
import { isElement, isText } from "./htmlNode.js";

/** A block of a page, with how much of it are links and the class names around it. */
export interface HtmlBlock extends Block {
  /** Code units inside links. */
  readonly linked: number;
  /** Tag, class and id of the block's own element and of the three around it, innermost last. */
  readonly path: readonly string[];
}

const BLOCK_TAGS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO BUTTON SELECT TEXTAREA INPUT HEAD TITLE".split(
    " ",
  ),
);
const NAVIGATION = new Set("NAV HEADER FOOTER ASIDE FORM DIALOG".split(" "));
const KINDS: Readonly<Record<string, Block["kind"]>> = {
  H1: "HEADING",
  H2: "HEADING",
  H3: "HEADING",
  H4: "HEADING",
  H5: "HEADING",
  H6: "HEADING",
  LI: "ITEM",
  BLOCKQUOTE: "QUOTE",
  TR: "ROW",
};

/** The blocks of an element in document order: each paragraph, heading, list item and table row, white space folded; a line break starts a new one. */
export function htmlBlocks(root: HtmlElement, options: { skipNavigation: boolean }): HtmlBlock[] {
  const walker = new BlockWalker(options.skipNavigation);
  walker.walk(root, { kind: "TEXT", linked: false, path: [] });
  return walker.finish();
}

interface Place {
  readonly kind: Block["kind"];
  readonly linked: boolean;
  readonly path: readonly string[];
}

class BlockWalker {
  private readonly blocks: HtmlBlock[] = [];
  private text = "";
  private linked = 0;

  constructor(private readonly skipNavigation: boolean) {}

  walk(node: HtmlNode, place: Place): void {
    if (isText(node)) {
      const words = (node.textContent ?? "").replace(/[ \t\r\n\f]+/gu, " ");

      this.text += words;
      if (place.linked) this.linked += words.trim().length;
      return;
    }
    if (!isElement(node)) return;
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name) || (this.skipNavigation && NAVIGATION.has(name))) return;
    if (name === "BR") {
      this.close(place);
      return;
    }
    this.walkElement(node, name, place);
  }

  private walkElement(node: HtmlElement, name: string, place: Place): void {
    // The cells of a row are one line.
    const cell = name === "TD" || name === "TH";
    const block = BLOCK_TAGS.has(name) && !(cell && place.kind === "ROW");
    const inner: Place = {
      kind: KINDS[name] ?? (name === "P" && place.kind === "ROW" ? "TEXT" : place.kind),
      linked: place.linked || name === "A",
      path: [
        ...place.path.slice(-3),
        ` ${name.toLowerCase()}.${node.getAttribute("class") ?? ""}#${node.id} `.slice(0, 300),
      ],
    };
    if (block) this.close(place);
    else if (cell && this.text.trim() !== "") this.text += "; ";
    for (const child of node.childNodes) this.walk(child, inner);
    if (block) this.close(inner);
  }

  finish(): HtmlBlock[] {
    this.close({ kind: "TEXT", linked: false, path: [] });
    return this.blocks;
  }

  private close({ kind, path }: Place): void {
    const text = this.text.replace(/ {2,}/gu, " ").trim();
    if (text !== "") this.blocks.push({ content: { text, map: [] }, kind, gapBefore: true, linked: this.linked, path });
    this.text = "";
    this.linked = 0;
  }
}
