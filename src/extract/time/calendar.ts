import type { EpochMs, TimePrecision } from "../../domain/time.js";

/** A resolved stretch `[start, end)` of UTC time. */
export interface Stretch {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly precision: TimePrecision;
}

/** Length of a day in milliseconds. */
export const DAY_MS = 86_400_000;

/** Year, month (1 to 12) and day of a moment, in UTC. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The UTC day of a moment. */
export function dayOf(moment: EpochMs): CalendarDay {
  const date = new Date(moment);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Midnight UTC of a moment's day. */
export const midnight = (moment: EpochMs): EpochMs => Math.floor(moment / DAY_MS) * DAY_MS;

/** One day; null when the calendar has no such day. */
export function dayStretch(year: number, month: number, day: number): Stretch | null {
  const start = Date.UTC(year, month - 1, day);
  const check = new Date(start);
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return null;
  return { start, end: start + DAY_MS, precision: "DAY" };
}

/** The day `offset` days from a moment's. */
export function dayFrom(moment: EpochMs, offset: number): Stretch {
  const start = midnight(moment) + offset * DAY_MS;
  return { start, end: start + DAY_MS, precision: "DAY" };
}

/** `count` months from a month on; the month may be out of 1 to 12 and is carried over. */
export const monthStretch = (year: number, month: number, count = 1, precision: TimePrecision = "MONTH"): Stretch => ({
  start: Date.UTC(year, month - 1, 1),
  end: Date.UTC(year, month - 1 + count, 1),
  precision,
});

/** A quarter, 1 to 4; out of range is carried over. */
export const quarterStretch = (year: number, quarter: number): Stretch =>
  monthStretch(year, (quarter - 1) * 3 + 1, 3, "QUARTER");

/** `count` years from a year on. */
export const yearStretch = (year: number, count = 1): Stretch => ({
  start: Date.UTC(year, 0, 1),
  end: Date.UTC(year + count, 0, 1),
  precision: "YEAR",
});

/** The week, Monday first, `offset` weeks from a moment's. */
export function weekFrom(moment: EpochMs, offset: number): Stretch {
  const start = monday(moment) + offset * 7 * DAY_MS;
  return { start, end: start + 7 * DAY_MS, precision: "WEEK" };
}

/** Midnight UTC of the Monday of a moment's week. */
export function monday(moment: EpochMs): EpochMs {
  const start = midnight(moment);
  return start - ((new Date(start).getUTCDay() + 6) % 7) * DAY_MS;
}

/** The month `offset` months from a moment's. */
export function monthFrom(moment: EpochMs, offset: number): Stretch {
  const { year, month } = dayOf(moment);
  return monthStretch(year, month + offset);
}

/** Of the three years round a moment, the one that brings `make(year)` closest to it, the past one when equal. */
export function nearestYear(moment: EpochMs, make: (year: number) => Stretch | null): Stretch | null {
  const { year } = dayOf(moment);
  let best: Stretch | null = null;
  for (const candidate of [year - 1, year, year + 1]) {
    const stretch = make(candidate);
    if (stretch && (best === null || distance(stretch, moment) < distance(best, moment))) best = stretch;
  }
  return best;
}

const distance = ({ start, end }: Stretch, moment: EpochMs): number =>
  moment < start ? start - moment : moment >= end ? moment - end : 0;

/** From the start of one to the end of the other, as precise as the coarser one. */
export const spanning = (first: Stretch, last: Stretch): Stretch => ({
  start: first.start,
  end: last.end,
  precision: last.precision,
});
