import { articleId, type ArticleId } from "../domain/ids.js";
import type { EpochMs } from "../domain/time.js";
import type { CleanArticle, RawArticle } from "../extract/cleanArticle.js";
import type { Extraction } from "../extract/extraction.js";
import type { GraphWriter, RecordReader } from "../store/graphStore.js";
import { buildBundle, type ResolvedNames } from "./buildBundle.js";

/** The stages of reading, given from outside: rules today, other extractors by the same shape. */
export interface Reading {
  readonly readArticle: (raw: RawArticle) => CleanArticle;
  readonly extract: (article: CleanArticle) => Extraction;
  readonly resolve: (extraction: Extraction) => ResolvedNames;
}

export interface IngestDependencies extends Reading {
  readonly store: GraphWriter & Pick<RecordReader, "articles">;
  readonly now: () => EpochMs;
}

export interface IngestedArticle {
  readonly id: ArticleId;
  /** False when the same text was stored and live already. */
  readonly created: boolean;
  readonly title: string;
  readonly claims: number;
}

/** Reads and stores one article; the promise resolves after the durable commit. */
export type IngestArticle = (raw: RawArticle) => Promise<IngestedArticle>;

/**
 * Makes the use case: text stage, extraction, resolution, one transaction. The same text is recognised by its id before anything is extracted.
 * The function throws ArticleRejectedError or InvalidInputError for input that cannot be taken; nothing is written then.
 */
export function createIngestArticle(dependencies: IngestDependencies): IngestArticle {
  const { readArticle, extract, resolve, store, now } = dependencies;
  return async (raw) => {
    const startedAt = now();
    const article = readArticle({ now: startedAt, ...raw });
    const id = articleId(article.text);
    const [stored] = await store.articles([id]);
    if (stored && stored.status !== "WITHDRAWN") return { id, created: false, title: stored.title, claims: 0 };
    const extraction = extract(article);
    const bundle = buildBundle(extraction, resolve(extraction), startedAt);
    const [result] = await store.putArticles([bundle]);
    return { id, created: result?.created ?? false, title: article.title, claims: bundle.claims.length };
  };
}
