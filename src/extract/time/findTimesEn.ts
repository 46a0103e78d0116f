import * as chrono from "chrono-node";
import type { ParsedComponents, ParsedResult } from "chrono-node";
import type { TimePrecision } from "../../domain/time.js";
import type { Document, Sentence } from "../cleanArticle.js";
import type { Stretch } from "./calendar.js";
import { DAY_MS, dayFrom, dayOf, dayStretch, monday, monthStretch, weekFrom, yearStretch } from "./calendar.js";
import type { FoundTime } from "./foundTime.js";
import { PATTERNS_EN } from "./patterns.en.js";
import type { TimeGroups, TimePattern } from "./timePattern.js";
import { withoutMarksAtEnd } from "../text/endings.js";

/** The parser is slow: only sentences with a word for a time reach it. */
const ANY_TIME =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|today|tonight|yesterday|tomorrow|ago|day|week|month|year|(?:19|20)\d\d)\b|\d[/-]\d/iu;
/** Words that the parser takes for a weekday, a month or a time of day on their own. */
const BARE_WORD =
  /^(?:sun|sat|mon|wed|fri|thu|tue|mar|may|march|dec|jan|sec|now|second|seconds|min|minute|noon|midnight|morning|evening|afternoon|night|this|the|at \d{1,2}|\d{1,4}|\d{1,2}:\d{2}|\d{1,2}\s?(?:am|pm))$/iu;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** English times of a document. */
export function findTimesEn(document: Document): FoundTime[] {
  return document.sentences.flatMap((sentence) => (sentence.script === "en" ? timesIn(document, sentence) : []));
}

function timesIn(document: Document, sentence: Sentence): FoundTime[] {
  const words = document.analysis.slice(sentence.start, sentence.end);
  const own = ownTimes(document, words, sentence.start);
  if (!ANY_TIME.test(words)) return own;
  const reference = { instant: new Date(document.publishedAt ?? REFERENCE), timezone: 0 };
  const parsed = chrono.en.parse(words, reference, { forwardDate: false });
  const others = parsed.flatMap((result) => fromParser(document, words, result, sentence.start));
  const free = others.filter(({ span }) =>
    own.every((one) => span.end <= one.span.start || one.span.end <= span.start),
  );
  return [...own, ...free].toSorted((a, b) => a.span.start - b.span.start);
}

/** Any day will do: without a publication nothing relative is kept. */
const REFERENCE = Date.UTC(2000, 0, 1);

function fromParser(document: Document, words: string, result: ParsedResult, offset: number): FoundTime[] {
  const { index } = result;
  const text = withoutMarksAtEnd(result.text, /[\s,]/u);
  if (BARE_WORD.test(text.trim()) && !datePreposition(words, index, text)) return [];
  const span = { start: offset + index, end: offset + index + text.length };
  const first = stretchOf(result.start, text, document.publishedAt);
  const last = result.end && first ? stretchOf(result.end, text, document.publishedAt) : null;
  const stretch = first && last && last.end > first.start ? { ...first, end: last.end } : first;
  return [found(document, span, stretch)];
}

function found(document: Document, span: { start: number; end: number }, stretch: Stretch | null): FoundTime {
  return {
    text: document.text.slice(span.start, span.end),
    start: stretch?.start ?? null,
    end: stretch?.end ?? null,
    precision: stretch?.precision ?? "UNKNOWN",
    span,
  };
}

/** "in March", "on Sun": the word before shows that a date is meant. */
const datePreposition = (words: string, index: number, text: string): boolean =>
  /^(?:mar|march|may|dec|jan)$/iu.test(text) &&
  /^[A-Z]/u.test(text) &&
  /\b(?:in|since|by|until|of|last|next|this)\s+$/iu.test(words.slice(Math.max(0, index - 8), index));

function stretchOf(components: ParsedComponents, text: string, publishedAt: number | null): Stretch | null {
  const known = (part: "year" | "month" | "day" | "weekday") => components.isCertain(part);
  const [year, month, day] = [components.get("year"), components.get("month"), components.get("day")];
  if (year === null || month === null || day === null) return null;
  if (publishedAt === null && !known("year")) return null;
  if (publishedAt === null && RELATIVE.test(text)) return null;
  const precision = precisionOf(text, known);
  if (known("weekday") && publishedAt !== null && WEEKDAY.test(text.replace(/^on\s+/iu, "").trim()))
    return lastWeekday(components.get("weekday") ?? 0, publishedAt);
  if (precision === "YEAR") return yearStretch(year);
  if (precision === "MONTH") return monthOf(year, month, known("year"), publishedAt);
  if (precision === "WEEK") return { ...weekFrom(Date.UTC(year, month - 1, day), 0) };
  return dayStretch(year, month, day);
}

const RELATIVE = /ago|last|next|this|today|tonight|yesterday|tomorrow|later|earlier|from now|past|coming/iu;

function precisionOf(text: string, known: (part: "year" | "month" | "day" | "weekday") => boolean): TimePrecision {
  if (/\b(?:minutes?|hours?|days?|today|tonight|yesterday|tomorrow)\b/iu.test(text)) return "DAY";
  if (/\bweeks?\b/iu.test(text) && !known("weekday")) return "WEEK";
  if (/\bmonths?\b/iu.test(text)) return "MONTH";
  if (/\byears?\b/iu.test(text) && !known("day")) return "YEAR";
  if (/\byears?\b/iu.test(text) && /ago|last|next|this/iu.test(text)) return "YEAR";
  if (known("day") || known("weekday")) return "DAY";
  return known("month") ? "MONTH" : "YEAR";
}

function monthOf(year: number, month: number, certain: boolean, publishedAt: number | null): Stretch {
  if (certain || publishedAt === null) return monthStretch(year, month);
  const published = dayOf(publishedAt);
  // A month without a year is the nearest one; a month that has begun is this year's.
  const distance = month - published.month;
  if (distance > 6) return monthStretch(published.year - 1, month);
  return monthStretch(distance < -6 ? published.year + 1 : published.year, month);
}

/** News says "on Wednesday" of the last one, today included. */
function lastWeekday(weekday: number, publishedAt: number): Stretch {
  const start = monday(publishedAt) + ((weekday + 6) % 7) * DAY_MS;
  return dayFrom(start <= publishedAt ? start : start - 7 * DAY_MS, 0);
}

function ownTimes(document: Document, words: string, offset: number): FoundTime[] {
  const matches: { start: number; end: number; pattern: TimePattern; groups: TimeGroups }[] = [];
  for (const pattern of PATTERNS_EN) {
    for (const match of words.matchAll(pattern.pattern)) {
      const end = match.index + match[0].length;
      if (matches.every((one) => end <= one.start || one.end <= match.index))
        matches.push({ start: match.index, end, pattern, groups: match.groups ?? {} });
    }
  }
  return matches.flatMap(({ start, end, pattern, groups }) => {
    const stretch = pattern.resolve(groups, { publishedAt: document.publishedAt, year: null, day: null });
    return stretch === undefined ? [] : [found(document, { start: offset + start, end: offset + end }, stretch)];
  });
}
