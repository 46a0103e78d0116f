import model from "wink-eng-lite-web-model";
import type { ItsFunction } from "wink-nlp";
import winkNlp from "wink-nlp";
import type { PartOfSpeech } from "../cleanArticle.js";
import type { SentenceToken } from "./sentenceToken.js";
import { tokenizeChinese } from "./tokenizeChinese.js";

type Wink = ReturnType<typeof winkNlp>;
// Loading the model takes a tenth of a second: not before the first English sentence.
let loaded: Wink | undefined;
const wink = (): Wink => (loaded ??= winkNlp(model, ["sbd", "pos"]));

/** wink-nlp takes quadratic time and worse on a run without spaces: longer runs never reach it. */
const MAX_RUN = 200;
const LONG_RUN = new RegExp(`\\S{${MAX_RUN + 1},}`, "gu");

/** The tokens of `text[start, end)`, an English sentence of the analysis copy: words, numbers and punctuation marks with their spans, lossless but for white space. */
export function tokenizeEnglish(text: string, start: number, end: number): SentenceToken[] {
  const sentence = text.slice(start, end);
  const tokens: SentenceToken[] = [];
  let from = 0;
  for (const match of sentence.matchAll(LONG_RUN)) {
    addWords(tokens, sentence.slice(from, match.index), start + from);
    addRun(tokens, text, start + match.index, start + match.index + match[0].length);
    from = match.index + match[0].length;
  }
  addWords(tokens, from === 0 ? sentence : sentence.slice(from), start + from);
  return tokens;
}

function addWords(tokens: SentenceToken[], words: string, offset: number): void {
  if (words.trim() === "") return;
  const { readDoc, its } = wink();
  const all = readDoc(words).tokens();
  const values = all.out(its.value) as string[];
  const tags = all.out(its.pos) as string[];
  // The typings give this helper another shape than the other ones; it is called as they are.
  const lemmas = all.out(its.lemma as unknown as ItsFunction<string>) as string[];
  let at = 0;
  values.forEach((value, i) => {
    const found = words.startsWith(value, at) ? at : words.indexOf(value, at);
    if (found < 0 || value.trim() === "") return;
    if (found > at) addGap(tokens, words, at, found, offset);
    const tag = tags[i] ?? "X";
    addToken(tokens, words, { start: found, end: found + value.length, tag, lemma: lemmas[i] ?? value }, offset);
    at = found + value.length;
  });
  addGap(tokens, words, at, words.length, offset);
}

/** What wink left out between two tokens, when it is more than white space. */
function addGap(tokens: SentenceToken[], words: string, from: number, to: number, offset: number): void {
  for (const match of words.slice(from, to).matchAll(/\S+/gu)) {
    const start = from + match.index;
    addToken(tokens, words, { start, end: start + match[0].length, tag: "X", lemma: match[0] }, offset);
  }
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly lemma: string;
}

function addToken(tokens: SentenceToken[], words: string, piece: Piece, offset: number): void {
  const { start, end } = joinVersion(tokens, words, piece, offset);
  const text = words.slice(start, end);
  const joined = start !== piece.start;
  tokens.push({
    start: offset + start,
    end: offset + end,
    text,
    lemma: joined ? text.toLowerCase() : piece.lemma.toLowerCase(),
    pos: joined ? "PROPN" : (PARTS_OF_SPEECH[piece.tag] ?? "X"),
    tag: joined ? "PROPN" : piece.tag,
  });
}

/** wink cuts "v3.1" and "GPT-4.5" at the dot: takes the parts before the digits back from `tokens` and returns the whole. */
function joinVersion(
  tokens: SentenceToken[],
  words: string,
  piece: Piece,
  offset: number,
): { start: number; end: number } {
  const dot = tokens[tokens.length - 1];
  const name = tokens[tokens.length - 2];
  const follows = dot?.text === "." && dot.end === offset + piece.start && name?.end === dot.start;
  if (
    !follows ||
    !/^\d/u.test(words.slice(piece.start, piece.start + 1)) ||
    !(/\d$/u.test(name.text) && /\p{L}/u.test(name.text))
  )
    return piece;
  tokens.length -= 2;
  return { start: name.start - offset, end: piece.end };
}

/** A run too long to be words: cut into pieces, or read as Chinese when it is. */
function addRun(tokens: SentenceToken[], text: string, start: number, end: number): void {
  if (/[\u3400-\u9fff]/u.test(text.slice(start, end))) {
    tokens.push(...tokenizeChinese(text, start, end));
    return;
  }
  for (let from = start; from < end;) {
    let to = Math.min(end, from + MAX_RUN);
    if (to < end && /[\uDC00-\uDFFF]/u.test(text.charAt(to))) to += 1;
    const piece = text.slice(from, to);
    tokens.push({ start: from, end: to, text: piece, lemma: piece.toLowerCase(), pos: "X", tag: "X" });
    from = to;
  }
}

const PARTS_OF_SPEECH: Readonly<Record<string, PartOfSpeech>> = {
  ADJ: "ADJ",
  ADP: "ADP",
  ADV: "ADV",
  AUX: "AUX",
  CCONJ: "CCONJ",
  DET: "DET",
  INTJ: "PART",
  NOUN: "NOUN",
  NUM: "NUM",
  PART: "PART",
  PRON: "PRON",
  PROPN: "PROPN",
  PUNCT: "PUNCT",
  SCONJ: "SCONJ",
  SYM: "SYM",
  VERB: "VERB",
  X: "X",
};
