import { createFindStored, createIngestArticle, type FindStored, type IngestArticle } from "./ingest/ingestArticles.js";
import type { Config } from "./config.js";
import { createFetcher } from "./ingest/fetch/createFetcher.js";
import type { Fetcher } from "./ingest/fetch/fetcher.js";
import { openEmbeddedGraphStore } from "./store/embedded/openEmbeddedGraphStore.js";
import { openNeo4jGraphStore } from "./store/neo4j/openNeo4jGraphStore.js";
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
  readonly close: () => Promise<void>;
}

/** Which store to open, and where. */
export type StoreSettings = Pick<Config, "dataDirectory"> & Partial<Pick<Config, "neo4j">>;

/** What may happen while a store is opened that is not there yet. */
export interface Opening {
  /** Told in words what is waited for. */
  readonly say?: (message: string) => void;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
}

/** A folder name for `dataDirectory`: a store that is gone when it is closed. */
export const TEMPORARY = ":memory:";

/**
 * Opens a store. The only place that names one.
 * @throws StoreUnavailableError when it cannot be opened or reached; InvalidInputError when its settings are wrong.
 */
export function openStore(settings: StoreSettings, { say, signal }: Opening = {}): Promise<Store> {
  const openReplica = () => openEmbeddedGraphStore({ directory: TEMPORARY });
  return settings.neo4j
    ? openNeo4jGraphStore({ ...settings.neo4j, openReplica, ...(say && { onWait: say }), ...(signal && { signal }) })
    : openEmbeddedGraphStore({ directory: settings.dataDirectory });
}

/**
 * Opens the store that the configuration names and wires the use cases to it.
 * @throws StoreUnavailableError when the store cannot be opened.
 */
export async function compose(
  config: StoreSettings & Partial<Pick<Config, "fetchAllow">>,
  now: () => number = Date.now,
  opening: Opening = {},
): Promise<Application> {
  const store = await openStore(config, opening);
  const pool = createReadingPool();
  const dependencies = { ...pool.reading, store, now };
  const fetcher = createFetcher({ allow: config.fetchAllow ?? [], now });
  const close = async (): Promise<void> => {
    await fetcher.close();
    await pool.close();
    await store.close();
  };
  return {
    store,
    ingestArticle: createIngestArticle(dependencies),
    findStored: createFindStored(dependencies),
    fetcher,
    readers: pool.threads,
    close,
  };
}
