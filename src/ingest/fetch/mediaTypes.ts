import { ArticleRejectedError } from "../../domain/errors.js";

/** What is looked for at an address. */
export type DocumentKind = "article" | "feed" | "robots";

const TYPES: Readonly<Record<DocumentKind, readonly string[]>> = {
  article: ["text/html", "application/xhtml+xml", "text/markdown", "text/x-markdown", "text/plain", "application/pdf"],
  // Feeds are served under all of these, pages' own type among them: the parser decides.
  feed: [
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/xml",
    "text/xml",
    "application/json",
    "text/html",
    "text/plain",
    // A sitemap as a file: sitemap.xml.gz.
    "application/gzip",
    "application/x-gzip",
  ],
  robots: [],
};

/** The `Accept` header for a kind. */
export const acceptOf = (kind: DocumentKind): string =>
  kind === "robots" ? "text/plain,*/*;q=0.5" : TYPES[kind].map((type, i) => (i < 3 ? type : `${type};q=0.8`)).join(",");

/**
 * Refuses what cannot be of the kind; a document without a type is let through and looked at.
 * @throws ArticleRejectedError
 */
export function checkType(contentType: string | null, kind: DocumentKind): void {
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  if (!type || kind === "robots" || TYPES[kind].includes(type)) return;
  const wanted = kind === "feed" ? "RSS, Atom, RDF, JSON Feed or a sitemap" : "HTML, Markdown, plain text or PDF";
  throw new ArticleRejectedError(`The address gives "${type.slice(0, 60)}" and not ${wanted}.`, { field: ["url"] });
}
