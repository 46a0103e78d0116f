const CJK = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Text as it is indexed: NFKC, lower case, each CJK character a word of its own. An index over such words finds Chinese words of any length as
 * phrases, while trigrams silently miss those of one and two characters.
 */
export const indexText = (text: string): string => text.normalize("NFKC").toLowerCase().replace(CJK, " $& ");

/** A part of a search: words that must follow each other; `prefix` lets the last one be only begun. */
export interface SearchPhrase {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

const MAX_PHRASES = 20;

/**
 * The phrases of a search text: "quoted text" is one, a run of CJK characters is one, any other word is one. The last unquoted word may be a prefix.
 * Whatever else stands in the text (operators, punctuation) only separates words.
 */
export function searchPhrases(text: string): SearchPhrase[] {
  const parts = text.normalize("NFKC").replaceAll(/[“”„]/gu, '"').split('"');
  const phrases = parts.flatMap((part, index) => {
    const isQuoted = index % 2 === 1 && index < parts.length - 1;
    const runs = isQuoted ? [part] : (part.match(/[\p{L}\p{N}\p{M}.\-'’]+/gu) ?? []);
    return runs.map((run) => ({ words: wordsOf(run), isQuoted }));
  });
  const found = phrases.filter((phrase) => phrase.words.length > 0).slice(0, MAX_PHRASES);
  return found.map(({ words, isQuoted }, index) => ({
    words,
    prefix: index === found.length - 1 && !isQuoted && /^[\p{Script=Latin}\p{N}]{2,}$/u.test(words.at(-1) ?? ""),
  }));
}

const wordsOf = (text: string): string[] => indexText(text).match(WORD) ?? [];

/** Marks over Latin letters do not tell words apart: "café" is found by "cafe". */
const LATIN_MARKS = /(?<=\p{Script=Latin})[\u0300-\u036f]+/gu;

/** The words of a text as an index that splits at spaces takes them: those of `indexText`, one space between them. */
export const spacedWords = (text: string): string =>
  (indexText(text).match(WORD) ?? []).join(" ").normalize("NFD").replace(LATIN_MARKS, "").normalize("NFC");
