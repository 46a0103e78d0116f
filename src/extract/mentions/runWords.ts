import { ENGLISH_DEMONYMS } from "../lexicon/englishDemonyms.js";
import { ENGLISH_GIVEN_NAMES } from "../lexicon/englishGivenNames.js";
import { ENGLISH_TITLE_MODIFIERS, ENGLISH_TITLES } from "../lexicon/englishTitles.js";
import type { Candidate, MentionReading } from "./candidate.js";
import type { RunWord } from "./englishRuns.js";

/** What the readers of one run of capitalised words know besides the run. */
export interface RunContext {
  readonly reading: MentionReading;
  /** Table names inside the sentence, in text order. */
  readonly known: readonly Candidate[];
  readonly first: boolean;
  /** A title-case or all-capitals line: capitals say nothing. */
  readonly headline: boolean;
}

/** Mayor, acting: a title, or a word that narrows one. */
export const isTitleWord = (word: RunWord): boolean =>
  ENGLISH_TITLES.has(word.lower) || ENGLISH_TITLE_MODIFIERS.has(word.lower);
/** Norwegian, Italians. */
export const isDemonym = (word: RunWord): boolean => ENGLISH_DEMONYMS.has(word.lower);
/** Maria, Jean-Paul. */
export const isGivenName = (word: RunWord): boolean => ENGLISH_GIVEN_NAMES.has(word.lower.split("-")[0]!);
/** J.K., W. */
export const isInitials = (word: RunWord): boolean => /^(?:[A-Z]\.)+$/u.test(word.text) || /^[A-Z]$/u.test(word.text);
/** NATO, MPs. */
export const isAcronym = (word: RunWord): boolean => /^[A-Z][A-Z&]{1,6}s?$/u.test(word.text);
/** 1998, 2025: no part of a name. */
export const isYear = (word: RunWord): boolean => /^(?:1[5-9]|20)\d\d$/u.test(word.text);
