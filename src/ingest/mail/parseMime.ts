import PostalMime, { type Email } from "postal-mime";
import { ArticleRejectedError } from "../../domain/errors.js";

/**
 * The parts of a file in the format of mails (MIME, RFC 2045).
 * @throws ArticleRejectedError when it is nested too deeply or its headers are too many.
 */
export async function parseMime(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes);
  } catch (cause) {
    // The package throws on what passes its own limits of depth and headers.
    throw new ArticleRejectedError(
      `The file cannot be read as a mail: ${cause instanceof Error ? cause.message : ""}`,
      {
        field: ["source"],
        cause,
      },
    );
  }
}
