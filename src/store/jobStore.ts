import type { IngestItem, IngestJob, ItemState, JobState } from "../domain/ingestJob.js";
import type { ArticleId, IngestJobId } from "../domain/ids.js";
import type { EpochMs } from "../domain/time.js";
import type { GraphStore, Page, PageRequest, ReadOptions } from "./graphStore.js";

/*
 * The queue of what is to be taken in, beside the graph and in the same store: what was accepted survives whatever ends the process. Each item is taken by
 * one worker at a time, under a lease; a worker that is gone loses its items when the lease is over. So an item may be begun twice, never lost: taking in
 * an article must be idempotent, and is.
 *
 * Jobs are no part of the graph: its hash, its past and its copies (`migrate`, `export`) know nothing of them.
 */

/** Items that one job may have. */
export const MAX_ITEMS = 100_000;

export interface NewItem {
  readonly name: string;
  /** Where the document is, or the document itself: written and read by `ingest/jobs`, kept until the item is done. */
  readonly source: string;
}

export interface NewJob {
  readonly id: IngestJobId;
  readonly title: string;
  readonly by: string;
  readonly at: EpochMs;
  /** From 1 to `MAX_ITEMS`. */
  readonly items: readonly NewItem[];
}

export interface TakeRequest {
  /** Name of the worker, unique among all that run. */
  readonly worker: string;
  readonly limit: number;
  readonly at: EpochMs;
  /** Until when the items are this worker's alone. */
  readonly leaseUntil: EpochMs;
  /** Items of this job only. */
  readonly jobId?: IngestJobId;
  /** And of these positions only, both included; with `jobId`. */
  readonly positions?: Positions;
}

/** A run of items of one job. */
export interface Positions {
  readonly from: number;
  readonly to: number;
}

export interface TakenItem extends NewItem {
  readonly jobId: IngestJobId;
  readonly position: number;
  /** How often it was begun, this time included. */
  readonly attempts: number;
}

/** What became of an item. QUEUED: it cannot be done now, and is not given to anybody before `notBefore`; code and message tell why. */
export interface ItemOutcome {
  readonly jobId: IngestJobId;
  readonly position: number;
  readonly state: "DONE" | "DUPLICATE" | "FAILED" | "QUEUED";
  readonly articleId: ArticleId | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly notBefore?: EpochMs;
}

/** Each write is one transaction and resolves after the durable commit. */
export interface JobStore {
  /** Accepts a job with all its items. */
  createJob(job: NewJob): Promise<IngestJob>;
  jobs(ids: readonly string[], options?: ReadOptions): Promise<(IngestJob | null)[]>;
  /** Newest first. */
  listJobs(
    query: { readonly states?: readonly JobState[]; readonly page: PageRequest },
    options?: ReadOptions,
  ): Promise<Page<IngestJob>>;
  countJobs(states?: readonly JobState[], options?: ReadOptions): Promise<number>;
  /** A page for each job, in the job's own order. */
  jobItems(
    jobIds: readonly string[],
    query: { readonly states?: readonly ItemState[]; readonly page: PageRequest },
    options?: ReadOptions,
  ): Promise<Page<IngestItem>[]>;
  /** Takes items to work on: queued ones whose time has come, and those whose lease is over; oldest job first, in its order. */
  takeItems(request: TakeRequest): Promise<TakenItem[]>;
  /** Holds what a worker holds for longer: it is alive and at work. */
  renewItems(worker: string, leaseUntil: EpochMs): Promise<void>;
  /** Records what became of items that this worker holds; those that it holds no longer are left as they are. */
  settleItems(worker: string, outcomes: readonly ItemOutcome[], at: EpochMs): Promise<void>;
  /** Gives back what this worker holds, as if it had not begun. */
  releaseItems(worker: string): Promise<void>;
  /**
   * No queued item is begun any more; those that run are finished.
   * @throws NotFoundError, and ConflictError when nothing is left to cancel.
   */
  cancelJob(id: string, at: EpochMs): Promise<IngestJob>;
  /**
   * Queues the failed and cancelled items again.
   * @throws NotFoundError, and ConflictError when there are none.
   */
  retryJob(id: string): Promise<IngestJob>;
  /** The highest version of any job; 0 in a store without jobs. */
  lastJobVersion(options?: ReadOptions): Promise<number>;
  /**
   * Resolves when some job is known to have a version beyond `version`.
   * @throws CancelledError when `signal` is aborted first.
   */
  jobsBeyond(version: number, signal: AbortSignal): Promise<void>;
}

/** What the application works with: the graph and its queue. */
export interface Store extends GraphStore, JobStore {}
