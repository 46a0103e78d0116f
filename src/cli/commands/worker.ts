import { randomUUID } from "node:crypto";
import { compose } from "../../compose.js";
import type { Config } from "../../config.js";
import { InvalidInputError } from "../../domain/errors.js";
import { runPositions } from "../../ingest/jobs/runJobs.js";
import { keepQueueFilled } from "../../ingest/queue/spreadJobs.js";
import { EXIT } from "../exitCodes.js";
import { untilInterrupted } from "../runJobInTerminal.js";

/** What is still open so long after the end does not keep the program, in milliseconds. */
const LAST_LOOK = 1_000;
/** Ranges in hand: one is read while the other's articles are stored. */
const RANGES = 2;

/**
 * The `worker` command: takes in what any process on the same Neo4j and Redis has queued, until SIGINT or SIGTERM; what it has begun is finished, the rest given back.
 * @throws InvalidInputError without `REDIS_URL`.
 */
export async function worker(config: Config): Promise<number> {
  if (config.redisUrl === null) {
    throw new InvalidInputError(
      "Workers share their work over Redis: set REDIS_URL, and NEO4J_URI to the store. One process alone needs no worker; claimgraph serve does the work itself.",
      { field: ["REDIS_URL"] },
    );
  }
  const say = (message: string): void => void process.stderr.write(`${message}\n`);
  return untilInterrupted(async (signal) => {
    const { store, ingestArticle, fetcher, readers, queue, close } = await compose(config, Date.now, { say, signal });
    try {
      if (!queue) throw new Error("a configuration with Redis has a queue");
      const name = `worker-${randomUUID()}`;
      let serial = 0;
      const filling = keepQueueFilled(store, queue, signal);
      process.stdout.write(`ClaimGraph worker is ready: ${readers} reading. Ctrl-C stops it.\n`);
      await queue.process(
        ({ jobId, from, to }, stop) => {
          serial += 1;
          // A name for each range: what is given back is given back by name.
          const own = {
            store,
            ingestArticle,
            fetcher,
            name: `${name}-${serial}`,
            concurrency: readers + 1,
            now: Date.now,
            say,
          };
          return runPositions(own, jobId, { from, to }, stop);
        },
        RANGES,
        signal,
      );
      await filling;
      return EXIT.OK;
    } finally {
      await close();
      // BullMQ goes on asking for a server that is away, though closed: by now nothing is left to wait for.
      setTimeout(() => process.exit(), LAST_LOOK).unref();
    }
  });
}
