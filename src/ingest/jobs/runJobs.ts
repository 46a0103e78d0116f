import { DomainError, StoreAwayError } from "../../domain/errors.js";
import { settledOf, totalOf, type IngestJob } from "../../domain/ingestJob.js";
import type { IngestJobId } from "../../domain/ids.js";
import type { EpochMs } from "../../domain/time.js";
import type { ItemOutcome, JobStore, TakenItem } from "../../store/jobStore.js";
import type { IngestArticle, IngestedArticle } from "../ingestArticles.js";
import { pauseFor } from "../../store/pauseFor.js";
import { whileStoreIsAway } from "../whileStoreIsAway.js";
import type { Fetcher } from "../fetch/fetcher.js";
import { readSource, unpackSource } from "./itemSource.js";

/** How long a worker may keep an item without a word, in milliseconds. Far more than any article takes. */
const LEASE = 2 * 60_000;
/** How long an idle worker waits before it looks for items whose worker is gone. */
const IDLE_LOOK = 30_000;
/** Before a worker that met a fault looks again, in milliseconds. */
const PAUSE_AFTER_FAULT = 5_000;
/** An item that was begun more often than this has ended its worker each time. */
const MAX_ATTEMPTS = 3;

export interface JobWorker {
  readonly store: JobStore;
  readonly ingestArticle: IngestArticle;
  /** For items that are addresses. */
  readonly fetcher: Pick<Fetcher, "fetch">;
  /** Unique among all workers of the store. */
  readonly name: string;
  /** Items worked on at the same time. */
  readonly concurrency: number;
  readonly now: () => EpochMs;
  /** Told in words of what nobody is asked about: the store is away, an article met a bug. */
  readonly say: (message: string) => void;
  /** Told of each item that this worker has settled. */
  readonly onSettled?: (item: TakenItem, outcome: ItemOutcome, article: IngestedArticle | null) => void;
}

/**
 * Takes in queued items until `signal` is aborted; then what was begun is finished first. One that cannot be taken in is settled as FAILED, with code and
 * words. While the store is away it waits.
 * @throws StoreAwayError when the store stays away for minutes.
 */
export async function runJobs(worker: JobWorker, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const version = await patiently(worker, signal, () => worker.store.lastJobVersion());
    if ((await takeIn(worker, signal)) > 0) continue;
    const wait = AbortSignal.any([signal, AbortSignal.timeout(IDLE_LOOK)]);
    // Nothing else than the end of the waiting is told apart here: whatever is wrong with the store shows in the next look.
    await worker.store.jobsBeyond(version, wait).catch(() => undefined);
  }
}

/** Takes in queued items until `signal` is aborted, whatever becomes of the store. */
export async function workOnJobs(worker: JobWorker, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await runJobs(worker, signal);
    } catch (error) {
      if (signal.aborted) return;
      // Bugs as well: what waits in the queue must not wait for somebody to start the program again.
      worker.say(error instanceof DomainError ? error.message : String(error instanceof Error ? error.stack : error));
      await pauseFor(PAUSE_AFTER_FAULT, signal);
    }
  }
}

/**
 * Takes in the items of one job, until none is left that nobody has settled or `signal` is aborted. Other workers may help.
 * @throws StoreAwayError when the store stays away for minutes.
 */
export async function runJob(worker: JobWorker, job: IngestJob, signal: AbortSignal): Promise<IngestJob> {
  for (let current = job; ;) {
    if (signal.aborted || settledOf(current.counts) === totalOf(current.counts)) return current;
    const taken = await takeIn(worker, signal, job.id);
    const [next] = await patiently(worker, signal, () => worker.store.jobs([job.id]));
    current = next ?? current;
    if (taken > 0 || settledOf(current.counts) === totalOf(current.counts)) continue;
    // Others hold what is left.
    const wait = AbortSignal.any([signal, AbortSignal.timeout(IDLE_LOOK)]);
    await worker.store.jobsBeyond(current.version, wait).catch(() => undefined);
  }
}

/** Takes some items, works on them and settles them; answers how many there were. */
async function takeIn(worker: JobWorker, signal: AbortSignal, jobId?: IngestJobId): Promise<number> {
  const { store, name, concurrency, now } = worker;
  const items = await patiently(worker, signal, () => {
    const at = now();
    return store.takeItems({ worker: name, limit: concurrency, at, leaseUntil: at + LEASE, ...(jobId && { jobId }) });
  });
  if (items.length === 0) return 0;
  try {
    const worked = await Promise.all(items.map((item) => work(worker, item, signal)));
    const done = worked.filter((one) => one !== null);
    const outcomes = done.map(({ outcome }) => outcome);
    await patiently(worker, signal, () => store.settleItems(name, outcomes, now()));
    if (done.length < items.length) await store.releaseItems(name);
    for (const { item, outcome, article } of done) worker.onSettled?.(item, outcome, article);
  } catch (error) {
    // Best effort: where the store does not hear it, the lease ends.
    await store.releaseItems(name).catch(() => undefined);
    throw error;
  }
  return items.length;
}

interface Worked {
  readonly item: TakenItem;
  readonly outcome: ItemOutcome;
  readonly article: IngestedArticle | null;
}

/** Works on an item; null when that was cut short by `signal`, so that it is to be given back. */
async function work(worker: JobWorker, item: TakenItem, signal: AbortSignal): Promise<Worked | null> {
  const { jobId, position, attempts } = item;
  const failed = (code: string, message: string): Worked => ({
    item,
    outcome: { jobId, position, state: "FAILED", articleId: null, code, message },
    article: null,
  });
  if (attempts > MAX_ATTEMPTS) {
    return failed("GAVE_UP", `Reading it ended the program ${MAX_ATTEMPTS} times; it is not begun again by itself.`);
  }
  try {
    const raw = await readSource(unpackSource(item.source), worker.fetcher, signal);
    const article = await patiently(worker, signal, () => worker.ingestArticle(raw));
    const state = article.created ? "DONE" : "DUPLICATE";
    return { item, outcome: { jobId, position, state, articleId: article.id, code: null, message: null }, article };
  } catch (error) {
    // Cut short, and no fault of the article.
    if (error instanceof StoreAwayError) throw error;
    if (signal.aborted && !(error instanceof DomainError)) return null;
    if (error instanceof DomainError) return failed(error.code, error.message);
    worker.say(`${item.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return failed("INTERNAL_SERVER_ERROR", "ClaimGraph failed on this document; its log says more.");
  }
}

const patiently = <Result>(
  { say, now }: JobWorker,
  signal: AbortSignal,
  task: () => Promise<Result>,
): Promise<Result> => whileStoreIsAway(task, { say, signal, now });
