import type { IngestJob } from "../../domain/ingestJob.js";
import type { Store } from "../../store/jobStore.js";
import { pauseFor } from "../../store/pauseFor.js";
import { openRanges, rangesOf } from "./ranges.js";
import type { WorkQueue } from "./workQueue.js";

/** How often it is looked whether the queue has forgotten something, in milliseconds. */
const LOOK = 10_000;
/** Ranges that are added in one call. */
const BATCH = 500;
/** For so long the answer waits for the queue, in milliseconds: what it has not taken by then it is given behind the answer. */
const PATIENCE = 250;

/**
 * The store, whose new and retried jobs also go to the queue: after they are durable, and without them failing where the queue is away, since `refillQueue`
 * finds them.
 */
export function spreadingJobs(store: Store, queue: Pick<WorkQueue, "add">): Store {
  const addAll = async (job: IngestJob): Promise<void> => {
    const ranges = rangesOf(job);
    for (let at = 0; at < ranges.length; at += BATCH) await queue.add(ranges.slice(at, at + BATCH));
  };
  const spread = async (job: IngestJob): Promise<IngestJob> => {
    await Promise.race([addAll(job).catch(() => undefined), pauseFor(PATIENCE)]);
    return job;
  };
  return {
    ...store,
    createJob: async (job) => spread(await store.createJob(job)),
    retryJob: async (id) => spread(await store.retryJob(id)),
  };
}

/** Hands out what the store has to be done and the queue, empty, does not know: it was flushed, restarted or away. Answers how many ranges. */
export async function refillQueue(
  store: Pick<Store, "listJobs" | "jobItems">,
  queue: Pick<WorkQueue, "add" | "isEmpty">,
): Promise<number> {
  if (!(await queue.isEmpty())) return 0;
  let count = 0;
  for await (const ranges of openRanges(store)) {
    await queue.add(ranges);
    count += ranges.length;
  }
  return count;
}

/** Refills the queue now and then until `signal` is aborted; every process on the store may do so at the same time. */
export async function keepQueueFilled(
  store: Pick<Store, "listJobs" | "jobItems">,
  queue: Pick<WorkQueue, "add" | "isEmpty">,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    // Whatever is away is looked for again.
    await refillQueue(store, queue).catch(() => 0);
    await pauseFor(LOOK, signal);
  }
}
