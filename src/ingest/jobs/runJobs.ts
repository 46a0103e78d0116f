import { DomainError, ElsewhereError, FetchLaterError, StoreAwayError } from "../../domain/errors.js";
import { settledOf, totalOf, type IngestJob } from "../../domain/ingestJob.js";
import type { IngestJobId } from "../../domain/ids.js";
import type { EpochMs } from "../../domain/time.js";
import type { ItemOutcome, JobStore, Positions, TakenItem, TakeRequest } from "../../store/jobStore.js";
import type { IngestArticle, IngestedArticle } from "../ingestArticles.js";
import { pauseFor } from "../../store/pauseFor.js";
import { whileStoreIsAway } from "../whileStoreIsAway.js";
import type { Fetcher } from "../fetch/fetcher.js";
import { readSource, unpackSource } from "./itemSource.js";

/** How long a worker that says nothing keeps its items, in milliseconds: what a killed one held is begun again after that. */
const LEASE = 30_000;
/** How often a worker says that it is at work. */
const RENEWAL = 8_000;
/** How long an idle worker waits before it looks for items whose worker is gone. */
const IDLE_LOOK = 30_000;
/** Before a worker that met a fault looks again, in milliseconds. */
const PAUSE_AFTER_FAULT = 5_000;
/**
 * An item that was begun more often than this is given up: each time it ended its worker, or stood beside one that did, or its site asked to wait.
 */
const MAX_ATTEMPTS = 6;
/** Items in hand for each that can be read at the same time: what is read while others are stored goes into one commit (`groupWrites`). */
const IN_HAND = 3;
/** The longest that a site may ask to wait, in milliseconds; who asks for more is tried again by hand. */
const LONGEST_WAIT = 15 * 60_000;
/** Milliseconds before an item is tried again whose site does not serve it now and names no time; after the last of these it is tried again by hand. */
const PAUSES = [5_000, 30_000];

export interface JobWorker {
  readonly store: JobStore;
  readonly ingestArticle: IngestArticle;
  /** For items that are addresses. */
  readonly fetcher: Pick<Fetcher, "fetch">;
  /** Unique among all workers of the store. */
  readonly name: string;
  /** Items that can be worked on at the same time; `IN_HAND` times as many are taken. */
  readonly concurrency: number;
  readonly now: () => EpochMs;
  /** Instead of `PAUSES`. */
  readonly pauses?: readonly number[];
  /** Told in words of what nobody is asked about: the store is away, an article met a bug. */
  readonly say: (message: string) => void;
  /** Told of each item that this worker has settled, or put off. */
  readonly onSettled?: (item: TakenItem, outcome: ItemOutcome, article: IngestedArticle | null) => void;
}

/**
 * Takes in queued items until `signal` is aborted; then what was begun is finished first. One that cannot be taken in is settled as FAILED, with code and
 * words. While the store is away it waits.
 * @throws StoreAwayError when the store stays away for minutes.
 */
export async function runJobs(worker: JobWorker, signal: AbortSignal): Promise<void> {
  let putOff: EpochMs | null = null;
  while (!signal.aborted) {
    const version = await patiently(worker, signal, () => worker.store.lastJobVersion());
    const { count, due } = await takeIn(worker, signal);
    putOff = sooner(putOff, due);
    if (count > 0) continue;
    await idle(worker, version, putOff, signal);
    putOff = stillAhead(putOff, worker.now());
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
  let putOff: EpochMs | null = null;
  for (let current = job; ;) {
    if (signal.aborted || settledOf(current.counts) === totalOf(current.counts)) return current;
    const { count, due } = await takeIn(worker, signal, { jobId: job.id });
    putOff = sooner(putOff, due);
    const [next] = await patiently(worker, signal, () => worker.store.jobs([job.id]));
    current = next ?? current;
    if (count > 0 || settledOf(current.counts) === totalOf(current.counts)) continue;
    // Others hold what is left, or its sites asked to wait.
    await idle(worker, current.version, putOff, signal);
    putOff = stillAhead(putOff, worker.now());
  }
}

const stillAhead = (due: EpochMs | null, now: EpochMs): EpochMs | null => (due !== null && due > now ? due : null);

/**
 * Takes in what is to be taken of some items of a job; answers when to look again, null where every one is settled or nobody's any more.
 * @throws StoreAwayError when the store stays away for minutes.
 */
export async function runPositions(
  worker: JobWorker,
  jobId: IngestJobId,
  positions: Positions,
  signal: AbortSignal,
): Promise<EpochMs | null> {
  const { due } = await takeIn(worker, signal, { jobId, positions });
  const open = await patiently(worker, signal, () =>
    worker.store.jobItems([jobId], {
      states: ["QUEUED", "RUNNING"],
      page: { first: 1, after: { key: positions.from - 1, id: LAST_NAME } },
    }),
  );
  const next = open[0]?.items[0];
  if (!next || next.position > positions.to) return null;
  // Its site asked to wait, or another worker has it, which may be gone.
  return Math.min(due ?? Infinity, worker.now() + LEASE / 3);
}

/** Sorts behind the name of any item. */
const LAST_NAME = "\u{10ffff}";

/** The earlier of two moments. */
const sooner = (a: EpochMs | null, b: EpochMs | null): EpochMs | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/** Waits for news of the queue, at most until an item is due that this worker put off. */
async function idle(
  { store, now }: JobWorker,
  version: number,
  due: EpochMs | null,
  signal: AbortSignal,
): Promise<void> {
  const wait = due === null ? IDLE_LOOK : Math.min(Math.max(due - now(), 0) + 1, IDLE_LOOK);
  // A timer of its own: `AbortSignal.timeout` may be collected, and then never ends anything, where only `AbortSignal.any` refers to it (Node 20).
  const over = new AbortController();
  const end = (): void => over.abort();
  const timer = setTimeout(end, wait);
  signal.addEventListener("abort", end, { once: true });
  if (signal.aborted) end();
  // Nothing else than the end of the waiting is told apart here: whatever is wrong with the store shows in the next look.
  await store.jobsBeyond(version, over.signal).catch(() => undefined);
  clearTimeout(timer);
  signal.removeEventListener("abort", end);
}

/** How many items were taken, and when the first of those is due that were put off. */
interface TakenIn {
  readonly count: number;
  readonly due: EpochMs | null;
}

/** Which items a worker looks for; any when it says nothing. */
type Wanted = Pick<TakeRequest, "jobId" | "positions">;

/** Works on items, a bounded number in hand, until none is left to take or `signal` is aborted. */
async function takeIn(worker: JobWorker, signal: AbortSignal, wanted: Wanted = {}): Promise<TakenIn> {
  const { store, name, now } = worker;
  const underway = new Set<Promise<void>>();
  const finished: Worked[] = [];
  const faults: unknown[] = [];
  let [taken, settled] = [0, 0];
  let due: EpochMs | null = null;
  const take = (limit: number): Promise<TakenItem[]> =>
    patiently(worker, signal, () => {
      const at = now();
      return store.takeItems({ worker: name, limit, at, leaseUntil: at + LEASE, ...wanted });
    });
  const begin = (item: TakenItem): void => {
    const doing = work(worker, item, signal)
      .then(
        (worked) => void (worked && finished.push(worked)),
        (error: unknown) => void faults.push(error),
      )
      .finally(() => underway.delete(doing));
    underway.add(doing);
  };
  // A renewal that fails is followed by the next one; where all fail, others may take over.
  const renew = (): void => void store.renewItems(name, now() + LEASE).catch(() => undefined);
  const renewal = setInterval(() => underway.size > 0 && renew(), RENEWAL);
  const most = worker.concurrency * IN_HAND;
  try {
    for (;;) {
      // Taking is a commit as well: not for each item that makes room.
      const room = signal.aborted || underway.size > most - worker.concurrency ? 0 : most - underway.size;
      const items = room > 0 ? await take(room) : [];
      for (const item of items) begin(item);
      taken += items.length;
      if (underway.size === 0 && finished.length === 0) break;
      if (finished.length === 0) await Promise.race(underway);
      if (faults.length > 0) throw faults[0];
      const done = finished.splice(0);
      await settle(worker, done, signal);
      settled += done.length;
      for (const { outcome } of done) due = sooner(due, outcome.notBefore ?? null);
    }
    if (settled < taken) await store.releaseItems(name);
  } catch (error) {
    await Promise.all(underway);
    // Best effort: where the store does not hear it, the lease ends.
    await store.releaseItems(name).catch(() => undefined);
    throw error;
  } finally {
    clearInterval(renewal);
  }
  return { count: taken, due };
}

async function settle(worker: JobWorker, done: readonly Worked[], signal: AbortSignal): Promise<void> {
  if (done.length === 0) return;
  const outcomes = done.map(({ outcome }) => outcome);
  await patiently(worker, signal, () => worker.store.settleItems(worker.name, outcomes, worker.now()));
  for (const { item, outcome, article } of done) worker.onSettled?.(item, outcome, article);
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
    return failed(
      "GAVE_UP",
      `It was begun ${MAX_ATTEMPTS} times without an end, as when the program is killed; it is not begun again by itself.`,
    );
  }
  try {
    const raw = await readSource(unpackSource(item.source), worker.fetcher, signal);
    const article = await patiently(worker, signal, () => worker.ingestArticle(raw));
    const state = article.created ? "DONE" : "DUPLICATE";
    const { code, message } = article.partial ?? { code: null, message: null };
    return { item, outcome: { jobId, position, state, articleId: article.id, code, message }, article };
  } catch (error) {
    // Cut short, and no fault of the article.
    if (error instanceof StoreAwayError) throw error;
    if (signal.aborted && !(error instanceof DomainError)) return null;
    const notBefore = attempts < MAX_ATTEMPTS ? retryMoment(error, attempts, worker) : null;
    if (notBefore !== null && error instanceof DomainError) {
      const { code, message } = error;
      return {
        item,
        outcome: { jobId, position, state: "QUEUED", articleId: null, code, message, notBefore },
        article: null,
      };
    }
    if (error instanceof DomainError) return failed(error.code, error.message);
    worker.say(`${item.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return failed("INTERNAL_SERVER_ERROR", "ClaimGraph failed on this document; its log says more.");
  }
}

/** When an item is to be tried again that cannot be done now, after its `attempts`; null where trying again by itself would not help. */
function retryMoment(error: unknown, attempts: number, worker: Pick<JobWorker, "now" | "pauses">): EpochMs | null {
  const now = worker.now();
  if (error instanceof ElsewhereError) return now + LEASE;
  if (!(error instanceof FetchLaterError)) return null;
  if (error.retryAt !== null) return error.retryAt <= now + LONGEST_WAIT ? error.retryAt : null;
  const pause = (worker.pauses ?? PAUSES)[attempts - 1];
  return pause === undefined ? null : now + pause;
}

const patiently = <Result>(
  { say, now }: JobWorker,
  signal: AbortSignal,
  task: () => Promise<Result>,
): Promise<Result> => whileStoreIsAway(task, { say, signal, now });
