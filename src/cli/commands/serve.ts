import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { checkExposure } from "../../access/accessSettings.js";
import { createAuthenticate } from "../../access/authenticate.js";
import { createFirstKey, keyFileOf } from "../keyFileOf.js";
import { compose, type Application } from "../../compose.js";
import type { Config } from "../../config.js";
import { StoreUnavailableError } from "../../domain/errors.js";
import { createJob } from "../../ingest/jobs/createJob.js";
import { readSource } from "../../ingest/jobs/itemSource.js";
import { workOnJobs, type JobWorker } from "../../ingest/jobs/runJobs.js";
import { keepQueueFilled } from "../../ingest/queue/spreadJobs.js";
import { findSources } from "../../ingest/sources.js";
import { createHttpServer } from "../../server/createHttpServer.js";
import { pauseFor } from "../../store/pauseFor.js";
import { createWaitingServer } from "../../server/createWaitingServer.js";
import { EXIT } from "../exitCodes.js";
import { reportJob, runJobInTerminal } from "../runJobInTerminal.js";
import { BY_COMMAND_LINE } from "./ingest.js";

const SEEDS = fileURLToPath(new URL("../../../seeds/articles", import.meta.url));
/** How long what is being read when the server stops may take to end, in milliseconds. */
const CLOSING_GRACE = 3_000;

/**
 * Opens the store and serves, takes in the seeds when asked, then whatever is queued, until SIGINT or SIGTERM; then closes in order: what is being taken
 * in, requests, server, store.
 */
export async function serve(config: Config, options: { readonly seed: boolean }): Promise<number> {
  checkExposure(config.host, config.access, config.saysReads);
  const stop = new AbortController();
  const stopped = new Promise<void>((done) => stop.signal.addEventListener("abort", () => done(), { once: true }));
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort());
  const say = (message: string): void => void process.stderr.write(`${message}\n`);
  const application = await whileWaiting(config, () => compose(config, Date.now, { say, signal: stop.signal }));
  try {
    const { store, ingestArticle, fetcher } = application;
    const keys = keyFileOf(config);
    const firstKey = await createFirstKey(config, keys);
    const app = await createHttpServer({
      store,
      ingestArticle,
      fetcher,
      now: Date.now,
      authenticate: createAuthenticate(config.access, keys, Date.now),
      allowedOrigins: config.allowedOrigins,
      log: say,
    });
    const address = await listen(app, config);
    try {
      if (options.seed) await seed(application, stop.signal);
      if (stop.signal.aborted) return EXIT.INTERRUPTED;
      announce(config, address, firstKey);
      const isDone = new AbortController();
      const working = work(application, say, stop.signal).finally(() => isDone.abort());
      await stopped;
      // An article that takes longer is given back, and begun again by the next start.
      await Promise.race([working, pauseFor(CLOSING_GRACE, isDone.signal)]);
    } finally {
      await app.close();
    }
    return EXIT.OK;
  } finally {
    await application.close();
  }
}

/** Takes in what is queued; with a queue over Redis that is for the workers, and the server sees to it that the queue forgets nothing. */
async function work(application: Application, say: (message: string) => void, signal: AbortSignal): Promise<void> {
  const { queue, store } = application;
  if (!queue) return workOnJobs(jobWorker(application, say), signal);
  const workers = await queue.countWorkers().catch(() => null);
  if (workers === 0) say("No worker is there yet; articles are queued until one is started: claimgraph worker");
  await keepQueueFilled(store, queue, signal);
}

const jobWorker = (
  { store, ingestArticle, fetcher, readers }: Application,
  say: (message: string) => void,
): JobWorker => ({
  store,
  ingestArticle,
  fetcher,
  name: `server-${randomUUID()}`,
  // One more than reads: it is stored while the next ones are read.
  concurrency: readers + 1,
  now: Date.now,
  say,
});

function announce(config: Config, address: string, firstKey: string | null): void {
  const firstKeyLine = firstKey
    ? `  Write key   ${firstKey}  (shown this once; to write from the explorer, open ${address}/#key=${firstKey})\n`
    : "";
  process.stdout.write(
    `ClaimGraph is ready.\n  Explorer    ${address}/\n  GraphQL     ${address}/graphql\n  Playground  ${address}/playground\n  Data        ${config.neo4j?.uri ?? config.dataDirectory}\n${firstKeyLine}`,
  );
}

/** Opens the application; while its server may be away, the health addresses answer already. */
async function whileWaiting(config: Config, open: () => Promise<Application>): Promise<Application> {
  if (!config.neo4j) return open();
  const waiting = createWaitingServer();
  await listen(waiting, config);
  try {
    return await open();
  } finally {
    await waiting.close();
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "EADDRINUSE" && code !== "EACCES" && code !== "EADDRNOTAVAIL") throw error;
    const why = code === "EADDRINUSE" ? "is taken by another program" : "cannot be used";
    throw new StoreUnavailableError(
      `${host}:${port} ${why}. Set PORT (and HOST) to a free address, for example PORT=4001.`,
      { cause: error },
    );
  }
}

/** Takes in the shipped articles that are not stored yet. */
async function seed(application: Application, signal: AbortSignal): Promise<void> {
  const seeds = await findSources([SEEDS], async () => new Uint8Array());
  const stored = await Promise.all(
    seeds.map(async ({ source }) => application.findStored(await readSource(source, application.fetcher))),
  );
  const missing = seeds.filter((_, i) => stored[i] === null);
  if (missing.length === 0) return;
  const job = await createJob(application.store, missing, { title: "Seeds", by: BY_COMMAND_LINE, at: Date.now() });
  const { line } = reportJob(await runJobInTerminal(application, job, signal));
  process.stderr.write(`Seeds: ${line}\n`);
}
