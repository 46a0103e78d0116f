import type { QuoteType } from "../../documents/documents.generated.js";

/** What is said, in the article's words and language. Quotation marks stand only where the article has them. */
export function Quote({
  text,
  lang,
  type,
}: {
  readonly text: string;
  readonly lang: string;
  readonly type: QuoteType;
}) {
  return (
    <q className={`quote ${type === "DIRECT" ? "quote-direct" : "quote-indirect"}`} lang={lang}>
      {text}
    </q>
  );
}
