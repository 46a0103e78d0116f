import type { StrippedBlock } from "../cleanArticle.js";
import { isListMarker } from "./boilerplateLine.js";

type Reason = StrippedBlock["reason"];

const TERMINAL = /[.。!！?？…;；][”"’」』)）]?$/u;
const MAX_LIST = 40;
const READER = /[您你]|\byour?\b/iu;
const PRODUCT =
  /助手|平台|模板|一站式|体验|免费|专业|智能|高效|服务|工具|个性化|下载|新版本|解决方案|\b(?:app|platform|assistant|free|download|newsletter|experience|tool|upgrade|premium|subscription)\b/iu;

/** Lists of tags or links under a marker such as 相关文章 or Related: the marker and the short lines below it that end no sentence. */
export function findLists(paragraphs: readonly string[], reasons: Map<number, Reason>): void {
  for (let i = 0; i < paragraphs.length; i += 1) {
    if (reasons.has(i) || !isListMarker(paragraphs[i] ?? "")) continue;
    let end = i + 1;
    while (end < paragraphs.length && end - i <= MAX_LIST && (reasons.has(end) || isListEntry(paragraphs[end] ?? "")))
      end += 1;
    // A marker with prose right below it is a heading of the article.
    if (end === i + 1 && end < paragraphs.length) continue;
    for (let at = i; at < end; at += 1) if (!reasons.has(at)) reasons.set(at, "TAGS");
    i = end - 1;
  }
}

const isListEntry = (text: string): boolean =>
  text.length <= 100 && !TERMINAL.test(text) && !/[“”"「」]/u.test(text.slice(0, 1));

/**
 * Adverts at the end of a document: a brand name repeated on lines of its own and the blurb below it, or a brand line and a blurb that speaks to the
 * reader about a product, between the last paragraph of the article and other boilerplate. Walks up from the end and stops at the first prose.
 */
export function findTrailingAdverts(paragraphs: readonly string[], reasons: Map<number, Reason>): void {
  let tail = paragraphs.length;
  const take = (count: number) => {
    for (let at = tail - count; at < tail; at += 1) if (!reasons.has(at)) reasons.set(at, "ADVERT");
    tail -= count;
  };
  while (tail > 1) {
    if (reasons.has(tail - 1)) tail -= 1;
    else if (isBrandPair(paragraphs, tail - 2)) take(2);
    else if (tail >= 4 && isBrandPair(paragraphs, tail - 3) && isBlurb(paragraphs[tail - 1] ?? "")) take(3);
    else if (
      tail >= 3 &&
      tail < paragraphs.length &&
      isBrandLine(paragraphs[tail - 2]) &&
      addressesReader(paragraphs[tail - 1] ?? "")
    )
      take(2);
    else return;
  }
}

const isBrandLine = (text: string | undefined): boolean =>
  text !== undefined && text.length <= 30 && !/[。.!！?？…,，;；:：“”"]/u.test(text);

const isBrandPair = (paragraphs: readonly string[], at: number): boolean =>
  at > 0 && isBrandLine(paragraphs[at]) && paragraphs[at] === paragraphs[at + 1];

const isBlurb = (text: string): boolean => text.length <= 300 && !/[“”"「」]/u.test(text);

const addressesReader = (text: string): boolean =>
  text.length <= 200 && isBlurb(text) && READER.test(text) && PRODUCT.test(text);
