import { scrubText } from "./scrubText.js";

/** What a document says about itself, each as written; later stages fill what is missing from the text. */
export interface ArticleFields {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** As written. */
  readonly date?: string;
  readonly url?: string;
  readonly lang?: string;
}

/** The first value that says anything: one line, white space folded, invisible characters gone, at most 500 code units. */
export function firstField(...values: readonly (string | null | undefined)[]): string | undefined {
  for (const value of values) {
    const text = scrubText(value?.slice(0, 2000) ?? "")
      .text.text.replace(/\s+/gu, " ")
      .trim();
    if (text) return text.slice(0, 500).replace(/[\uD800-\uDBFF]$/u, "");
  }
  return undefined;
}

/** The address when it is one of the web, else null: documents may say anything. */
export const webAddress = (url: string | null | undefined): string | null =>
  url && /^https?:\/\/[^\s]{1,2000}$/iu.test(url.trim()) ? url.trim() : null;
