import type { Span } from "../../domain/span.js";
import type { Token } from "../cleanArticle.js";
import { isCommonWord } from "../lexicon/isCommonWord.js";
import { ENGLISH_DEMONYMS } from "../lexicon/englishDemonyms.js";
import { ENGLISH_GIVEN_NAMES } from "../lexicon/englishGivenNames.js";
import { ENGLISH_OF_HEADS } from "../lexicon/englishOrganisationWords.js";
import { ENGLISH_TITLES } from "../lexicon/englishTitles.js";
import { wordSet } from "../lexicon/wordSet.js";

/** One word of a run of capitalised words. */
export interface RunWord extends Span {
  readonly text: string;
  readonly lower: string;
  /** Capitalised words, the small words between them (of, and, van), and numbers after a name. */
  readonly kind: "cap" | "link" | "number";
}

/** Consecutive capitalised words of an English sentence, with the small words that names have inside. */
export interface EnglishRun {
  readonly words: readonly RunWord[];
  /** Whether it opens its sentence, where a capital says nothing. */
  readonly first: boolean;
}

const BREAKERS =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  jan feb aug sept oct nov dec mon tue tues wed thu thurs fri i i'm i've i'd i'll we you he she it they my your his her its our their this that these those there here who what when where why how which whose and or but if so as also then yes no not oh hey hi hello however meanwhile moreover although while because since until after before for with from by on in at to of`);
const PARTICLES = wordSet("de la del da di dos das van von der den bin ibn al el du le ter ben bint abu af zu");
const OPENERS: ReadonlySet<string> = new Set(["DET", "ADP", "PRON", "ADV", "CCONJ", "SCONJ", "AUX", "PART"]);

/** Cuts the capitalised runs out of a sentence's tokens. */
export function englishRuns(tokens: readonly Token[]): EnglishRun[] {
  const runs: EnglishRun[] = [];
  const words = joinHyphens(tokens);
  let at = 0;
  while (at < words.length) {
    if (!startsName(words, at)) {
      at += 1;
      continue;
    }
    const end = runEnd(words, at);
    const first = isSentenceHead(words, at);
    runs.push({ first, words: words.slice(at, end).map((word) => ({ ...word.span, ...describe(word) })) });
    at = end;
  }
  return runs;
}

interface Word {
  readonly span: Span;
  readonly text: string;
  readonly pos: string;
  /** No white space before it. */
  readonly glued: boolean;
}

/** Jean-Claude is one word; Trump-era is a word and a tail. */
function joinHyphens(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const glued = i > 0 && tokens[i - 1]!.end === token.start;
    let { end, text } = token;
    while (isCapital(text)) {
      const hyphen = tokens[i + 1];
      const next = tokens[i + 2];
      if (hyphen?.text !== "-" || hyphen.start !== end || !next || next.start !== hyphen.end) break;
      if (!isCapital(next.text) && !/^\d/u.test(next.text)) break;
      text = `${text}-${next.text}`;
      end = next.end;
      i += 2;
    }
    words.push({ span: { start: token.start, end }, text, pos: token.pos, glued });
  }
  return words;
}

const describe = ({ text }: Word): Omit<RunWord, "start" | "end"> => ({
  text,
  lower: text.toLowerCase(),
  kind: isCapital(text) ? "cap" : /^\d/u.test(text) ? "number" : "link",
});

/** Whether a word is written as names are: Capital, camelCase, ACRONYM. */
export const isCapital = (text: string): boolean =>
  /^(?:[A-ZÀ-ÖØ-Þ]|[a-z]{1,2}[A-Z]\w|[a-z]{3,12}[A-Z][a-z])/u.test(text);

const isSentenceHead = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).every((word) => /^[\p{P}\p{S}]+$/u.test(word.text)) &&
  (at <= 3 || /[.!?:"“]/u.test(words[at - 1]?.text ?? ""));

function startsName(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (!isCapital(word.text)) return false;
  const lower = word.text.toLowerCase();
  if (isBreaker(lower)) return false;
  if (!isSentenceHead(words, at)) return !(OPENERS.has(word.pos) && /^(?:The|A|An)$/u.test(word.text));
  if (OPENERS.has(word.pos) && !ENGLISH_GIVEN_NAMES.has(lower)) return false;
  const next = words[at + 1];
  const more = next !== undefined && isCapital(next.text) && !isBreaker(next.text.toLowerCase());
  if (!isCommonWord(lower)) return true;
  if (!more) return (lower.length > 1 && word.text === word.text.toUpperCase()) || isHeadOf(words, at);
  return !/(?:ing|ed|ly)$/u.test(lower) || ENGLISH_TITLES.has(lower) || ENGLISH_DEMONYMS.has(lower);
}

const isBreaker = (lower: string): boolean =>
  BREAKERS.has(lower) || /^(?:i|we|you|he|she|it|they|that|there|don|can|won|isn|aren|didn)[’']/u.test(lower);

const isHeadOf = (words: readonly Word[], at: number): boolean =>
  ENGLISH_OF_HEADS.has(words[at]!.text.toLowerCase()) &&
  words[at + 1]?.text === "of" &&
  isCapital(words[at + 2]?.text ?? "");

function runEnd(words: readonly Word[], from: number): number {
  let end = from + 1;
  let ofName = false;
  for (;;) {
    const next = words[end];
    if (!next || (next.glued && !isInitial(words[end - 1]!.text))) return end;
    if (isCapital(next.text)) {
      if (isBreaker(next.text.toLowerCase())) return end;
      end += 1;
      continue;
    }
    if (/^\d{1,4}(?:\.\d{1,3})*[a-z]{0,2}$/u.test(next.text)) return end + 1;
    const link = linkLength(words, from, end, ofName);
    if (link === 0) return end;
    if (next.text === "of" || next.text === "for") ofName = true;
    end += link + 1;
  }
}

const isInitial = (text: string): boolean => /^(?:[A-Z]\.)+$/u.test(text);

/** How many small words at `at` belong between two parts of one name; 0 when the name ends here. */
function linkLength(words: readonly Word[], from: number, at: number, ofName: boolean): number {
  const text = words[at]!.text;
  const follows = (offset: number): boolean => {
    const next = words[at + offset];
    return next !== undefined && !next.glued && isCapital(next.text) && !isBreaker(next.text.toLowerCase());
  };
  if (PARTICLES.has(text)) {
    if (follows(1)) return 1;
    return PARTICLES.has(words[at + 1]?.text ?? "") && follows(2) ? 2 : 0;
  }
  const last = words[at - 1]!.text.toLowerCase();
  if (text === "of" || text === "for") {
    const opens = ENGLISH_OF_HEADS.has(last) || ENGLISH_OF_HEADS.has(last.replace(/s$/u, ""));
    if (!opens) return 0;
    if (follows(1)) return 1;
    return words[at + 1]?.text === "the" && follows(2) ? 2 : 0;
  }
  if (text === "&") return follows(1) ? 1 : 0;
  if (text === "and") {
    const next = words[at + 1]?.text.toLowerCase() ?? "";
    const common = isCommonWord(last) && isCommonWord(next);
    return ofName && common && follows(1) && from < at ? 1 : 0;
  }
  return 0;
}
