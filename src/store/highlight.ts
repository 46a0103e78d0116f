import type { SearchPhrase, SearchToken } from "./searchTokens.js";
import { searchTokens } from "./searchTokens.js";

/** A text of a record that a search may have matched. */
export interface SearchedField {
  readonly field: SearchField;
  readonly text: string;
}
export const SEARCH_FIELDS = ["NAME", "CONTENT", "SENTENCE", "TITLE", "TEXT"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Words that a search matched: `field text.slice(start, end)`, and `highlight text.slice(at, at + end - start)`. */
export interface HighlightMatch {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

/** A stretch of a record's text around what a search matched. Offsets are UTF-16 code units. */
export interface Highlight {
  readonly field: SearchField;
  readonly text: string;
  readonly matches: readonly HighlightMatch[];
}

const AROUND = 60;

/** The first field that a phrase stands in, cut to its line and to 60 characters on either side of the first match; null when none is there as written. */
export function highlight(fields: readonly SearchedField[], phrases: readonly SearchPhrase[]): Highlight | null {
  for (const { field, text } of fields) {
    const found = findPhrases(searchTokens(text), phrases);
    const [first] = found;
    if (!first) continue;
    const lineEnd = text.indexOf("\n", first.end);
    const start = Math.max(0, first.start - AROUND, text.lastIndexOf("\n", first.start) + 1);
    const end = Math.min(text.length, first.end + AROUND, lineEnd < 0 ? text.length : lineEnd);
    const lead = start > 0 && text[start - 1] !== "\n" ? "…" : "";
    const tail = end < text.length && end !== lineEnd ? "…" : "";
    return {
      field,
      text: `${lead}${text.slice(start, end).toWellFormed()}${tail}`,
      matches: found
        .filter((match) => match.start >= start && match.end <= end)
        .map((match) => ({ ...match, at: match.start - start + lead.length })),
    };
  }
  return null;
}

interface Found {
  readonly start: number;
  readonly end: number;
}

/** Every place of every phrase, in text order; of overlapping places the first and longest. */
function findPhrases(tokens: readonly SearchToken[], phrases: readonly SearchPhrase[]): Found[] {
  const found: Found[] = [];
  let taken = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const lengths = phrases.map((phrase) => matchLength(tokens, i, phrase));
    const length = Math.max(0, ...lengths);
    const [first, last] = [tokens[i], tokens[i + length - 1]];
    if (length === 0 || !first || !last || first.start < taken) continue;
    found.push({ start: first.start, end: last.end });
    taken = last.end;
  }
  return found;
}

/** How many tokens from `at` are the phrase; 0 when they are not. */
function matchLength(tokens: readonly SearchToken[], at: number, { words, prefix, corrections }: SearchPhrase): number {
  const here = tokens[at]?.word ?? "";
  if (corrections?.includes(here)) return 1;
  const isAt = (word: string, offset: number): boolean => {
    const other = tokens[at + offset]?.word ?? "";
    return prefix && offset === words.length - 1 ? other.startsWith(word) : other === word;
  };
  return words.every(isAt) ? words.length : 0;
}
