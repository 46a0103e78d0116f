import type { Sentence } from "../cleanArticle.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate, tokensOf } from "./candidate.js";
import { isCapital } from "./englishRuns.js";

const YEAR = /^(?:1[789]|20)\d\d$/u;
const KIND =
  /^(?:general|local|presidential|parliamentary|legislative|federal|state|provincial|municipal|mayoral|gubernatorial|snap|midterm|primary|runoff|by|of|the|and|-|to|in)$/u;
const MAX_WORDS = 9;

/** Elections named by year and place (1992 Veldland general election, 2019 European Parliament elections): events, so the place inside is no mention of its own. */
export function findElections(reading: MentionReading, sentence: Sentence): Candidate[] {
  const tokens = tokensOf(reading.document, sentence);
  return tokens.flatMap((token, at) => {
    if (!/^elections?$/iu.test(token.text)) return [];
    let from = at - 1;
    while (from >= 0 && at - from <= MAX_WORDS && (isCapital(tokens[from]!.text) || KIND.test(tokens[from]!.text)))
      from -= 1;
    const year = tokens[from];
    if (!year || !YEAR.test(year.text) || at - from < 2) return [];
    const span = { start: year.start, end: token.end };
    return [candidate(span, { type: "EVENT", rule: "en/election", weight: 64, confidence: 0.85 })];
  });
}
