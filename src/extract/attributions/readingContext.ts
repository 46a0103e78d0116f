import type { Quote, Sentence, Token } from "../cleanArticle.js";
import type { Document } from "../cleanArticle.js";
import type { Chain, DocumentMention } from "../extraction.js";
import type { Span } from "../../domain/span.js";
import type { CueHit, Frame } from "./frame.js";

/** A document with its mentions, indexed for the rules. */
export interface ReadingContext {
  readonly document: Document;
  readonly mentions: readonly DocumentMention[];
  readonly chains: readonly Chain[];
  /** Mention indices by sentence, in text order. */
  readonly mentionsOf: readonly (readonly number[])[];
  /** Utterances: outermost or nested quotations that are no scare quotes, indices into `document.quotes`, in text order. */
  readonly utterances: readonly number[];
  /** All indices into `document.quotes`. */
  readonly allQuotes: readonly number[];
  /** Starts of the tokens inside mentions that are names. */
  readonly nameTokens: ReadonlySet<number>;
  /** Starts of tokens that are part of a hyphenated word: taggers take them for verbs and prepositions. */
  readonly compoundTokens: ReadonlySet<number>;
  /** Quotations (scare quotes too) by their first and by their end offset. */
  readonly quoteStarts: ReadonlyMap<number, Quote>;
  readonly quoteEnds: ReadonlyMap<number, Quote>;
  /** Sentences `[first, end)` of each paragraph. */
  readonly sentencesOf: readonly (readonly [first: number, end: number])[];
  /** Cues by sentence. */
  readonly hits: readonly (readonly CueHit[])[];
  /** Frames so far, in text order of their sentences. */
  readonly frames: Frame[];
}

/** Builds the index over a document; cues are added by the caller. */
export function indexDocument(
  document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
): Omit<ReadingContext, "hits"> {
  const mentionsOf: number[][] = document.sentences.map(() => []);
  mentions.forEach((mention, index) => mentionsOf[mention.sentence]?.push(index));
  for (const list of mentionsOf) list.sort((a, b) => startOf(mentions, a) - startOf(mentions, b));
  const sentencesOf: [number, number][] = document.paragraphs.map(() => [0, 0]);
  document.sentences.forEach((sentence, index) => {
    const range = sentencesOf[sentence.paragraph];
    if (!range) return;
    if (range[1] === 0) range[0] = index;
    range[1] = index + 1;
  });
  const utterances = document.quotes.flatMap((quote, index) => (quote.scare ? [] : [index]));
  const quoteStarts = new Map(document.quotes.map((quote) => [quote.start, quote]));
  const quoteEnds = new Map(document.quotes.map((quote) => [quote.end, quote]));
  const allQuotes = document.quotes.map((_, index) => index);
  const nameTokens = nameTokensOf(document, mentions, mentionsOf);
  const compoundTokens = compoundTokensOf(document);
  return {
    document,
    mentions,
    chains,
    mentionsOf,
    utterances,
    allQuotes,
    nameTokens,
    compoundTokens,
    quoteStarts,
    quoteEnds,
    sentencesOf,
    frames: [],
  };
}

/** Starts of the tokens on both sides of a hyphen without white space (start-up, Paris-based). */
function compoundTokensOf({ tokens }: Document): Set<number> {
  const starts = new Set<number>();
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.text !== "-" || !before || !after || before.end !== token.start || token.end !== after.start) return;
    starts.add(before.start).add(after.start);
  });
  return starts;
}

function nameTokensOf(
  document: Document,
  mentions: readonly DocumentMention[],
  mentionsOf: readonly (readonly number[])[],
): Set<number> {
  const starts = new Set<number>();
  document.sentences.forEach((sentence, index) => {
    let token = sentence.firstToken;
    for (const at of mentionsOf[index] ?? []) {
      const mention = mentions[at];
      if (!mention || mention.kind !== "NAME") continue;
      while (token < sentence.endToken && (document.tokens[token]?.start ?? 0) < mention.start) token += 1;
      while (token < sentence.endToken && (document.tokens[token]?.end ?? 0) <= mention.end) {
        starts.add(document.tokens[token]?.start ?? 0);
        token += 1;
      }
    }
  });
  return starts;
}

const startOf = (mentions: readonly DocumentMention[], index: number): number => mentions[index]?.start ?? 0;

/** Index of the innermost utterance whose inside covers the offset, or null. */
export function utteranceAt(quotes: readonly Quote[], utterances: readonly number[], offset: number): number | null {
  let low = 0;
  let high = utterances.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[utterances[middle] ?? -1];
    if (quote && quote.start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  // A quotation nests few levels deep: the one that covers the offset is close before.
  for (let at = high; at >= 0 && at > high - 8; at -= 1) {
    const index = utterances[at];
    const quote = index === undefined ? undefined : quotes[index];
    if (quote && index !== undefined && quote.inner.start <= offset && offset < quote.inner.end) return index;
  }
  return null;
}

/** Whether the offset lies between quotation marks of any kind, scare quotes included. */
export function isQuoted(context: ReadingContext, offset: number): boolean {
  return utteranceAt(context.document.quotes, context.allQuotes, offset) !== null;
}

/** The sentence of an index that is known to be good. */
export function sentenceOf(context: Pick<ReadingContext, "document">, index: number): Sentence {
  const sentence = context.document.sentences[index];
  if (!sentence) throw new RangeError(`No sentence ${index}`);
  return sentence;
}

/** Index of the sentence that holds the offset, or the last one before it. */
export function sentenceIndexAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Mentions of a sentence that lie inside a stretch, in text order. */
export function mentionsWithin(context: ReadingContext, sentence: number, within: Span): number[] {
  return (context.mentionsOf[sentence] ?? []).filter((index) => {
    const mention = context.mentions[index];
    return mention !== undefined && within.start <= mention.start && mention.end <= within.end;
  });
}

/** Token at an index, or a stand-in that matches nothing. */
export function tokenAt(document: Document, index: number): Token {
  return document.tokens[index] ?? NO_TOKEN;
}

const NO_TOKEN: Token = { start: -1, end: -1, text: "", lemma: "", pos: "X", tag: "", sentence: -1 };
