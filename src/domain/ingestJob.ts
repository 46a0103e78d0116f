import type { ArticleId, IngestJobId } from "./ids.js";
import type { EpochMs } from "./time.js";

/** Where a job stands; derived from its items, `jobStateOf`. */
export const JOB_STATES = ["QUEUED", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED"] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Where one document of a job stands. DUPLICATE: its text was stored and live already. */
export const ITEM_STATES = ["QUEUED", "RUNNING", "DONE", "DUPLICATE", "FAILED", "CANCELLED"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** How many items of a job are in each state. */
export type ItemCounts = Readonly<Record<ItemState, number>>;

/** Documents that were handed in together, and how far taking them in has come. */
export interface IngestJob {
  readonly id: IngestJobId;
  /** What it takes in, in words. */
  readonly title: string;
  /** Who handed it in: the name of an actor. */
  readonly by: string;
  readonly state: JobState;
  readonly counts: ItemCounts;
  readonly createdAt: EpochMs;
  /** When its first item was begun; null before. */
  readonly startedAt: EpochMs | null;
  /** When its last item was settled; null while items are left. */
  readonly finishedAt: EpochMs | null;
  /** Grows with each change of any job of the store. */
  readonly version: number;
}

/** One document of a job. */
export interface IngestItem {
  readonly jobId: IngestJobId;
  /** Its place in the job, from 0. */
  readonly position: number;
  /** As whoever handed it in knows it: a path, an address, a title. */
  readonly name: string;
  readonly state: ItemState;
  /** How often it was begun. */
  readonly attempts: number;
  /** The article that it became, or that it is a duplicate of. */
  readonly articleId: ArticleId | null;
  /** Why it failed: stable code, and words. */
  readonly code: string | null;
  readonly message: string | null;
  readonly settledAt: EpochMs | null;
}

export const noItems: ItemCounts = { QUEUED: 0, RUNNING: 0, DONE: 0, DUPLICATE: 0, FAILED: 0, CANCELLED: 0 };

/** How many items a job has in all. */
export const totalOf = (counts: ItemCounts): number => ITEM_STATES.reduce((sum, state) => sum + counts[state], 0);

/** Items that nothing is to be done for any more. */
export const settledOf = (counts: ItemCounts): number => totalOf(counts) - counts.QUEUED - counts.RUNNING;

/** One failed item makes a job FAILED, though all others are stored; a cancelled job with failures is CANCELLED. */
export function jobStateOf(counts: ItemCounts, isStarted: boolean): JobState {
  if (counts.QUEUED + counts.RUNNING > 0) return isStarted ? "RUNNING" : "QUEUED";
  if (counts.CANCELLED > 0) return "CANCELLED";
  return counts.FAILED > 0 ? "FAILED" : "SUCCEEDED";
}
