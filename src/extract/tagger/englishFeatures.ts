import type { Token } from "../cleanArticle.js";
import { ENGLISH_DEMONYMS } from "../lexicon/englishDemonyms.js";
import { ENGLISH_GIVEN_NAMES } from "../lexicon/englishGivenNames.js";
import { ENGLISH_NAME_HEADS, ENGLISH_OF_HEADS } from "../lexicon/englishOrganisationWords.js";
import { ENGLISH_PLACES } from "../lexicon/englishPlaces.js";
import { ENGLISH_SURNAMES } from "../lexicon/englishSurnames.js";
import { ENGLISH_TITLES } from "../lexicon/englishTitles.js";
import { isCommonWord } from "../lexicon/isCommonWord.js";
import { CAPITALISED_NO_NAMES } from "../lexicon/latinStopWords.js";
import { featureBucket, hashText, mix } from "./featureHash.js";
import { taggedTypeOf } from "./nameHints.js";
import { TAGGED_TYPES } from "./tags.js";

/** Features of one token. */
export const ENGLISH_FEATURES = 40;

const EDGE = 0x7fff;

/**
 * The buckets of the features of each token, `ENGLISH_FEATURES` a token: the word, its shape, its ends, the words and parts of speech around it, what the
 * word lists say of it and of the last word of the capitalised run it stands in, and the hints of the name table.
 */
export function englishFeatures(tokens: readonly Token[], hints: Uint8Array): Int32Array {
  const count = tokens.length;
  const buckets = new Int32Array(count * ENGLISH_FEATURES);
  const lowers = tokens.map((token) => token.text.toLowerCase());
  const words = lowers.map(hashText);
  const shapes = tokens.map((token) => shapeOf(token.text));
  const lists = tokens.map((_, i) => (shapes[i]! < LOWER ? listsOf(lowers[i]!) : smallLists(lowers[i]!)));
  const poses = tokens.map((token) => hashText(token.pos));
  const heads = runHeads(tokens, shapes, lowers);
  const line = isTitleCase(shapes) ? 1 : 0;
  for (let i = 0; i < count; i += 1) {
    const at = i * ENGLISH_FEATURES;
    const word = (offset: number): number => words[i + offset] ?? EDGE;
    const shape = (offset: number): number => shapes[i + offset] ?? 31;
    const list = (offset: number): number => lists[i + offset] ?? 0;
    const pos = (offset: number): number => poses[i + offset] ?? EDGE;
    const s0 = mix(shape(0), i === 0 ? 1 : 0);
    const lower = lowers[i]!;
    buckets[at + 0] = featureBucket(1, word(0), 0);
    buckets[at + 1] = featureBucket(2, word(0), s0);
    buckets[at + 2] = featureBucket(3, s0, line);
    buckets[at + 3] = featureBucket(4, hashText(lower.slice(-2)), s0);
    buckets[at + 4] = featureBucket(5, hashText(lower.slice(-3)), s0);
    buckets[at + 5] = featureBucket(6, hashText(lower.slice(-4)), s0);
    buckets[at + 6] = featureBucket(7, hashText(lower.slice(0, 3)), s0);
    buckets[at + 7] = featureBucket(8, pos(0), s0);
    buckets[at + 8] = featureBucket(9, word(-1), s0);
    buckets[at + 9] = featureBucket(10, word(1), s0);
    buckets[at + 10] = featureBucket(11, word(-2), s0);
    buckets[at + 11] = featureBucket(12, word(2), s0);
    buckets[at + 12] = featureBucket(13, word(-1), word(0));
    buckets[at + 13] = featureBucket(14, word(0), word(1));
    buckets[at + 14] = featureBucket(15, mix(word(-1), word(1)), s0);
    buckets[at + 15] = featureBucket(16, mix(word(-2), word(-1)), s0);
    buckets[at + 16] = featureBucket(17, mix(word(1), word(2)), s0);
    buckets[at + 17] = featureBucket(18, mix(pos(-1), pos(1)), s0);
    buckets[at + 18] = featureBucket(19, mix(shape(-1), shape(1)), s0);
    buckets[at + 19] = featureBucket(20, mix(shape(-2), shape(-1)), mix(s0, mix(shape(1), shape(2))));
    buckets[at + 20] = featureBucket(21, list(0), s0);
    buckets[at + 21] = featureBucket(22, list(0), mix(list(-1), list(1)));
    buckets[at + 22] = featureBucket(23, list(-1), s0);
    buckets[at + 23] = featureBucket(24, list(1), s0);
    buckets[at + 24] = featureBucket(25, mix(list(-1), shape(-1)), mix(list(0), s0));
    buckets[at + 25] = featureBucket(26, mix(list(1), shape(1)), mix(list(0), s0));
    buckets[at + 26] = featureBucket(27, mix(list(2), list(1)), s0);
    buckets[at + 27] = featureBucket(28, mix(list(-2), list(-1)), s0);
    const head = heads[i]!;
    buckets[at + 28] = featureBucket(29, head, s0);
    buckets[at + 29] = featureBucket(30, head, list(0));
    buckets[at + 30] = featureBucket(31, mix(head, list(0)), shape(1));
    const code = hints[tokens[i]!.start]!;
    const before = i > 0 ? hints[tokens[i - 1]!.start]! : 0;
    const after = i + 1 < count ? hints[tokens[i + 1]!.start]! : 0;
    buckets[at + 31] = featureBucket(32, code, s0);
    buckets[at + 32] = featureBucket(33, mix(code, before), after);
    buckets[at + 33] = featureBucket(34, mix(before, s0), mix(after, shape(1)));
    buckets[at + 34] = featureBucket(35, mix(code, list(0)), mix(shape(-1), shape(1)));
    buckets[at + 35] = featureBucket(36, mix(code, head), shape(1));
    buckets[at + 36] = featureBucket(37, mix(pos(-1), word(-1)), list(0));
    buckets[at + 37] = featureBucket(38, mix(pos(1), word(1)), list(0));
    buckets[at + 38] = featureBucket(39, line, mix(list(0), s0));
    buckets[at + 39] = featureBucket(40, 0, 0);
  }
  return buckets;
}

const LOWER = 8;

/** How a word is written: 0 to 7 with a capital, from 8 without. */
function shapeOf(text: string): number {
  if (/^[A-ZÀ-Þ]/u.test(text)) {
    if (text.length === 1) return 0;
    if (/^(?:[A-Z]\.)+$/u.test(text)) return 1;
    if (/^[A-Z]{2,}$/u.test(text)) return text.length <= 5 ? 2 : 3;
    if (/\d/u.test(text)) return 4;
    return /[a-z][A-Z]/u.test(text) ? 5 : text.includes("-") ? 6 : 7;
  }
  if (/^[a-z]+$/u.test(text)) return LOWER;
  if (/^[a-z]{1,2}[A-Z]/u.test(text)) return 5;
  if (/^\d{4}$/u.test(text)) return 9;
  if (/^\d/u.test(text)) return 10;
  const mark = ",.:;()\"'“”‘’-–—/&%$!?@#".indexOf(text);
  return text.length === 1 && mark >= 0 ? 32 + mark : 11;
}

const GIVEN = 1;
const FAMILY = 2;
const PLACE = 4;
const DEMONYM = 8;
const TITLE = 16;
const OPENER = 32;
const COMMON = 64;
const NO_NAME = 128;
const HEAD_SHIFT = 8;

function listsOf(lower: string): number {
  const bare = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  let bits = smallLists(bare);
  if (ENGLISH_GIVEN_NAMES.has(bare)) bits |= GIVEN;
  if (ENGLISH_SURNAMES.has(bare)) bits |= FAMILY;
  if (ENGLISH_PLACES.has(bare)) bits |= PLACE;
  if (ENGLISH_DEMONYMS.has(bare)) bits |= DEMONYM;
  if (ENGLISH_OF_HEADS.has(bare)) bits |= OPENER;
  if (isCommonWord(bare)) bits |= COMMON;
  if (CAPITALISED_NO_NAMES.has(bare)) bits |= NO_NAME;
  return bits | (headCode(bare) << HEAD_SHIFT);
}

const smallLists = (lower: string): number => (ENGLISH_TITLES.has(lower) ? TITLE : 0);

/** 0, or a number for the kind of name that a word closes. */
function headCode(lower: string): number {
  const type = ENGLISH_NAME_HEADS.get(lower);
  if (type === undefined) return 0;
  const tagged = taggedTypeOf(type);
  return tagged === null ? TAGGED_TYPES.length + 1 : 1 + TAGGED_TYPES.indexOf(tagged);
}

/** For each token of a run of capitalised words: what its last word, and the word before "of", close; and how long the run is. */
function runHeads(tokens: readonly Token[], shapes: readonly number[], lowers: readonly string[]): number[] {
  const heads: number[] = Array.from({ length: tokens.length }, () => 0);
  let from = 0;
  while (from < tokens.length) {
    if (shapes[from]! >= LOWER) {
      from += 1;
      continue;
    }
    let end = from + 1;
    let opener = 0;
    for (;;) {
      if (end < tokens.length && shapes[end]! < LOWER) end += 1;
      else if (
        /^(?:of|for|&|de|van|von|al|and|the|del|la)$/u.test(lowers[end] ?? "") &&
        (shapes[end + 1] ?? 99) < LOWER
      ) {
        if (lowers[end] === "of" && opener === 0) opener = 1 + headCode(lowers[end - 1]!);
        end += 2;
      } else break;
    }
    const code = 1 + headCode(lowers[end - 1]!) + 8 * opener + 64 * Math.min(end - from, 4);
    heads.fill(code, from, end);
    from = end;
  }
  return heads;
}

/** Whether most words have capitals: there they say nothing. */
function isTitleCase(shapes: readonly number[]): boolean {
  let small = 0;
  let large = 0;
  for (const shape of shapes) {
    if (shape === LOWER) small += 1;
    else if (shape < LOWER) large += 1;
  }
  return large >= 4 && large >= small * 2;
}
