import { createFindStored, createIngestArticle, type FindStored, type IngestArticle } from "./ingest/ingestArticles.js";
import type { Config } from "./config.js";
import { createFetcher } from "./ingest/fetch/createFetcher.js";
import type { Fetcher } from "./ingest/fetch/fetcher.js";
import { openEmbeddedGraphStore } from "./store/embedded/openEmbeddedGraphStore.js";
import { openNeo4jGraphStore } from "./store/neo4j/openNeo4jGraphStore.js";
import { spreadingJobs } from "./ingest/queue/spreadJobs.js";
import type { WorkQueue } from "./ingest/queue/workQueue.js";
import type { ChangeBus } from "./store/changeBus.js";
import type { Store } from "./store/jobStore.js";
import { createReadingPool } from "./readingPool.js";

/** Everything that a command or the server works with. */
export interface Application {
  readonly store: Store;
  readonly ingestArticle: IngestArticle;
  readonly findStored: FindStored;
  readonly fetcher: Fetcher;
  /** Threads that read articles. */
  readonly readers: number;
  /** Hands work to other processes; null where this one works alone. */
  readonly queue: WorkQueue | null;
  readonly close: () => Promise<void>;
}

/** Which store to open, and where. */
export type StoreSettings = Pick<Config, "dataDirectory"> & Partial<Pick<Config, "neo4j">>;
type Settings = StoreSettings & Partial<Pick<Config, "fetchAllow" | "redisUrl">>;

/** What may happen while a store is opened that is not there yet. */
export interface Opening {
  /** Told in words what is waited for. */
  readonly say?: (message: string) => void;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
  /** Tells the other processes on the same server of changes. */
  readonly bus?: ChangeBus;
}

/** A folder name for `dataDirectory`: a store that is gone when it is closed. */
export const TEMPORARY = ":memory:";

/**
 * Opens a store. The only place that names one.
 * @throws StoreUnavailableError when it cannot be opened or reached; InvalidInputError when its settings are wrong.
 */
export function openStore(settings: StoreSettings, { say, signal, bus }: Opening = {}): Promise<Store> {
  const openReplica = () => openEmbeddedGraphStore({ directory: TEMPORARY });
  return settings.neo4j
    ? openNeo4jGraphStore({
        ...settings.neo4j,
        openReplica,
        ...(say && { onWait: say }),
        ...(signal && { signal }),
        ...(bus && { bus }),
      })
    : openEmbeddedGraphStore({ directory: settings.dataDirectory });
}

/**
 * Opens the store that the configuration names and wires the use cases to it.
 * @throws StoreUnavailableError when the store cannot be opened.
 */
export async function compose(
  config: Settings,
  now: () => number = Date.now,
  opening: Opening = {},
): Promise<Application> {
  const scale = config.redisUrl ? await openScale(config.redisUrl, opening.say ?? (() => undefined)) : null;
  const stored = await openStore(config, { ...opening, ...(scale && { bus: scale.bus }) }).catch(
    async (error: unknown) => {
      await scale?.close();
      throw error;
    },
  );
  const store = scale ? scale.spread(stored) : stored;
  const pool = createReadingPool();
  const dependencies = { ...pool.reading, store, now };
  const fetcher = createFetcher({ allow: config.fetchAllow ?? [], now, ...(scale && { pace: scale.pace }) });
  const close = async (): Promise<void> => {
    await fetcher.close();
    await pool.close();
    await scale?.close();
    await store.close();
  };
  return {
    store,
    ingestArticle: createIngestArticle(dependencies),
    findStored: createFindStored(dependencies),
    fetcher,
    readers: pool.threads,
    queue: scale?.queue ?? null,
    close,
  };
}

/** What several processes on one store share, over Redis; its packages are loaded by those alone that ask for it. */
async function openScale(url: string, say: (message: string) => void) {
  const [{ openWorkQueue }, { openRedisBus }, { openRedisPace }] = await Promise.all([
    import("./ingest/queue/workQueue.js"),
    import("./ingest/queue/redisBus.js"),
    import("./ingest/queue/redisPace.js"),
  ]);
  const [queue, bus, pace] = [openWorkQueue(url, say), openRedisBus(url), openRedisPace(url)];
  return {
    queue,
    bus,
    pace,
    spread: (store: Store): Store => spreadingJobs(store, queue),
    close: async (): Promise<void> => {
      await queue.close();
      bus.close();
      pace.close();
    },
  };
}
