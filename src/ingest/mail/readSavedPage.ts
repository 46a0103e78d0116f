import { ArticleRejectedError } from "../../domain/errors.js";
import type { RawArticle } from "../../extract/cleanArticle.js";
import { parseMime } from "./parseMime.js";

/**
 * The page that a browser saved as one file (MHTML, RFC 2557), with the address that it was saved from; its pictures, style sheets and frames are left out.
 * When it was saved says nothing of when it was published, so that date is not read.
 * @throws ArticleRejectedError when it is no such file.
 */
export async function readSavedPage(bytes: Uint8Array): Promise<RawArticle> {
  const { html, headers } = await parseMime(bytes);
  if (!html?.trim()) {
    throw new ArticleRejectedError("The file is no page saved by a browser. Save it as one file (MHTML) or as HTML.", {
      field: ["source"],
    });
  }
  const address = headers.find(({ key }) => key === "snapshot-content-location" || key === "content-location")?.value;
  return {
    body: firstDocument(html),
    format: "html",
    ...(address && /^https?:\/\//iu.test(address) && { fetchedFrom: address.trim() }),
  };
}

/** The parser joins the documents of all frames; the page itself comes first. */
function firstDocument(html: string): string {
  const end = /<\/html\s{0,20}>/iu.exec(html);
  return end ? html.slice(0, end.index + end[0].length) : html;
}
