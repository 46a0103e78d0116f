import type { Document } from "../cleanArticle.js";
import { lastStarting } from "../certainty/sentenceAround.js";
import { dayOf } from "./calendar.js";
import type { FoundTime } from "./foundTime.js";
import { PATTERNS_ZH } from "./patterns.zh.js";
import type { TimeGroups, TimePattern } from "./timePattern.js";

interface Match {
  readonly start: number;
  readonly end: number;
  readonly pattern: TimePattern;
  readonly order: number;
  readonly groups: TimeGroups;
}

const ANY_TIME = /[年月日号周晚晨夜天前后季夕节旬旦秋午]|星期|礼拜|\d[-/.]\d|[Qq][1-4]|平安|端午|元宵|春节|双1/u;

/** Chinese times, and dates in digits, of a document. */
export function findTimesZh(document: Document): FoundTime[] {
  const found: FoundTime[] = [];
  document.sentences.forEach((sentence, index) => {
    const words = document.analysis.slice(sentence.start, sentence.end);
    if (!ANY_TIME.test(words)) return;
    const previous = found.at(-1);
    const known = previous && sameParagraph(document, previous.span.start, index) ? lastDay(found) : null;
    found.push(...timesIn(document, words, sentence.start, known));
  });
  return found;
}

const sameParagraph = (document: Document, offset: number, sentence: number): boolean =>
  document.sentences[lastStarting(document.sentences, offset)]?.paragraph === document.sentences[sentence]?.paragraph;

const lastDay = (found: readonly FoundTime[]): number | null =>
  found.findLast(({ precision, start }) => precision === "DAY" && start !== null)?.start ?? null;

function timesIn(document: Document, words: string, offset: number, known: number | null): FoundTime[] {
  const found: FoundTime[] = [];
  let day = known;
  let year: number | null = null;
  for (const { start, end, pattern, groups } of longest(matchesIn(words))) {
    const stretch = pattern.resolve(groups, { publishedAt: document.publishedAt, year, day });
    if (stretch === undefined) continue;
    const span = { start: offset + start, end: offset + end };
    found.push({
      text: document.text.slice(span.start, span.end),
      start: stretch?.start ?? null,
      end: stretch?.end ?? null,
      precision: stretch?.precision ?? "UNKNOWN",
      span,
    });
    if (!stretch) continue;
    if (stretch.precision === "DAY") day = stretch.start;
    if (groups.year || groups.rel) year = dayOf(stretch.start).year;
  }
  return found;
}

function matchesIn(words: string): Match[] {
  const matches: Match[] = [];
  PATTERNS_ZH.forEach((pattern, order) => {
    for (const match of words.matchAll(pattern.pattern)) {
      if (isPartOfNumber(words, match.index)) continue;
      matches.push({
        start: match.index,
        end: match.index + match[0].length,
        pattern,
        order,
        groups: match.groups ?? {},
      });
    }
  });
  return matches;
}

/** 13月 and 120日 are no dates; the 10月 in 110月 is none either. */
const isPartOfNumber = (words: string, at: number): boolean =>
  /\d/u.test(words.charAt(at)) && /[\d.]/u.test(words.charAt(at - 1));

function longest(matches: readonly Match[]): Match[] {
  const sorted = matches.toSorted((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const kept: Match[] = [];
  for (const match of sorted) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
    else if (match.end - match.start > last.end - last.start && kept.length > 0) kept[kept.length - 1] = match;
  }
  return kept;
}
