import { ArticleRejectedError } from "../../domain/errors.js";
import type { ArticleLimits } from "./articleLimits.js";

// Elements without an end tag, or whose end tag is often left out: they say nothing about the depth.
const SHALLOW = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup".split(
    " ",
  ),
);
const NAME = /[a-zA-Z][a-zA-Z0-9:-]{0,30}/uy;

/** Throws {@link ArticleRejectedError} for a page with more tags and entities or deeper nesting than allowed, in one pass and before anything is parsed. */
export function refuseHeavyMarkup(html: string, { maxHtmlTags, maxHtmlDepth }: ArticleLimits): void {
  const weight = weigh(html);
  if (weight.tags > maxHtmlTags) throw tooHeavy(`${weight.tags} tags and entities`, `${maxHtmlTags}`);
  if (weight.depth > maxHtmlDepth) throw tooHeavy(`elements nested ${weight.depth} deep`, `${maxHtmlDepth} levels`);
}

function weigh(html: string): { readonly tags: number; readonly depth: number } {
  // A "<" that opens no tag and an entity are text nodes of their own to the parser, and as dear as a tag; so are a few attributes.
  const markup = /[<&=]/gu;
  let tags = 0;
  let attributes = 0;
  let depth = 0;
  let deepest = 0;
  let measured = 0;
  for (let match = markup.exec(html); match; match = markup.exec(html)) {
    if (match[0] === "=") {
      attributes += 1;
      continue;
    }
    tags += 1;
    const at = match.index;
    const closing = html[at + 1] === "/";
    NAME.lastIndex = at + (closing ? 2 : 1);
    const name = match[0] === "<" ? NAME.exec(html)?.[0].toLowerCase() : undefined;
    if (name === undefined) continue;
    if (at >= measured) {
      const end = html.indexOf(">", at);
      measured = end < 0 ? html.length : end;
      attributes += countBareAttributes(html, at, measured);
    }
    if (SHALLOW.has(name)) continue;
    if (closing) depth = Math.max(0, depth - 1);
    else if (name === "script" || name === "style") {
      const end = html.indexOf(`</${name}`, at);
      if (end < 0) break;
      markup.lastIndex = end + 2;
    } else if (!closesItself(html, at)) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return { tags: tags + Math.floor(attributes / ATTRIBUTES_PER_TAG), depth: deepest };
}

const ATTRIBUTES_PER_TAG = 4;
const LONG_TAG = 20_000;

/** The words of a very long tag: attributes need no value. */
const countBareAttributes = (html: string, start: number, end: number): number =>
  end - start < LONG_TAG ? 0 : (html.slice(start, end).match(/\s\S/gu)?.length ?? 0);

/** Whether the tag at `at` ends with "/>" (<path ... />). Looks at the first 1,000 code units of it. */
function closesItself(html: string, at: number): boolean {
  const end = html.slice(at, at + 1000).indexOf(">");
  return end > 0 && html[at + end - 1] === "/";
}

const tooHeavy = (size: string, limit: string): ArticleRejectedError =>
  new ArticleRejectedError(
    `The page has ${size}; the limit is ${limit}. Give the article's text instead of the page.`,
    { field: ["body"] },
  );
