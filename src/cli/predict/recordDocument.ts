import type { Language } from "../../domain/article.js";
import type { Document } from "../../extract/cleanArticle.js";
import { isMostlyChinese } from "../../extract/text/detectLanguage.js";
import { analyseDocument } from "../../extract/tokens/analyseDocument.js";

/** A record of a set whose offsets count in its text. */
export interface TextRecord {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
}

/** The document of a record, cut from its text as it is: nothing stripped or normalised, so offsets are those of the record. */
export function recordDocument({ text }: TextRecord): Document {
  const lang: Language = isMostlyChinese(text) ? "zh-Hans" : "en";
  return analyseDocument({
    title: "",
    url: null,
    publisher: null,
    agency: null,
    author: null,
    publishedAt: null,
    publishedPrecision: "UNKNOWN",
    lang,
    text,
    offsetMap: [{ clean: 0, raw: 0, length: text.length }],
    stripped: [],
    notes: [],
  });
}
