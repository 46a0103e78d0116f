import type { Language } from "../../src/domain/article.js";
import type { EpochMs } from "../../src/domain/time.js";
import { parseIso } from "../../src/domain/time.js";
import type { CleanArticle, Document } from "../../src/extract/cleanArticle.js";
import type { Chain, DocumentMention, Lexicon } from "../../src/extract/extraction.js";
import { loadLexicon } from "../../src/extract/lexicon/loadLexicon.js";
import { readMentions } from "../../src/extract/mentions/readMentions.js";
import { analyseDocument } from "../../src/extract/tokens/analyseDocument.js";

export interface TextOptions {
  /** Default: Chinese when the text has Han characters. */
  readonly lang?: Language;
  /** A moment, or an ISO 8601 date. */
  readonly publishedAt?: EpochMs | string | null;
  readonly title?: string;
}

/** A clean article made straight from a text: nothing is stripped, offsets are those of the text. */
export function articleOf(text: string, options: TextOptions = {}): CleanArticle {
  const { publishedAt = null, title = "" } = options;
  return {
    title,
    url: null,
    publisher: null,
    agency: null,
    author: null,
    publishedAt: typeof publishedAt === "string" ? parseIso(publishedAt) : publishedAt,
    publishedPrecision: publishedAt === null ? "UNKNOWN" : "DAY",
    lang: options.lang ?? (/[\u3400-\u9fff]/u.test(text) ? "zh-Hans" : "en"),
    text,
    offsetMap: [{ clean: 0, raw: 0, length: text.length }],
    stripped: [],
    notes: [],
  };
}

/** The document of a text, as the stages after the text stage get it. */
export const documentOf = (text: string, options: TextOptions = {}): Document =>
  analyseDocument(articleOf(text, options));

export interface TextReading {
  readonly document: Document;
  readonly mentions: readonly DocumentMention[];
  readonly chains: readonly Chain[];
}

/** A text with its mentions and chains. */
export function readText(text: string, options: TextOptions & { readonly lexicon?: Lexicon } = {}): TextReading {
  const document = documentOf(text, options);
  return { document, ...readMentions(document, options.lexicon ?? loadLexicon()) };
}
