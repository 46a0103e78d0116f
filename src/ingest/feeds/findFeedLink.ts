import { parseHTML } from "linkedom";

const FEED_TYPES = /^application\/(?:rss|atom|rdf)\+xml\b|^application\/feed\+json\b/iu;
/** Links stand in the head; the rest of a page need not be parsed. */
const HEAD = 256 * 1024;

/** Whether a document looks like a page, and not like a feed: by its first tag. */
export function looksLikePage(text: string): boolean {
  let rest = text.trimStart();
  for (;;) {
    const end = rest.startsWith("<!--") ? "-->" : rest.startsWith("<?") ? ">" : null;
    if (end === null) return /^<(?:!doctype html|html)\b/iu.test(rest);
    const at = rest.indexOf(end);
    if (at < 0) return false;
    rest = rest.slice(at + end.length).trimStart();
  }
}

/**
 * The feed that a page names (`<link rel="alternate">`, https://www.rssboard.org/rss-autodiscovery), seen from the page's address; the first, since that is
 * the one that readers take. Null where it names none.
 */
export function findFeedLink(page: string, address: string): string | null {
  const { document } = parseHTML(page.slice(0, HEAD));
  const base = document.querySelector("base[href]")?.getAttribute("href") ?? "";
  const from = URL.canParse(base, address) ? new URL(base, address).href : address;
  for (const link of document.querySelectorAll("link[href]")) {
    const href = link.getAttribute("href") ?? "";
    const rels = (link.getAttribute("rel") ?? "").toLowerCase().split(/\s+/u);
    if (!rels.includes("alternate") || !FEED_TYPES.test(link.getAttribute("type") ?? "")) continue;
    if (URL.canParse(href, from)) return new URL(href, from).href;
  }
  return null;
}
