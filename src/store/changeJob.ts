import { ConflictError, NotFoundError } from "../domain/errors.js";
import { jobStateOf, type IngestJob, type ItemState } from "../domain/ingestJob.js";
import type { EpochMs } from "../domain/time.js";

/** Items of one job that pass from one state to another. */
export interface Passing {
  readonly from: ItemState;
  readonly to: ItemState;
  readonly count: number;
}

/** The items of each key, keys in the order of their first one. */
export function groupItems<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Passings of items that leave one state, given where each goes. */
export const passingsTo = (from: ItemState, to: readonly ItemState[]): Passing[] =>
  [...groupItems(to, (state) => state)].map(([state, { length }]) => ({ from, to: state, count: length }));

/** The job after items have passed, at a moment (null where none can begin or end by it). */
export function passItems(
  job: IngestJob,
  passings: readonly Passing[],
  at: EpochMs | null,
  version: number,
): IngestJob {
  const counts: Record<ItemState, number> = { ...job.counts };
  for (const { from, to, count } of passings) {
    counts[from] -= count;
    counts[to] += count;
  }
  const startedAt = job.startedAt ?? (passings.some(({ to }) => to === "RUNNING") ? at : null);
  const isOver = counts.QUEUED + counts.RUNNING === 0;
  return {
    ...job,
    counts,
    startedAt,
    state: jobStateOf(counts, startedAt !== null),
    finishedAt: isOver ? (job.finishedAt ?? at) : null,
    version,
  };
}

/** @throws NotFoundError, and ConflictError when the job has nothing left to cancel. */
export function checkCancel(job: IngestJob | null): IngestJob {
  if (!job) throw noJob();
  if (job.counts.QUEUED === 0) {
    throw new ConflictError("Nothing is left to cancel: no item of this job is waiting any more.", { field: ["id"] });
  }
  return job;
}

/** Failed and cancelled items wait again. */
export const retryPassings = ({ counts }: IngestJob): Passing[] => [
  { from: "FAILED", to: "QUEUED", count: counts.FAILED },
  { from: "CANCELLED", to: "QUEUED", count: counts.CANCELLED },
];

/** @throws NotFoundError, and ConflictError when the job has nothing to try again. */
export function checkRetry(job: IngestJob | null): IngestJob {
  if (!job) throw noJob();
  if (job.counts.FAILED + job.counts.CANCELLED === 0) {
    throw new ConflictError("There is nothing to try again: no item of this job failed or was cancelled.", {
      field: ["id"],
    });
  }
  return job;
}

const noJob = (): NotFoundError => new NotFoundError("No ingest job has this id.", { field: ["id"] });
