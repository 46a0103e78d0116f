import { InvalidInputError } from "../../domain/errors.js";
import type { RawArticle } from "../../extract/cleanArticle.js";
import type { IngestArticleInput } from "./ingest.type.js";

const MAX_FIELD = 500;

/**
 * An article as the API is given it; `at` is where the input stands.
 * @throws InvalidInputError naming the field.
 */
export function readArticleInput(input: IngestArticleInput, at: readonly string[]): RawArticle {
  const { text, html } = input;
  if (Boolean(text?.trim()) === Boolean(html?.trim())) {
    throw new InvalidInputError("Give the article as `text` or as `html`, and not as both.", {
      field: [...at, "text"],
    });
  }
  for (const field of ["title", "publisher", "author"] as const) {
    if ((input[field]?.length ?? 0) > MAX_FIELD) {
      throw new InvalidInputError(`\`${field}\` may have ${MAX_FIELD} characters.`, { field: [...at, field] });
    }
  }
  const { title, url, publisher, author, lang, publishedAt } = input;
  return {
    body: html?.trim() ? html : (text ?? ""),
    format: html?.trim() ? "html" : "auto",
    ...(title && { title }),
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(lang && { lang }),
    ...(publishedAt !== null && publishedAt !== undefined && { publishedAt }),
  };
}
