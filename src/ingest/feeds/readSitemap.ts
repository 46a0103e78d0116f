import { XMLParser } from "fast-xml-parser";
import { ArticleRejectedError } from "../../domain/errors.js";
import type { FetchedDocument } from "../fetch/fetcher.js";
import { addressesIn } from "./addressesIn.js";
import { decodeXml } from "./decodeXml.js";

/** A sitemap: the addresses of pages, or of further sitemaps. */
export interface Sitemap {
  readonly kind: "PAGES" | "SITEMAPS";
  readonly addresses: readonly string[];
}

const PLACES: Readonly<Record<string, Sitemap["kind"]>> = {
  "urlset.url.loc": "PAGES",
  "sitemapindex.sitemap.loc": "SITEMAPS",
};

const parser = new XMLParser({
  processEntities: false,
  ignoreAttributes: true,
  parseTagValue: false,
  removeNSPrefix: true,
  isArray: (_, path) => String(path) in PLACES || path === "urlset.url" || path === "sitemapindex.sitemap",
});

/**
 * Reads the sitemap protocol's XML, in its order.
 * @throws ArticleRejectedError when it is none, or names nothing.
 */
export function readSitemap(document: FetchedDocument): Sitemap {
  const parsed = parse(decodeXml(document));
  for (const [path, kind] of Object.entries(PLACES)) {
    const addresses = addressesIn(textsAt(parsed, path.split(".")).map(withoutEscapes), document.url);
    if (addresses.length > 0) return { kind, addresses };
  }
  throw new ArticleRejectedError("The address gives no sitemap with addresses (urlset or sitemapindex).", {
    field: ["url"],
  });
}

function parse(text: string): unknown {
  try {
    return parser.parse(text) as unknown;
  } catch (cause) {
    throw new ArticleRejectedError("The sitemap is no XML.", { field: ["url"], cause });
  }
}

/** All texts at a path of element names. */
function textsAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsAt(one, path));
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === "string" ? [value] : [];
  return typeof value === "object" && value !== null ? textsAt((value as Record<string, unknown>)[name], rest) : [];
}

const ESCAPES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#38": "&",
  "#x26": "&",
};

/** The five names that XML has without declaring any; addresses hold `&amp;`. */
const withoutEscapes = (text: string): string =>
  text.replace(/&(#?\w{2,4});/gu, (whole, name: string) => ESCAPES[name.toLowerCase()] ?? whole);
