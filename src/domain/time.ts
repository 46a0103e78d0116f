/** How exactly a moment is known. A year alone stays a year. */
export const TIME_PRECISIONS = ["SECOND", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR", "UNKNOWN"] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** Milliseconds since 1970-01-01T00:00:00Z. The one form of a moment inside; ISO 8601 UTC text is used only at the borders. */
export type EpochMs = number;

/** A time as written, and the stretch `[start, end)` it resolves to, when it does. */
export interface TimeRef {
  /** The article's own words. */
  readonly text: string;
  readonly start: EpochMs | null;
  readonly end: EpochMs | null;
  readonly precision: TimePrecision;
}

/** ISO 8601 UTC, to the millisecond. */
export const toIso = (moment: EpochMs): string => new Date(moment).toISOString();

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * Reads an ISO 8601 date or date-time (a date alone is midnight UTC; a time without a zone is UTC). Returns null when the text is none,
 * or names a day that is not in the calendar (2025-02-30).
 */
export function parseIso(text: string): EpochMs | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((i) => Number(match[i] ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59) return null;
  const date = Date.UTC(year, month - 1, day);
  if (new Date(date).getUTCDate() !== day || day === 0) return null;
  const millis = match[7] ? Math.floor(Number(`0.${match[7]}`) * 1000) : 0;
  return date + ((hour * 60 + minute) * 60 + second) * 1000 + millis - zoneOffsetMs(match[8]);
}

function zoneOffsetMs(zone: string | undefined): number {
  if (!zone || zone === "Z") return 0;
  const sign = zone[0] === "-" ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) * 60_000;
}
