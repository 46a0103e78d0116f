import { DelayedError, Queue, Worker, type Job } from "bullmq";
import type { Redis } from "ioredis";
import type { EpochMs } from "../../domain/time.js";
import { pauseFor } from "../../store/pauseFor.js";
import { connectRedis } from "./connectRedis.js";
import type { ItemRange } from "./ranges.js";

const NAME = "claimgraph-ingest";
/** A range whose worker said nothing for so long is handed to another, in milliseconds. */
const LOCK = 20_000;
/** A worker may be lost so often: items have a limit of their own. */
const MOST_LOSSES = 1000;

/** How long the server may take to hear that a process leaves, in milliseconds. */
const CLOSING = 1_000;

/** Works on a range; answers when it is to be looked at again, null when nothing of it is left. */
export type WorkOnRange = (range: ItemRange, signal: AbortSignal) => Promise<EpochMs | null>;

/** Hands ranges of items to workers in any number of processes. It may forget them: the store knows what is to be done. */
export interface WorkQueue {
  /** Those that wait already are not added again. @throws when the server is away. */
  add(ranges: readonly ItemRange[]): Promise<void>;
  /** Whether nothing waits and nothing is worked on. @throws when the server is away. */
  isEmpty(): Promise<boolean>;
  /** Processes that take from it. @throws when the server is away. */
  countWorkers(): Promise<number>;
  /** Takes ranges, `concurrency` at a time, until `signal` is aborted; resolves when what was begun has ended. */
  process(work: WorkOnRange, concurrency: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Opens the queue on a Redis server, through BullMQ. While the server is away, `add` and the questions fail at once; `process` waits for it. */
export function openWorkQueue(url: string, say: (message: string) => void): WorkQueue {
  const tell = sayOnce(say);
  let isClosing = false;
  const connect = (waits: boolean): Redis => {
    // BullMQ's workers block on their connection for as long as it takes. None keeps a program from ending.
    const options = { maxRetriesPerRequest: waits ? null : 1, enableOfflineQueue: waits };
    const connection = connectRedis(url, options, () => isClosing);
    connection.on("error", () => tell(true));
    connection.on("ready", () => tell(false));
    return connection;
  };
  const connection = connect(false);
  const queue = new Queue<ItemRange>(NAME, { connection, skipVersionCheck: true });
  queue.on("error", () => tell(true));
  return {
    async add(ranges) {
      await ready(connection);
      await queue.addBulk(
        ranges.map((data) => ({
          name: "range",
          data,
          opts: { jobId: `${data.jobId}-${data.from}`, removeOnComplete: true, removeOnFail: true },
        })),
      );
    },
    async isEmpty() {
      await ready(connection);
      const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts("waiting", "active", "delayed");
      return waiting + active + delayed === 0;
    },
    async countWorkers() {
      await ready(connection);
      return queue.getWorkersCount();
    },
    async process(work, concurrency, signal) {
      const own = connect(true);
      const underway = new Set<Promise<void>>();
      const begin = (job: Job<ItemRange>, token: string | undefined): Promise<void> => {
        const doing = workOn(job, token, work, signal);
        const done = doing.catch(() => undefined).finally(() => underway.delete(done));
        underway.add(done);
        return doing;
      };
      const worker = new Worker<ItemRange>(NAME, begin, {
        connection: own,
        concurrency,
        lockDuration: LOCK,
        stalledInterval: LOCK,
        maxStalledCount: MOST_LOSSES,
        skipVersionCheck: true,
      });
      worker.on("error", () => tell(true));
      await new Promise<void>((done) => {
        if (signal.aborted) done();
        signal.addEventListener("abort", () => done(), { once: true });
      });
      const closed = worker.close().catch(() => undefined);
      await Promise.all(underway);
      isClosing = true;
      // A server that is away need not hear of it: what was not done is handed out again.
      await Promise.race([closed, pauseFor(CLOSING)]);
      own.disconnect();
    },
    async close() {
      isClosing = true;
      await Promise.race([queue.close().catch(() => undefined), pauseFor(CLOSING)]);
      connection.disconnect();
    },
  };
}

/** A range of which something is left comes back, here or to another. */
async function workOn(
  job: Job<ItemRange>,
  token: string | undefined,
  work: WorkOnRange,
  signal: AbortSignal,
): Promise<void> {
  // What ends it is no reason to forget it: the store was away, or this worker is stopped.
  const again = await work(readRange(job.data), signal).catch(() => Date.now() + LOCK);
  if (again === null) return;
  await job.moveToDelayed(Math.max(again, Date.now() + 1), token);
  throw new DelayedError();
}

/** @throws Error for what no `add` can have written: others may use the same Redis. */
function readRange({ jobId, from, to }: ItemRange): ItemRange {
  if (typeof jobId !== "string" || ![from, to].every((place) => Number.isSafeInteger(place) && place >= 0))
    throw new Error("not a range of items");
  return { jobId, from, to };
}

/** A connection that is being made is waited for; one that was lost is not. */
function ready(connection: Redis): Promise<void> {
  if (connection.status === "ready") return Promise.resolve();
  return new Promise((done, fail) => {
    const end = (settle: () => void) => (): void => {
      clearTimeout(timer);
      connection.off("ready", onReady);
      settle();
    };
    const onReady = end(done);
    const timer = setTimeout(
      end(() => fail(new Error("Redis is away"))),
      2_500,
    );
    connection.on("ready", onReady);
  });
}

/** Tells when the server goes and when it is back, once each. */
function sayOnce(say: (message: string) => void): (isAway: boolean) => void {
  let wasAway = false;
  return (isAway) => {
    if (isAway === wasAway) return;
    wasAway = isAway;
    say(isAway ? "Redis does not answer; work is handed out again when it is back." : "Redis answers again.");
  };
}
