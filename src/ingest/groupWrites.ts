import type { ArticleBundle } from "../domain/bundle.js";
import { DomainError, StoreUnavailableError } from "../domain/errors.js";
import { invariant } from "../domain/invariant.js";
import type { GraphWriter, PutResult } from "../store/graphStore.js";

/** Bundles of one commit at most: it holds the writer up, and memory. */
const MOST_BUNDLES = 32;
/** And their texts together, in UTF-16 code units; a longer text is stored alone. */
const MOST_TEXT = 1_000_000;

interface Waiting {
  readonly bundle: ArticleBundle;
  readonly resolve: (result: PutResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Stores one article's bundle; resolves after the durable commit. */
export type PutArticle = (bundle: ArticleBundle) => Promise<PutResult>;

/**
 * Group commit (DeWitt et al., "Implementation techniques for main memory database systems", SIGMOD 1984): bundles that come while a commit is under way
 * are stored together in the next one, in the order they came. Nobody waits for company: a bundle that comes alone is stored at once. Where the store
 * refuses a group, each of its bundles is stored by itself, so that the fault of one is told to its caller alone.
 */
export function groupWrites(store: Pick<GraphWriter, "putArticles">): PutArticle {
  const waiting: Waiting[] = [];
  let isWriting = false;
  const write = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) await storeGroup(store, takeGroup(waiting));
    isWriting = false;
  };
  return (bundle) =>
    new Promise((resolve, reject) => {
      waiting.push({ bundle, resolve, reject });
      if (!isWriting) void write();
    });
}

/** The first that wait, as many as go into one commit. */
function takeGroup(waiting: Waiting[]): Waiting[] {
  let text = 0;
  const end = waiting.findIndex(({ bundle }, i) => {
    text += bundle.article.text.length;
    return i === MOST_BUNDLES || (i > 0 && text > MOST_TEXT);
  });
  return waiting.splice(0, end === -1 ? waiting.length : end);
}

/** Settles each of the group; never rejects itself. */
async function storeGroup(store: Pick<GraphWriter, "putArticles">, group: readonly Waiting[]): Promise<void> {
  try {
    const results = await store.putArticles(group.map(({ bundle }) => bundle));
    invariant(results.length === group.length, "the store answers for each article that it was given");
    results.forEach((result, i) => group[i]?.resolve(result));
  } catch (error) {
    const isOfOne = error instanceof DomainError && !(error instanceof StoreUnavailableError);
    if (group.length > 1 && isOfOne) for (const one of group) await storeGroup(store, [one]);
    else for (const { reject } of group) reject(error);
  }
}
