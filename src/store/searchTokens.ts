import { simplifyCharacters } from "../extract/text/chineseScript.js";

/** One word of a text, folded as searches compare it, and where it stands (UTF-16 code units, half-open). */
export interface SearchToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const PLAIN = /^[A-Za-z0-9]+$/u;
/** Kana, Hangul syllables and ideographs, those of compatibility too. */
const isCjk = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x30ff) ||
  (unit >= 0x3400 && unit <= 0x9fff) ||
  (unit >= 0xac00 && unit <= 0xd7af) ||
  (unit >= 0xf900 && unit <= 0xfaff);
const MARKED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;

/**
 * The words of a text as they are indexed, in order: compatibility forms resolved (NFKC), lower case, accents dropped, traditional script as simplified,
 * each CJK character a word of its own. An index over such words finds Chinese words of any length as phrases, while trigrams silently miss those
 * of one and two characters.
 */
export function searchTokens(text: string): SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (PLAIN.test(run)) tokens.push({ word: run.toLowerCase(), start: index, end: index + run.length });
    else addParts(tokens, run, index);
  }
  return tokens;
}

/** Cuts a run of letters at its CJK characters. */
function addParts(tokens: SearchToken[], run: string, offset: number): void {
  let from = 0;
  for (let i = 0; i <= run.length; i += 1) {
    const unit = i < run.length ? run.charCodeAt(i) : -1;
    if (unit >= 0 && !isCjk(unit)) continue;
    if (i > from) addFolded(tokens, run.slice(from, i), offset + from);
    if (unit >= 0) tokens.push({ word: simplifyCharacters(run.charAt(i)), start: offset + i, end: offset + i + 1 });
    from = i + 1;
  }
}

/** Nearly always one word; a compatibility form may stand for several (½). */
function addFolded(tokens: SearchToken[], part: string, start: number): void {
  const plain = part.normalize("NFKC").toLowerCase().normalize("NFD").replaceAll(MARKED, "$1").normalize("NFC");
  for (const [word] of plain.matchAll(WORD)) tokens.push({ word, start, end: start + part.length });
}

/** A text as the words that are indexed, one space between them. */
export const indexText = (text: string): string =>
  searchTokens(text)
    .map(({ word }) => word)
    .join(" ");

/** A part of a search: words that must follow each other; `prefix` lets the last one be only begun. */
export interface SearchPhrase {
  readonly words: readonly string[];
  readonly prefix: boolean;
  /** Words that may stand instead of a single word that nothing holds: its likely right spellings. */
  readonly corrections?: readonly string[];
}

const MAX_PHRASES = 20;
const RUN = /[\p{L}\p{N}\p{M}.\-'’]+/gu;

/**
 * The phrases of a search text: "quoted text" is one, a run of CJK characters is one, any other word is one. The last unquoted word may be a prefix.
 * Whatever else stands in the text (operators, punctuation) only separates words.
 */
export function searchPhrases(text: string): SearchPhrase[] {
  const parts = text.normalize("NFKC").replaceAll(/[“”„]/gu, '"').split('"');
  const phrases = parts.flatMap((part, index) => {
    const isQuoted = index % 2 === 1 && index < parts.length - 1;
    const runs = isQuoted ? [part] : (part.match(RUN) ?? []);
    return runs.map((run) => ({ words: searchTokens(run).map(({ word }) => word), isQuoted }));
  });
  const found = phrases.filter((phrase) => phrase.words.length > 0).slice(0, MAX_PHRASES);
  return found.map(({ words, isQuoted }, index) => ({
    words,
    prefix: index === found.length - 1 && !isQuoted && /^[\p{Script=Latin}\p{N}]{2,}$/u.test(words.at(-1) ?? ""),
  }));
}
