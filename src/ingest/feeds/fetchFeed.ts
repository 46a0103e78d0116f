import { invariant } from "../../domain/invariant.js";
import { DomainError } from "../../domain/errors.js";
import type { Fetcher } from "../fetch/fetcher.js";
import type { Validators } from "../fetch/fetcher.js";

/** Pages of one sitemap that are taken in, from its beginning. */
export const MAX_PAGES = 1000;
/** Sitemaps of one index that are read. */
const MAX_SITEMAPS = 50;

export interface FetchedFeed {
  /** Where the feed itself is. */
  readonly address: string;
  /** Of its entries. */
  readonly addresses: readonly string[];
  readonly validators: Validators;
}

/**
 * The feed at an address, or the one that the page there names; null when it is the version whose validators are given.
 * @throws what `Fetcher.fetch` throws; ArticleRejectedError when it is no feed, and no page with one.
 */
export async function fetchFeed(
  fetcher: Pick<Fetcher, "fetch">,
  address: string,
  { validators, signal }: { readonly validators?: Validators; readonly signal?: AbortSignal } = {},
): Promise<FetchedFeed | null> {
  // Loaded here, since most that start this program read no feed.
  const [{ readFeed }, { decodeXml }, { findFeedLink, looksLikePage }] = await Promise.all([
    import("./readFeed.js"),
    import("./decodeXml.js"),
    import("./findFeedLink.js"),
  ]);
  const fetch = (url: string) =>
    fetcher.fetch(url, { kind: "feed", ...(validators && { validators }), ...(signal && { signal }) });
  const found = await fetch(address);
  if (!found) return null;
  const text = looksLikePage(Buffer.from(found.body.subarray(0, 8_000)).toString("latin1")) ? decodeXml(found) : null;
  const link = text === null ? null : findFeedLink(text, found.url);
  const feed = link === null ? found : await fetch(link);
  return feed && { address: link ?? address, addresses: readFeed(feed), validators: feed.validators };
}

/**
 * The pages of a sitemap, at most `MAX_PAGES`; those of an index are read one level down, and one of them that cannot be read is told to `say`.
 * @throws what `Fetcher.fetch` throws; ArticleRejectedError when it is no sitemap, or an index of which nothing could be read.
 */
export async function fetchSitemap(
  fetcher: Pick<Fetcher, "fetch">,
  address: string,
  { say, signal }: { readonly say: (message: string) => void; readonly signal?: AbortSignal },
): Promise<string[]> {
  const [{ readSitemap }, { inflate }] = await Promise.all([import("./readSitemap.js"), import("./inflate.js")]);
  const read = async (url: string) => {
    const found = await fetcher.fetch(url, { kind: "feed", ...(signal && { signal }) });
    invariant(found, "only a known version can be unchanged");
    return readSitemap(await inflate(found));
  };
  const { kind, addresses } = await read(address);
  if (kind === "PAGES") return addresses.slice(0, MAX_PAGES);
  const pages = new Set<string>();
  let fault: unknown = null;
  for (const url of addresses.slice(0, MAX_SITEMAPS)) {
    if (pages.size >= MAX_PAGES) break;
    try {
      const inner = await read(url);
      if (inner.kind === "PAGES") for (const page of inner.addresses) pages.add(page);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      fault ??= error;
      say(`${url}: ${error.message}`);
    }
  }
  if (pages.size === 0 && fault !== null) throw fault;
  return [...pages].slice(0, MAX_PAGES);
}
