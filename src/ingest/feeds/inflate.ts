import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { ArticleRejectedError } from "../../domain/errors.js";
import type { FetchedDocument } from "../fetch/fetcher.js";

/** Of a compressed file, inflated: what the sitemap protocol allows a sitemap to have. */
const MAX_BYTES = 50 * 1024 * 1024;

const inflated = promisify(gunzip);

/**
 * A document that is a gzip file (`sitemap.xml.gz`) as what it holds; any other as it is.
 * @throws ArticleRejectedError when it is damaged, or holds more than 50 MiB.
 */
export async function inflate(document: FetchedDocument): Promise<FetchedDocument> {
  const { body } = document;
  if (body[0] !== 0x1f || body[1] !== 0x8b) return document;
  try {
    return { ...document, body: await inflated(body, { maxOutputLength: MAX_BYTES }), contentType: null };
  } catch (cause) {
    const isLarge = cause instanceof RangeError || (cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new ArticleRejectedError(
      isLarge
        ? `The compressed file holds more than ${MAX_BYTES / 1024 / 1024} MiB.`
        : "The compressed file is damaged.",
      { field: ["url"], cause },
    );
  }
}
