import type { Note } from "../../domain/note.js";
import type { EpochMs } from "../../domain/time.js";
import type { DatedMoment, WrittenDate } from "./calendarDate.js";
import { findWrittenDate, momentOf } from "./calendarDate.js";
import { yearNearSpringFestival } from "./springFestival.js";

const DAY_MS = 86_400_000;

/** What else is known when a date has no year. */
export interface YearContext {
  readonly body: string;
  readonly url: string | null;
  readonly now: EpochMs | null;
}

/**
 * The moment of a date written on a document. One without a year takes the year of the URL, else that of the newest full date in the text, else the
 * newest that fits the Spring Festival the text speaks of, else that of the caller's `now`, and the year before when it would lie in the future; the assumption is noted. A date that is not in the calendar gives null and a note.
 */
export function resolvePublished(written: WrittenDate, context: YearContext, notes: Note[]): DatedMoment | null {
  if (written.year !== null) return momentOf(written, written.year) ?? invalid(written, notes);
  const known = knownYear(written, context);
  if (known === null) {
    notes.push({
      code: "DATE_WITHOUT_YEAR",
      message: `The date "${written.text}" has no year and nothing says which; the article has no publication date.`,
    });
    return null;
  }
  const first = momentOf(written, known.year);
  const late = first !== null && context.now !== null && first.at > context.now + DAY_MS;
  // 29 February may be missing from the year that was found.
  const moment = late || first === null ? momentOf(written, known.year - 1) : first;
  if (!moment) return invalid(written, notes);
  notes.push({
    code: "YEAR_ASSUMED",
    message: `The date "${written.text}" has no year; ${new Date(moment.at).getUTCFullYear()} was taken from ${known.from}.`,
  });
  return moment;
}

function invalid(written: WrittenDate, notes: Note[]): null {
  notes.push({ code: "INVALID_DATE", message: `The date "${written.text}" is not in the calendar; it was left out.` });
  return null;
}

function knownYear(written: WrittenDate, { body, url, now }: YearContext): { year: number; from: string } | null {
  const inUrl = /(?:^|[^\d])((?:19|20)\d{2})[-/_]?(?:0[1-9]|1[0-2])(?:[^\d]|[0-3]\d(?:[^\d]|$)|$)/u.exec(
    url ?? "",
  )?.[1];
  if (inUrl) return { year: Number(inUrl), from: "the URL" };
  const limit = now === null ? Infinity : new Date(now).getUTCFullYear();
  const newest = newestFullYear(body, limit);
  if (newest !== null) return { year: newest, from: "the newest full date in the text" };
  if (now === null) return null;
  const dateIn = (year: number): number | null => {
    const at = momentOf(written, year)?.at ?? null;
    return at !== null && at <= now + DAY_MS ? at : null;
  };
  const festive = yearNearSpringFestival(body.slice(0, 100_000), dateIn, limit);
  return festive === null
    ? { year: limit, from: "the time of reading" }
    : { year: festive, from: "the Spring Festival that the text speaks of" };
}

const FULL_DATE =
  /(?:(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|(?:19|20)\d{2}-\d{2}-\d{2}|[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d{2})/gu;

/** The year of the latest full date in the text that is not after `limit`. */
function newestFullYear(body: string, limit: number): number | null {
  let newest: number | null = null;
  for (const match of body.slice(0, 100_000).matchAll(FULL_DATE)) {
    const date = findWrittenDate(match[0]);
    const year = date?.year ?? null;
    if (year !== null && year <= limit && date && momentOf(date, year) && year > (newest ?? 0)) newest = year;
  }
  return newest;
}

/** Reads a machine-written date (JSON-LD, `<meta>`, front matter), or a person's; null and a note when it is none. */
export function readDateField(value: string, notes: Note[]): DatedMoment | null {
  const written = findWrittenDate(value);
  if (written && written.year !== null) return momentOf(written, written.year) ?? invalid(written, notes);
  const year = /^\s*((?:19|20)\d{2})\s*$/u.exec(value)?.[1];
  if (year) return { at: Date.UTC(Number(year), 0, 1), precision: "YEAR" };
  notes.push({
    code: "UNREADABLE_DATE",
    message: `The date "${value.slice(0, 60)}" could not be read; it was left out.`,
  });
  return null;
}
