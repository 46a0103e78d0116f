import { parseFeed } from "feedsmith";
import { ArticleRejectedError } from "../../domain/errors.js";
import type { FetchedDocument } from "../fetch/fetcher.js";
import { addressesIn } from "./addressesIn.js";
import { decodeXml } from "./decodeXml.js";

/** Entries of one feed that are taken in, from its beginning: where the newest stand. */
export const MAX_ENTRIES = 200;
/** Parsing is one step of the thread that answers requests: a larger feed would stop it for a second. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * The addresses of a feed's entries (RSS, Atom, RDF, JSON Feed), in its order, each once.
 * @throws ArticleRejectedError when it is no feed, too large, or one without an entry that has an address.
 */
export function readFeed(document: FetchedDocument): string[] {
  if (document.body.length > MAX_BYTES) {
    throw new ArticleRejectedError(`The feed is larger than ${MAX_BYTES / 1024 / 1024} MiB.`, { field: ["url"] });
  }
  const entries = parse(decodeXml(document));
  const addresses = addressesIn(entries, document.url).slice(0, MAX_ENTRIES);
  if (addresses.length > 0) return addresses;
  throw new ArticleRejectedError("The feed has no entry with an address.", { field: ["url"] });
}

function parse(text: string): (string | undefined)[] {
  const parsed = parsedFeed(text);
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map(
        ({ link, guid, atom }) =>
          link ?? alternate(atom?.links) ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      );
    case "atom":
      return (parsed.feed.entries ?? []).map(({ links, id }) => alternate(links) ?? id);
    case "rdf":
      return (parsed.feed.items ?? []).map(({ link }) => link);
    case "json":
      return (parsed.feed.items ?? []).map(({ url, external_url, id }) => url ?? external_url ?? id);
  }
}

function parsedFeed(text: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text);
  } catch (cause) {
    throw new ArticleRejectedError("The address gives no feed. Give the address of an RSS, Atom, RDF or JSON feed.", {
      field: ["url"],
      cause,
    });
  }
}

interface Link {
  readonly href?: string;
  readonly rel?: string;
}

/** Of the links of an entry the one that leads to its page. */
const alternate = (links: readonly Link[] | undefined): string | undefined =>
  links?.find(({ href, rel }) => href && (rel === undefined || rel === "alternate"))?.href;
