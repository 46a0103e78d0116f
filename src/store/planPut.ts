import { addressKey } from "../domain/address.js";
import { isLive, laterFirst, type Article, type ArticleRecord } from "../domain/article.js";
import type { ArticleBundle } from "../domain/bundle.js";
import type { ArticleId } from "../domain/ids.js";
import type { EpochMs } from "../domain/time.js";
import type { PutResult } from "./graphStore.js";

/** What is known of a stored article whose version matters for a write. */
export interface StoredVersion {
  readonly id: ArticleId;
  /** `addressKey` of where it was published. */
  readonly address: string | null;
  readonly publishedAt: EpochMs | null;
  readonly ingestedAt: EpochMs;
  readonly isLive: boolean;
}

/** How many texts of one address are told. */
export const MAX_VERSIONS = 100;

/** What a write of bundles does; the same for any batching of the same order. */
export interface PutPlan {
  /** Bundles of new articles, in order. */
  readonly added: readonly ArticleBundle[];
  /** Bundles of withdrawn articles that come back, in order. */
  readonly restored: readonly ArticleBundle[];
  /** Articles that leave the live graph for a newer version, after all others have come in. */
  readonly superseded: readonly { readonly id: ArticleId; readonly by: ArticleId }[];
}

/** The addresses that bundles were published at, each once. */
export const addressesOf = (bundles: readonly ArticleBundle[]): string[] => [
  ...new Set(bundles.map(({ article }) => addressOf(article)).filter((address) => address !== null)),
];

export const addressOf = ({ url }: Pick<ArticleRecord, "url">): string | null =>
  url === null ? null : addressKey(url);

export const supersededReason = (by: ArticleId): string => `A newer version was published at the same address: ${by}.`;

/**
 * Decides article by article which are new, which come back and which give way: of one address one text is live, the one published last, or that came last
 * where it is not told. `stored` are the articles of the bundles and the live ones of their addresses.
 */
export function planPut(bundles: readonly ArticleBundle[], stored: readonly StoredVersion[]): PutPlan {
  const known = new Map(stored.map((version) => [version.id, version]));
  const live = new Map<string | null, StoredVersion[]>();
  for (const version of stored)
    if (version.isLive) live.set(version.address, [...(live.get(version.address) ?? []), version]);
  const plan = { added: [] as ArticleBundle[], restored: [] as ArticleBundle[] };
  const superseded = new Map<ArticleId, ArticleId>();
  const seen = new Set<string>();
  for (const bundle of bundles) {
    const { article } = bundle;
    const old = known.get(article.id);
    if (old?.isLive || seen.has(article.id)) continue;
    seen.add(article.id);
    const own = old ?? { ...article, address: addressOf(article), isLive: false };
    const rivals = own.address === null ? [] : (live.get(own.address) ?? []);
    const newer = rivals.find((rival) => !replaces(own, rival, old === undefined));
    // A text that has given way does not come back while a newer one stands: taking in both again changes nothing.
    if (newer && old) continue;
    (old ? plan.restored : plan.added).push(bundle);
    if (newer) superseded.set(own.id, newer.id);
    else {
      for (const rival of rivals) superseded.set(rival.id, own.id);
      live.set(own.address, [own]);
    }
  }
  return { ...plan, superseded: [...superseded].map(([id, by]) => ({ id, by })) };
}

/** Whether an article takes the place of a live one of its address. */
function replaces(own: StoredVersion, rival: StoredVersion, isNew: boolean): boolean {
  if (own.publishedAt !== null && rival.publishedAt !== null && own.publishedAt !== rival.publishedAt)
    return own.publishedAt > rival.publishedAt;
  return isNew || own.ingestedAt > rival.ingestedAt;
}

/** A bundle given twice is new once. */
export function putResults(
  bundles: readonly ArticleBundle[],
  added: readonly ArticleBundle[],
  restored: readonly ArticleBundle[],
): PutResult[] {
  const told = new Set<string>();
  return bundles.map(({ article: { id } }) => {
    const isFirst = !told.has(id);
    told.add(id);
    const isIn = (some: readonly ArticleBundle[]): boolean => isFirst && some.some(({ article }) => article.id === id);
    return { id, created: isIn(added), restored: isIn(restored) };
  });
}

/** The texts of one address, the live one first, then the newest. None where the article that was asked for is not among them. */
export const inVersionOrder = (id: string, versions: readonly Article[]): Article[] =>
  versions.some((version) => version.id === id)
    ? versions.toSorted((a, b) => Number(isLive(b)) - Number(isLive(a)) || laterFirst(a, b))
    : [];
