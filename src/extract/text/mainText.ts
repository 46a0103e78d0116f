import { Readability } from "@mozilla/readability";
import type { HtmlBlock } from "./htmlBlocks.js";
import { htmlBlocks } from "./htmlBlocks.js";
import type { HtmlElement } from "./htmlNode.js";
import { parseDocument } from "./htmlNode.js";

/** The main text of a page, and what was inside it but is no part of the article. */
export interface MainText {
  readonly blocks: readonly HtmlBlock[];
  readonly dropped: readonly HtmlBlock[];
}

/** The blocks of what readability takes for the article, without captions, boxes and lists of links; none when it finds no article or gives up on the page. */
export function findMainText(html: string): MainText {
  const content = readabilityContent(html);
  const all = content ? htmlBlocks(content, { skipNavigation: false }) : [];
  const blocks = all.filter(isContent);
  // A page that names its whole article after a caption or a box has no captions and boxes to tell apart.
  if (lengthOf(blocks) < 0.5 * lengthOf(all)) return { blocks: all, dropped: [] };
  return { blocks, dropped: all.filter((block) => !isContent(block)) };
}

const lengthOf = (blocks: readonly HtmlBlock[]): number =>
  blocks.reduce((sum, block) => sum + block.content.text.length, 0);

function readabilityContent(html: string): HtmlElement | null {
  try {
    // Readability rewrites the document that it reads: it gets one of its own.
    const document = parseDocument(html);
    const article = new Readability<HtmlElement>(document as never, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as unknown as HtmlElement,
    }).parse();
    return article?.content ?? null;
  } catch {
    // It fails on some odd trees; the caller then reads the page without it.
    return null;
  }
}

// Names that pages give to what stands beside the article's own paragraphs.
const BESIDE =
  /\bfigcaption\b|caption|[-_. ](?:credits?|copyright|byline|bio|about-author|author-(?:box|bio|info)|newsletter|related|recirc|promo|advert|ad-slot|sponsor|social|share|sharing|disclaimer|breadcrumbs?|tags|tag-list|taglist|comments?|timestamp|dateline|posted-on|entry-meta|post-meta|read-more|inline-link)(?:[-_. #]|$)/iu;
/** Longer blocks are prose, whatever their class is called. */
const MAX_BESIDE = 600;

function isContent(block: HtmlBlock): boolean {
  const { text } = block.content;
  if (text.length <= MAX_BESIDE && block.path.some((element) => BESIDE.test(element))) return false;
  // Most of the block is link text, and it is no sentence: a list of links.
  return !(block.linked >= 0.8 * text.length && !/[.。!！?？”"]$/u.test(text));
}
