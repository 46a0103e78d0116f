import type { EpochMs, TimePrecision } from "../../domain/time.js";
import { parseIso } from "../../domain/time.js";

/** A date as written on a document: `year` null when it is left out. */
export interface WrittenDate {
  /** The words, and where they stand in the line. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** Null when only the month is given. */
  readonly day: number | null;
  /** Milliseconds into the day, null when no time of day is given. A time without a zone is taken as UTC. */
  readonly timeOfDay: number | null;
}

export interface DatedMoment {
  readonly at: EpochMs;
  readonly precision: TimePrecision;
}

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec".split("|");
const MONTH =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const CLOCK =
  "(?:[T ,，]{0,2}(?:at |上午|下午|晚上?|凌晨)?\\s?(?<hour>[01]?\\d|2[0-3])[:：](?<minute>[0-5]\\d)(?:[:：](?<second>[0-5]\\d)(?:\\.\\d{1,9})?)?\\s?(?<half>[ap]\\.?m\\b\\.?)?(?<zone>\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})\\b)?)?";
const FORMS = [
  `(?<year>\\d{4})\\s?年\\s?(?<month>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?[日号])?${CLOCK}`,
  `(?<!\\d)(?<month>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?[日号]${CLOCK}`,
  `(?<![\\d/.-])(?<year>(?:19|20)\\d{2})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)${CLOCK}`,
  `\\b${MONTH}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\.\\d)(?:,?\\s(?<year>(?:19|20)\\d{2})\\b)?${CLOCK}`,
  `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s${MONTH}(?:,?\\s(?<year>(?:19|20)\\d{2})\\b|\\b)${CLOCK}`,
].map((form) => new RegExp(form, "iu"));

/** The first date in a line (2025年1月30日, 01月30日, 2025-01-30 08:15, Jan. 30, 2025, 30 January); null when there is none. It may be none of the calendar: see {@link momentOf}. */
export function findWrittenDate(line: string): WrittenDate | null {
  const matches = FORMS.map((form) => form.exec(line)).filter((match) => match !== null);
  const match = matches.sort((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
  if (!match) return null;
  const groups = match.groups ?? {};
  const text = match[0].trimEnd();
  return {
    text,
    start: match.index,
    end: match.index + text.length,
    year: groups["year"] ? Number(groups["year"]) : null,
    month: monthNumber(groups["month"] ?? ""),
    day: groups["day"] ? Number(groups["day"]) : null,
    timeOfDay: timeOfDay(groups, text),
  };
}

function monthNumber(month: string): number {
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return at >= 0 ? at + 1 : Number(month);
}

function timeOfDay(groups: Record<string, string | undefined>, text: string): number | null {
  if (!groups["hour"] || !groups["minute"]) return null;
  let hour = Number(groups["hour"]);
  const afternoon = /^p/iu.test(groups["half"] ?? "") || /下午|晚/u.test(text);
  if (afternoon && hour < 12) hour += 12;
  if (/^a/iu.test(groups["half"] ?? "") && hour === 12) hour = 0;
  const zone = /([+-])(\d{2}):?(\d{2})/u.exec(groups["zone"] ?? "");
  const shift = zone ? (zone[1] === "-" ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  return ((hour * 60 + Number(groups["minute"]) - shift) * 60 + Number(groups["second"] ?? 0)) * 1000;
}

/** The moment of a date in this year, with the precision that was written; null for a day that is not in the calendar (2025-02-30). */
export function momentOf(date: WrittenDate, year: number): DatedMoment | null {
  const { month, day, timeOfDay: time } = date;
  const midnight = parseIso(`${String(year).padStart(4, "0")}-${pad(month)}-${pad(day ?? 1)}`);
  if (midnight === null) return null;
  if (day === null) return { at: midnight, precision: "MONTH" };
  return time === null ? { at: midnight, precision: "DAY" } : { at: midnight + time, precision: "SECOND" };
}

const pad = (number: number): string => String(number).padStart(2, "0");
