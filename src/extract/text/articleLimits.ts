import { ArticleRejectedError } from "../../domain/errors.js";

/** Upper bounds that keep one document from taking the machine. Past any of them the document is refused, never cut. */
export interface ArticleLimits {
  /** Bytes of the document as handed in (a string counts as its UTF-8 length). */
  readonly maxBytes: number;
  /** UTF-16 code units of the cleaned text. */
  readonly maxTextUnits: number;
  /** Tags and entities in an HTML document. */
  readonly maxHtmlTags: number;
  /** Nesting of elements in an HTML document. */
  readonly maxHtmlDepth: number;
}

/** 20 MB in, 2 million code units of cleaned text out; HTML of 60,000 tags and entities, 512 levels deep. */
export const DEFAULT_LIMITS: ArticleLimits = {
  maxBytes: 20 * 1024 * 1024,
  maxTextUnits: 2_000_000,
  maxHtmlTags: 60_000,
  maxHtmlDepth: 512,
};

/** Throws {@link ArticleRejectedError} when the document as handed in is larger than allowed. */
export function refuseManyBytes(body: Uint8Array | string, { maxBytes }: ArticleLimits): void {
  // A code unit takes one to three bytes: only strings between the two bounds have to be counted.
  const bytes =
    typeof body !== "string" || body.length > maxBytes
      ? body.length
      : body.length * 3 > maxBytes
        ? new TextEncoder().encode(body).length
        : body.length;
  if (bytes > maxBytes) throw tooLarge(`${bytes} bytes`, `${maxBytes} bytes`);
}

/** Throws {@link ArticleRejectedError} when the cleaned text is longer than allowed. */
export function refuseLongText(text: string, { maxTextUnits }: ArticleLimits): void {
  if (text.length > maxTextUnits) throw tooLarge(`${text.length} characters of text`, `${maxTextUnits} characters`);
}

const tooLarge = (size: string, limit: string): ArticleRejectedError =>
  new ArticleRejectedError(`The article is too large: ${size}; the limit is ${limit}. Split it into single articles.`, {
    field: ["body"],
  });
