import type { Token } from "../cleanArticle.js";
import { CHINESE_FEATURES, chineseFeatures } from "./chineseFeatures.js";
import { chineseUnits } from "./chineseUnits.js";
import { ENGLISH_FEATURES, englishFeatures } from "./englishFeatures.js";

/** What the tagger tags one by one, with their features: Han characters, marks and Latin words in Chinese, tokens in English. */
export interface SentenceUnits {
  readonly count: number;
  /** Where each unit begins and ends in the text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `width` buckets a unit. */
  readonly buckets: Int32Array;
  readonly width: number;
}

/** The units of (a part of) a sentence. `hints` are the codes of the whole text (see `hintCodes`). */
export function sentenceUnits(script: "zh" | "en", tokens: readonly Token[], hints: Uint8Array): SentenceUnits {
  if (script === "zh") {
    const units = chineseUnits(tokens);
    const { count, start, end } = units;
    return { count, start, end, buckets: chineseFeatures(units, tokens, hints), width: CHINESE_FEATURES };
  }
  return {
    count: tokens.length,
    start: Int32Array.from(tokens, (token) => token.start),
    end: Int32Array.from(tokens, (token) => token.end),
    buckets: englishFeatures(tokens, hints),
    width: ENGLISH_FEATURES,
  };
}
