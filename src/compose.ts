import { createIngestArticle, type IngestArticle } from "./ingest/ingestArticles.js";
import type { Config } from "./config.js";
import { extract } from "./extract/extract.js";
import type { Extraction, Lexicon } from "./extract/extraction.js";
import type { RawArticle } from "./extract/cleanArticle.js";
import { loadLexicon } from "./extract/lexicon/loadLexicon.js";
import { readArticle } from "./extract/text/readArticle.js";
import type { ResolvedNames } from "./ingest/buildBundle.js";
import { resolveExtraction } from "./resolve/resolveExtraction.js";
import { resolvePublisher } from "./resolve/resolvePublisher.js";
import { openEmbeddedGraphStore } from "./store/embedded/openEmbeddedGraphStore.js";
import { openNeo4jGraphStore } from "./store/neo4j/openNeo4jGraphStore.js";
import type { GraphStore } from "./store/graphStore.js";

/** The reading stages with their lexicon, without a store: what `extract` and `predict` need. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly read: (raw: RawArticle) => Extraction;
  readonly resolve: (extraction: Extraction) => ResolvedNames;
}

/** Everything that a command or the server works with. */
export interface Application extends Reader {
  readonly store: GraphStore;
  readonly ingestArticle: IngestArticle;
  readonly close: () => Promise<void>;
}

/** Loads the lexicon and joins the stages. */
export function composeReader(): Reader {
  const lexicon = loadLexicon();
  return {
    lexicon,
    read: (raw) => extract(readArticle(raw), lexicon),
    resolve: (extraction) => ({
      byChain: resolveExtraction(extraction, lexicon.names),
      publisher: extraction.article.publisher ? resolvePublisher(extraction.article.publisher, lexicon.names) : null,
      agency: extraction.article.agency ? resolvePublisher(extraction.article.agency, lexicon.names) : null,
    }),
  };
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
export function openStore(settings: StoreSettings, { say, signal }: Opening = {}): Promise<GraphStore> {
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
  config: StoreSettings,
  now: () => number = Date.now,
  opening: Opening = {},
): Promise<Application> {
  const reader = composeReader();
  const store = await openStore(config, opening);
  const ingestArticle = createIngestArticle({
    readArticle,
    extract: (article) => extract(article, reader.lexicon),
    resolve: reader.resolve,
    store,
    now,
  });
  return { ...reader, store, ingestArticle, close: () => store.close() };
}
