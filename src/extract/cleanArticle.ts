import type { Language } from "../domain/article.js";
import type { Note } from "../domain/note.js";
import type { Span } from "../domain/span.js";
import type { EpochMs, TimePrecision } from "../domain/time.js";

/** What somebody hands in: bytes or text of one document, with whatever they know about it. */
export interface RawArticle {
  readonly body: Uint8Array | string;
  /** How to read the body; "auto" looks at it (and at `contentType`, `fileName`). */
  readonly format: "auto" | "text" | "markdown" | "html";
  /** Content-Type header, when there was one: its charset counts after a byte order mark and strict UTF-8. */
  readonly contentType?: string;
  readonly fileName?: string;
  /** Values given by the caller win over those found in the document. */
  readonly title?: string;
  readonly url?: string;
  /** Where it was fetched: its address, unless the document names another one of the same site. */
  readonly fetchedFrom?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly lang?: string;
  readonly publishedAt?: EpochMs;
  /** Reading time, used only to choose the year of a date that has none (the newest that is not in the future). */
  readonly now?: EpochMs;
}

/** A block that was taken out of the document, and why. Kept, so that nothing is lost silently. */
export interface StrippedBlock {
  readonly reason:
    | "SUMMARY"
    | "ADVERT"
    | "TAGS"
    | "TEMPLATE_PATH"
    | "CONTACT"
    | "HEADER"
    | "NAVIGATION"
    | "DUPLICATE"
    | "SHARE"
    | "BOILERPLATE";
  readonly text: string;
}

/** A document after the text stage: metadata, and the cleaned text that every later offset counts in. */
export interface CleanArticle {
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  /** The agency or paper that the dateline credits. */
  readonly agency: string | null;
  readonly author: string | null;
  readonly publishedAt: EpochMs | null;
  readonly publishedPrecision: TimePrecision;
  readonly lang: Language;
  /** Paragraphs separated by one blank line ("\n\n"); line ends are "\n"; NFC as published otherwise; no lone surrogates, zero-width or bidi controls. */
  readonly text: string;
  /** For each stretch of `text`: where it was in the decoded document. Sorted; binary search by `rawOffset`. */
  readonly offsetMap: readonly OffsetStretch[];
  readonly stripped: readonly StrippedBlock[];
  readonly notes: readonly Note[];
}

/** `length` code units from `clean` in the cleaned text are those from `raw` in the decoded document. */
export interface OffsetStretch {
  readonly clean: number;
  readonly raw: number;
  readonly length: number;
}

/** A cleaned text cut into units. Pure data; every span counts in `text`. */
export interface Document {
  readonly text: string;
  /** Same length as `text`, code unit by code unit: full width folded to ASCII and traditional script to simplified where the length stays. Match on this, report from `text`. */
  readonly analysis: string;
  readonly title: string;
  readonly lang: Language;
  readonly publishedAt: EpochMs | null;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  /** All tokens in order, over all sentences, lossless but for white space. */
  readonly tokens: readonly Token[];
}

export interface Sentence extends Span {
  readonly paragraph: number;
  /** Chinese or English rules apply, whatever the article's main language. */
  readonly script: "zh" | "en";
  /** Tokens `[firstToken, endToken)` of `Document.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** A quotation, marks included; `inner` is without the marks. */
export interface Quote extends Span {
  readonly inner: Span;
  /** 0 for an outermost quotation. */
  readonly depth: number;
  /** False when the closing mark is missing (the paragraph ends it) or the quotation goes on in the next paragraph. */
  readonly closed: boolean;
  /** Scare quotes, titles and terms: short, and no sentence of its own (“蒸馏”, the so-called "moat"). */
  readonly scare: boolean;
}

/** Coarse parts of speech (Universal Dependencies names). */
export type PartOfSpeech =
  | "NOUN"
  | "PROPN"
  | "PRON"
  | "VERB"
  | "AUX"
  | "ADJ"
  | "ADV"
  | "ADP"
  | "CCONJ"
  | "SCONJ"
  | "DET"
  | "NUM"
  | "PART"
  | "PUNCT"
  | "SYM"
  | "X";

export interface Token extends Span {
  /** Slice of the analysis copy. */
  readonly text: string;
  /** Lower-case lemma (English); the text itself (Chinese). */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** The tagger's own tag: jieba's (nr, ns, nt, nz, v, vn, ...) or wink's. */
  readonly tag: string;
  readonly sentence: number;
}
