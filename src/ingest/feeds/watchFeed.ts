import { DomainError, FetchLaterError } from "../../domain/errors.js";
import type { IngestJob } from "../../domain/ingestJob.js";
import type { EpochMs } from "../../domain/time.js";
import type { JobStore } from "../../store/jobStore.js";
import { pauseFor } from "../../store/pauseFor.js";
import type { Fetcher } from "../fetch/fetcher.js";
import { createJob } from "../jobs/createJob.js";
import { sourceAt } from "../sources.js";
import { fetchFeed, type FetchedFeed } from "./fetchFeed.js";
import { settledAddresses, settledByEarlierJobs } from "./settledAddresses.js";

/** How far a round may begin before or after its time, as part of the interval: watchers that began together drift apart. */
const JITTER = 0.1;

export interface FeedWatch {
  readonly address: string;
  /** Milliseconds between two rounds. */
  readonly every: number;
  readonly by: string;
  readonly store: Pick<JobStore, "createJob" | "jobItems" | "listJobs">;
  readonly fetcher: Pick<Fetcher, "fetch">;
  /** Works on a job until nothing is left of it or the signal is aborted. */
  readonly work: (job: IngestJob, signal: AbortSignal) => Promise<IngestJob>;
  readonly say: (message: string) => void;
  readonly now: () => EpochMs;
  /** From 0 to 1. */
  readonly random: () => number;
}

/**
 * Takes in a feed's entries, then again and again what is new in it, until `signal` is aborted. Entries that a job of this feed took in, now or before, are
 * not fetched again; nor are those, as long as the watch lasts, that failed for good. A round that fails is told, but for the first.
 * @throws the fault of the first round.
 */
export async function watchFeed(watch: FeedWatch, signal: AbortSignal): Promise<void> {
  const settled = await settledByEarlierJobs(watch.store, watch.address);
  let feed = null as FetchedFeed | null;
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    let notBefore = 0;
    try {
      const newer = await fetchFeed(watch.fetcher, feed?.address ?? watch.address, {
        signal,
        validators: feed?.validators ?? {},
      });
      feed = newer ?? feed;
      await takeIn(watch, feed?.addresses ?? [], settled, signal);
    } catch (error) {
      if (signal.aborted && !(error instanceof DomainError)) return;
      if (isFirst || !(error instanceof DomainError)) throw error;
      if (error instanceof FetchLaterError) notBefore = error.retryAt ?? 0;
      watch.say(error.message);
    }
    const pause = watch.every * (1 + JITTER * (2 * watch.random() - 1));
    await pauseFor(Math.max(pause, notBefore - watch.now()), signal);
  }
}

async function takeIn(
  { address, by, store, work, now }: FeedWatch,
  addresses: readonly string[],
  settled: Set<string>,
  signal: AbortSignal,
): Promise<void> {
  const fresh = addresses.filter((one) => !settled.has(one));
  if (fresh.length === 0) return;
  const job = await createJob(store, fresh.map(sourceAt), { title: address, by, at: now() });
  await work(job, signal);
  for (const one of await settledAddresses(store, job.id, { andFailed: true })) settled.add(one);
}
