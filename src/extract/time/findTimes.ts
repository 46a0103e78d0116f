import type { Document } from "../cleanArticle.js";
import { findTimesEn } from "./findTimesEn.js";
import { findTimesZh } from "./findTimesZh.js";
import type { FoundTime } from "./foundTime.js";

/**
 * The times of a document, in text order, without overlaps. Relative words (昨晚, last week) are resolved against the publication, in UTC; without
 * one they keep their words and `start` null. A month stays a month: nothing is made more exact than its words.
 */
export function findTimes(document: Document): FoundTime[] {
  const found = [...findTimesZh(document), ...findTimesEn(document)];
  return withoutOverlaps(found.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
}

function withoutOverlaps(found: readonly FoundTime[]): FoundTime[] {
  const kept: FoundTime[] = [];
  for (const one of found) if (one.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(one);
  return kept;
}
