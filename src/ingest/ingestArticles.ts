import { isLive, type Article } from "../domain/article.js";
import type { ArticleBundle } from "../domain/bundle.js";
import { articleId, type ArticleId } from "../domain/ids.js";
import { PARTIAL_NOTES, type Note } from "../domain/note.js";
import type { EpochMs } from "../domain/time.js";
import type { CleanArticle, RawArticle } from "../extract/cleanArticle.js";
import type { GraphWriter, RecordReader } from "../store/graphStore.js";
import { groupWrites } from "./groupWrites.js";

/** The stages of reading, given from outside: they run in other threads, so that whoever waits for them is not stopped. */
export interface Reading {
  readonly readArticle: (raw: RawArticle) => Promise<CleanArticle>;
  /** What an article says, as records; `at` is the system time of the writing. */
  readonly readBundle: (article: CleanArticle, at: EpochMs) => Promise<ArticleBundle>;
}

export interface IngestDependencies extends Reading {
  readonly store: Pick<GraphWriter, "putArticles"> & Pick<RecordReader, "articles">;
  readonly now: () => EpochMs;
}

export interface IngestedArticle {
  readonly id: ArticleId;
  /** False when the same text was stored and live already. */
  readonly created: boolean;
  readonly title: string;
  readonly claims: number;
  /** Why the text may not be all of the article, where the page tells; null otherwise. */
  readonly partial: Note | null;
}

/** Reads and stores one article; the promise resolves after the durable commit. */
export type IngestArticle = (raw: RawArticle) => Promise<IngestedArticle>;

/** The live article that has the same text, or null; reads no more of the document than its text. */
export type FindStored = (raw: RawArticle) => Promise<Article | null>;

export const createFindStored =
  ({ readArticle, store, now }: Pick<IngestDependencies, "readArticle" | "store" | "now">): FindStored =>
  async (raw) => {
    const { text } = await readArticle({ now: now(), ...raw });
    return findLive(store, articleId(text));
  };

async function findLive(store: IngestDependencies["store"], id: ArticleId): Promise<Article | null> {
  const [stored] = await store.articles([id]);
  return stored && isLive(stored) ? stored : null;
}

/**
 * Makes the use case: text stage, extraction, resolution, one transaction, which articles that are ready at the same time share. The same text is recognised by its id before anything is extracted.
 * The function throws ArticleRejectedError or InvalidInputError for input that cannot be taken; nothing is written then.
 */
export function createIngestArticle(dependencies: IngestDependencies): IngestArticle {
  const { readArticle, readBundle, store, now } = dependencies;
  const putArticle = groupWrites(store);
  return async (raw) => {
    const startedAt = now();
    const article = await readArticle({ now: startedAt, ...raw });
    const id = articleId(article.text);
    const partial = article.notes.find(({ code }) => PARTIAL_NOTES.includes(code)) ?? null;
    const stored = await findLive(store, id);
    if (stored) return { id, created: false, title: stored.title, claims: 0, partial };
    const bundle = await readBundle(article, startedAt);
    const { created } = await putArticle(bundle);
    return { id, created, title: article.title, claims: bundle.claims.length, partial };
  };
}
