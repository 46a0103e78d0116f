import type { Stretch } from "./calendar.js";
import {
  DAY_MS,
  dayFrom,
  dayOf,
  midnight,
  monthFrom,
  monthStretch,
  quarterStretch,
  weekFrom,
  yearStretch,
} from "./calendar.js";
import type { TimePattern } from "./timePattern.js";

const COUNT = "(?<count>\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|few)";
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

const numberOf = (word: string): number | null =>
  /^\d+$/u.test(word) ? Number(word) : (NUMBERS[word.toLowerCase()] ?? null);

/** English forms of times that the general parser misses or makes more exact than they are; read before it. */
export const PATTERNS_EN: readonly TimePattern[] = [
  {
    name: "quarter",
    pattern:
      /\b(?:(?:the\s+)?(?<ordinal>first|second|third|fourth)[ -]quarter|Q(?<quarter>[1-4]))(?:\s+(?:of\s+)?(?<year>(?:19|20)\d\d)|\s+(?:of\s+)?(?<rel>this|last|next)\s+year)?\b/giu,
    resolve: ({ ordinal, quarter, year, rel }, { publishedAt }) => {
      const index = quarter ? Number(quarter) : (ORDINALS[(ordinal ?? "").toLowerCase()] ?? 1);
      if (year) return quarterStretch(Number(year), index);
      if (publishedAt === null) return null;
      const published = dayOf(publishedAt);
      if (rel) return quarterStretch(published.year + shift(rel), index);
      const now = Math.ceil(published.month / 3);
      return quarterStretch(index - now > 1 ? published.year - 1 : published.year, index);
    },
  },
  {
    name: "half-year",
    pattern:
      /\b(?:the\s+)?(?<half>first|second)\s+half\s+of\s+(?:(?<year>(?:19|20)\d\d)|(?<rel>this|last|next)\s+year|the\s+year)\b/giu,
    resolve: ({ half, year, rel }, { publishedAt }) => {
      const of = year ? Number(year) : publishedAt === null ? null : dayOf(publishedAt).year + (rel ? shift(rel) : 0);
      return of === null ? null : monthStretch(of, half?.toLowerCase() === "first" ? 1 : 7, 6, "QUARTER");
    },
  },
  {
    name: "decade",
    pattern: /\b(?:the\s+)?(?:(?:early|late|mid)[ -])?(?<decade>(?:19|20)\d0)s\b/giu,
    resolve: ({ decade }) => yearStretch(Number(decade), 10),
  },
  {
    name: "weekday-of-week",
    pattern:
      /\b(?:on\s+)?(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+(?:of\s+)?(?<rel>last|this|next)\s+week\b/giu,
    resolve: ({ weekday = "", rel = "" }, { publishedAt }) => {
      if (publishedAt === null) return null;
      const index = ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"].indexOf(
        weekday.toLowerCase().replace("day", ""),
      );
      return dayFrom(weekFrom(publishedAt, shift(rel)).start + index * DAY_MS, 0);
    },
  },
  {
    name: "relative-period",
    pattern:
      /\b(?:(?<part>earlier|later|late|early|end of|beginning of|start of)\s+)?(?<rel>last|this|next)\s+(?<unit>week|weekend|month|quarter|year|summer|winter|spring|autumn|fall)\b/giu,
    resolve: ({ rel = "", unit = "", part }, { publishedAt }) =>
      publishedAt === null ? null : relativePeriod(rel, unit.toLowerCase(), part, publishedAt),
  },
  {
    name: "ago",
    pattern: new RegExp(
      `\\b${COUNT}\\s+(?<unit>days?|weeks?|months?|years?|decades?|hours?)\\s+(?<side>ago|earlier|before|later)\\b`,
      "giu",
    ),
    resolve: ({ count = "", unit = "", side = "" }, { publishedAt }) => {
      const value = numberOf(count);
      // "a week later" and "the day before" count from what the text told, not from the publication.
      if (value === null || publishedAt === null || side.toLowerCase() !== "ago") return null;
      if (unit.startsWith("month")) return monthFrom(publishedAt, -value);
      if (unit.startsWith("year")) return yearStretch(dayOf(publishedAt).year - value);
      if (unit.startsWith("decade")) return yearStretch(dayOf(publishedAt).year - value * 10, 10);
      if (unit.startsWith("week")) return weekFrom(publishedAt, -value);
      return dayFrom(publishedAt, unit.startsWith("hour") ? 0 : -value);
    },
  },
  {
    name: "past-while",
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?<side>past|last|next|coming)\\s+${COUNT}\\s+(?<unit>days?|weeks?|months?|years?)\\b`,
      "giu",
    ),
    resolve: ({ side = "", count = "", unit = "" }, { publishedAt }) => {
      const value = numberOf(count);
      if (value === null || publishedAt === null) return null;
      const days =
        value * (unit.startsWith("year") ? 365 : unit.startsWith("month") ? 30 : unit.startsWith("week") ? 7 : 1);
      const precision = unit.startsWith("year")
        ? "YEAR"
        : unit.startsWith("month")
          ? "MONTH"
          : unit.startsWith("week")
            ? "WEEK"
            : "DAY";
      const at = midnight(publishedAt);
      const ahead = /next|coming/iu.test(side);
      return ahead
        ? { start: at, end: at + days * DAY_MS, precision }
        : { start: at - days * DAY_MS, end: at + DAY_MS, precision };
    },
  },
  {
    name: "overnight",
    pattern: /\b(?:overnight|last night)\b/giu,
    resolve: (_, { publishedAt }) => (publishedAt === null ? null : dayFrom(publishedAt, -1)),
  },
  {
    name: "day-before",
    pattern:
      /\b(?:the|a)\s+(?:day|week|month|year)\s+(?:before|after|earlier|later)\b|\bthe (?:previous|next|following|same) (?:day|week|month|year)\b/giu,
    resolve: () => null,
  },
  {
    name: "month-year",
    pattern:
      /(?<!\d\s)\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:of\s+)?(?<year>(?:19|20)\d\d)\b/gu,
    resolve: ({ month = "", year }) => monthStretch(Number(year), MONTHS.indexOf(month) + 1),
  },
  {
    name: "year",
    pattern:
      /\b(?:in|since|by|until|during|from|before|after|early|late|mid|for|of)[ -](?<year>(?:19|20)\d\d)\b(?!\s*(?:%|-|\.\d|,\d|million|billion|people|percent))/giu,
    resolve: ({ year }) => yearStretch(Number(year)),
  },
];

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const shift = (word: string): number => ({ last: -1, next: 1 })[word.toLowerCase()] ?? 0;

function relativePeriod(rel: string, unit: string, part: string | undefined, publishedAt: number): Stretch | null {
  const offset = shift(rel);
  const published = dayOf(publishedAt);
  if (unit === "week") return weekFrom(publishedAt, offset);
  if (unit === "weekend") {
    const week = weekFrom(publishedAt, rel.toLowerCase() === "next" ? 1 : -1);
    return { start: week.end - 2 * DAY_MS, end: week.end, precision: "DAY" };
  }
  if (unit === "month") return monthFrom(publishedAt, offset);
  if (unit === "quarter") return quarterStretch(published.year, Math.ceil(published.month / 3) + offset);
  if (unit === "year")
    return part && /end|late$/iu.test(part)
      ? monthStretch(published.year + offset, 10, 3, "QUARTER")
      : yearStretch(published.year + offset);
  const season = { winter: 12, spring: 3, summer: 6, autumn: 9, fall: 9 }[unit] ?? 1;
  return monthStretch(published.year + offset, season, 3, "QUARTER");
}
