import { ArticleRejectedError } from "../../domain/errors.js";
import { decodeBytes } from "../../extract/text/decodeBytes.js";
import type { FetchedDocument } from "../fetch/fetcher.js";

/**
 * A document of the web as characters.
 * @throws ArticleRejectedError for one that declares XML entities: they may stand for more text than there is memory.
 */
export function decodeXml({ body, contentType }: FetchedDocument): string {
  const { text } = decodeBytes(body, contentType ?? undefined);
  if (!/<!ENTITY/iu.test(text)) return text;
  throw new ArticleRejectedError("The document declares XML entities, which are not read.", { field: ["url"] });
}
