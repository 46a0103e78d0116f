import type { MentionKind } from "../../domain/entity.js";
import type { TableEntry } from "../../domain/nameTable.js";
import type { EntityType } from "../../domain/ontology.js";
import type { Span } from "../../domain/span.js";
import type { Document, Sentence, Token } from "../cleanArticle.js";
import type { Gazetteer } from "../lexicon/gazetteer.js";

/** A stretch of text that may be a mention, before overlaps are settled and things are told apart. */
export interface Candidate extends Span {
  readonly kind: MentionKind;
  readonly type: EntityType;
  /** The well-known entity, when the table has it. */
  readonly entry: TableEntry | null;
  /** Which finder made it. */
  readonly rule: string;
  /** Of two that overlap the heavier stays; of equals the longer. */
  readonly weight: number;
  readonly role: Span | null;
  readonly plural: boolean;
  readonly confidence: number;
  /** For words that stand for something said elsewhere. */
  readonly referent: Referent | null;
}

/** What a nominal or pronoun can stand for. */
export interface Referent {
  /** Types it can stand for, a broader type for all its kinds; empty for what stands for itself (we, a former employee). */
  readonly accepts: readonly EntityType[];
  /** How many sentences back the thing may have been named. */
  readonly reach: number;
  /** f and m where the word tells; null when it does not. */
  readonly gender: "f" | "m" | null;
}

/** One document with the look-ups that the finders share. */
export interface MentionReading {
  readonly document: Document;
  readonly gazetteer: Gazetteer;
  readonly ambiguous: ReadonlySet<string>;
  /** For each code unit of the text: index of its token, -1 between tokens. */
  readonly tokenAt: Int32Array;
}

/** Indexes a document for the finders. */
export function mentionReading(
  document: Document,
  gazetteer: Gazetteer,
  ambiguous: ReadonlySet<string>,
): MentionReading {
  const tokenAt = new Int32Array(document.text.length).fill(-1);
  document.tokens.forEach((token, index) => tokenAt.fill(index, token.start, token.end));
  return { document, gazetteer, ambiguous, tokenAt };
}

/** The tokens of a sentence. */
export const tokensOf = (document: Document, sentence: Sentence): readonly Token[] =>
  document.tokens.slice(sentence.firstToken, sentence.endToken);

/** A candidate with the usual values where none are given. */
export const candidate = (
  span: Span,
  fields: Pick<Candidate, "type" | "rule" | "weight" | "confidence"> & Partial<Candidate>,
): Candidate => ({
  kind: "NAME",
  entry: null,
  role: null,
  plural: false,
  referent: null,
  ...fields,
  start: span.start,
  end: span.end,
});

/** Settles overlaps: heavier first, then longer, then earlier. The result is in text order and free of overlaps. */
export function selectCandidates(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  const kept: Candidate[] = [];
  const ranked = candidates.toSorted(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const one of ranked) {
    if (one.end <= one.start || isTaken(taken, one)) continue;
    taken.fill(1, one.start, one.end);
    kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const isTaken = (taken: Uint8Array, { start, end }: Span): boolean => {
  for (let i = start; i < end; i += 1) if (taken[i] === 1) return true;
  return false;
};

/** The candidates that touch a span; `sorted` is in text order and free of overlaps, and may be long. */
export function touching(sorted: readonly Candidate[], { start, end }: Span): Candidate[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  for (let one = sorted[low]; one && one.start < end; one = sorted[low]) {
    found.push(one);
    low += 1;
  }
  return found;
}
