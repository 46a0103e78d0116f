import { DomainError } from "../../domain/errors.js";
import { readArticle } from "../../extract/text/readArticle.js";

/** One page of a main text gold set. */
export interface MainTextRecord {
  readonly id: string;
  readonly html: string;
  readonly lang?: string;
  readonly url?: string;
}

/** The cleaned text of a page; empty when the page is refused. */
export function predictMaintext(record: MainTextRecord): { readonly id: string; readonly text: string } {
  try {
    const article = readArticle({
      body: record.html,
      format: "html",
      lang: record.lang ?? "en",
      ...(record.url && { url: record.url }),
    });
    return { id: record.id, text: article.text };
  } catch (error) {
    if (error instanceof DomainError) return { id: record.id, text: "" };
    throw error;
  }
}
