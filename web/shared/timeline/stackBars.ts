import type { SpeechAct, TimeBucket } from "../../documents/documents.generated.js";
import { groupBy } from "../groupBy.js";

/** Speech acts in the groups that a bar is divided into, from the foot of the bar upwards. */
export const ACT_GROUPS = ["told", "against", "denied", "will"] as const;
export type ActGroup = (typeof ACT_GROUPS)[number];

const GROUP: Partial<Record<SpeechAct, ActGroup>> = {
  ACCUSES: "against",
  CRITICIZES: "against",
  OPPOSES: "against",
  THREATENS: "against",
  WARNS: "against",
  QUESTIONS: "against",
  DENIES: "denied",
  DECLINES_COMMENT: "denied",
  CALLS_FOR: "will",
  DEMANDS: "will",
  PROMISES: "will",
  PREDICTS: "will",
};

export const actGroupOf = (act: string): ActGroup => GROUP[act as SpeechAct] ?? "told";

/** One bar: a stretch of time from `start`, inclusive, to `end`, exclusive (epoch ms, UTC), with its claims by group. */
export interface TimeBar {
  readonly start: number;
  readonly end: number;
  readonly counts: Readonly<Record<ActGroup, number>>;
  readonly total: number;
}

interface SeriesRow {
  readonly time: string;
  readonly series: string;
  readonly value: number;
}

/** Every bucket from the first to the last that has claims, empty ones too, so that distance on screen is distance in time. */
export function stackBars(rows: readonly SeriesRow[], bucket: TimeBucket): TimeBar[] {
  const byStart = groupBy(rows, (row) => Date.parse(row.time));
  if (byStart.size === 0) return [];
  const last = Math.max(...byStart.keys());
  const bars: TimeBar[] = [];
  for (let start = Math.min(...byStart.keys()); start <= last; start = nextBucket(start, bucket)) {
    const counts = { told: 0, against: 0, denied: 0, will: 0 };
    for (const row of byStart.get(start) ?? []) counts[actGroupOf(row.series)] += row.value;
    const total = counts.told + counts.against + counts.denied + counts.will;
    bars.push({ start, end: nextBucket(start, bucket), counts, total });
  }
  return bars;
}

const DAY_MS = 86_400_000;

function nextBucket(start: number, bucket: TimeBucket): number {
  if (bucket === "DAY") return start + DAY_MS;
  if (bucket === "WEEK") return start + 7 * DAY_MS;
  const date = new Date(start);
  return bucket === "MONTH"
    ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
    : Date.UTC(date.getUTCFullYear() + 1, 0, 1);
}

/** The widest bucket that still gives bars enough to see a course: at most about 120 of them. */
export function bucketFor(from: number, to: number): TimeBucket {
  const days = (to - from) / DAY_MS;
  if (days <= 120) return "DAY";
  if (days <= 840) return "WEEK";
  return days <= 3650 ? "MONTH" : "YEAR";
}
