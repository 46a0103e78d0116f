import type { Note } from "../../domain/note.js";
import type { ArticleFields } from "./articleFields.js";
import type { ArticleLimits } from "./articleLimits.js";
import type { Block } from "./block.js";
import { htmlBlocks } from "./htmlBlocks.js";
import { readHtmlFields } from "./htmlFields.js";
import { refuseHeavyMarkup } from "./htmlGuard.js";
import { decodeHarmless, parseDocument } from "./htmlNode.js";
import { findMainText } from "./mainText.js";

/** A page's own words about itself and the blocks of its main text. */
export interface HtmlPage {
  readonly fields: ArticleFields;
  readonly blocks: readonly Block[];
  /** What stands inside the main text and is no part of it: captions, boxes, lists of links. */
  readonly dropped: readonly Block[];
  readonly notes: readonly Note[];
}

/** Main text shorter than this is more likely a teaser or a cookie notice. */
const MIN_MAIN_TEXT = 140;

/**
 * Finds the main text of a page with readability; where it finds none, takes the article body of the JSON-LD, else the whole body without navigation.
 * Throws {@link ArticleRejectedError} for pages with more tags or deeper nesting than allowed.
 */
export function readHtml(html: string, limits: ArticleLimits): HtmlPage {
  const page = decodeHarmless(html);
  refuseHeavyMarkup(page, limits);
  const document = parseDocument(page);
  const { fields, articleBody } = readHtmlFields(document);
  const main = findMainText(page);
  const length = lengthOf(main.blocks);
  if (length >= MIN_MAIN_TEXT) return { fields, ...main, notes: [] };
  const paragraphs = (articleBody ?? "").split(/\n+/u).map(textBlock);
  if (lengthOf(paragraphs) > length) return instead(fields, paragraphs, "the article body of its JSON-LD");
  const whole = document.body ? htmlBlocks(document.body, { skipNavigation: true }) : [];
  if (lengthOf(whole) > length) return instead(fields, whole, "the whole page without its navigation");
  return { fields, ...main, notes: [] };
}

function instead(fields: ArticleFields, blocks: readonly Block[], what: string): HtmlPage {
  const note = { code: "MAIN_TEXT_FALLBACK", message: `No main text stood out on the page; ${what} was taken.` };
  return { fields, blocks, dropped: [], notes: [note] };
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.content.text.length, 0);

const textBlock = (text: string): Block => ({ content: { text: text.trim(), map: [] }, kind: "TEXT", gapBefore: true });
