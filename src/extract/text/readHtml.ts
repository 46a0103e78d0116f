import type { Note } from "../../domain/note.js";
import type { ArticleFields } from "./articleFields.js";
import type { ArticleLimits } from "./articleLimits.js";
import type { Block } from "./block.js";
import { htmlBlocks } from "./htmlBlocks.js";
import { readHtmlFields } from "./htmlFields.js";
import { refuseHeavyMarkup } from "./htmlGuard.js";
import { decodeHarmless, parseDocument, type HtmlDocument } from "./htmlNode.js";
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

/** And a text shorter than this is hardly more than a headline, in UTF-16 code units: a sentence of Chinese. */
const MIN_ARTICLE = 40;

const PAYWALLED: Note = {
  code: "PAYWALLED",
  message: "The page says that its text is for subscribers; only what it shows was taken in.",
};
const HEADLINE_ONLY: Note = {
  code: "HEADLINE_ONLY",
  message: "The page has hardly more text than a headline.",
};
/**
 * Finds the main text of a page with readability; where it finds none, takes the article body of the JSON-LD, else the whole body without navigation.
 * Throws {@link ArticleRejectedError} for pages with more tags or deeper nesting than allowed.
 */
export function readHtml(html: string, limits: ArticleLimits): HtmlPage {
  const page = decodeHarmless(html);
  refuseHeavyMarkup(page, limits);
  const document = parseDocument(page);
  const { fields, articleBody, isPaywalled } = readHtmlFields(document);
  const notes: Note[] = isPaywalled ? [PAYWALLED] : [];
  const found = findText(page, document, articleBody);
  if (found.instead !== null) {
    notes.push({
      code: "MAIN_TEXT_FALLBACK",
      message: `No main text stood out on the page; ${found.instead} was taken.`,
    });
  }
  if (lengthOf(found.blocks) < MIN_ARTICLE) notes.push(HEADLINE_ONLY);
  return { fields, blocks: found.blocks, dropped: found.dropped, notes };
}

interface FoundText extends Pick<HtmlPage, "blocks" | "dropped"> {
  /** What was taken where no main text stood out. */
  readonly instead: string | null;
}

function findText(page: string, document: HtmlDocument, articleBody: string | null): FoundText {
  const main = findMainText(page);
  const length = lengthOf(main.blocks);
  if (length >= MIN_MAIN_TEXT) return { ...main, instead: null };
  const paragraphs = (articleBody ?? "").split(/\n+/u).map(textBlock);
  if (lengthOf(paragraphs) > length)
    return { blocks: paragraphs, dropped: [], instead: "the article body of its JSON-LD" };
  const whole = document.body ? htmlBlocks(document.body, { skipNavigation: true }) : [];
  if (lengthOf(whole) > length) return { blocks: whole, dropped: [], instead: "the whole page without its navigation" };
  return { ...main, instead: null };
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.content.text.length, 0);

const textBlock = (text: string): Block => ({ content: { text: text.trim(), map: [] }, kind: "TEXT", gapBefore: true });
