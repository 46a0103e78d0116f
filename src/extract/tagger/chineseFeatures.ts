import type { Token } from "../cleanArticle.js";
import type { ChineseUnits } from "./chineseUnits.js";
import { listBits } from "./chineseUnits.js";
import { featureBucket, hashText, mix } from "./featureHash.js";

/** Features of one unit. */
export const CHINESE_FEATURES = 44;

const EDGE = 0x7fff;
/** Values before the first and after the last, for the looks around. */
const PAD = 3;

function padded(values: ArrayLike<number>, edge: number): Int32Array {
  const all = new Int32Array(values.length + 2 * PAD).fill(edge);
  all.set(values, PAD);
  return all;
}

/**
 * The buckets of the features of each unit, `CHINESE_FEATURES` a unit: characters around it alone and in pairs, their kinds, the segmenter's words and tags,
 * what the word lists say of the words near it, and the hints of the name table.
 */
export function chineseFeatures(units: ChineseUnits, tokens: readonly Token[], hints: Uint8Array): Int32Array {
  const { count } = units;
  const buckets = new Int32Array(count * CHINESE_FEATURES);
  const chars = padded(units.char, EDGE);
  const kinds = padded(units.kind, 127);
  const words = padded(
    tokens.map((token) => hashText(token.text)),
    EDGE,
  );
  const tags = padded(
    tokens.map((token) => hashText(token.tag)),
    EDGE,
  );
  const bits = tokens.map((token) => listBits(token.text));
  const lists = padded(bits, 0);
  const heads = headsAhead(tokens, bits);
  for (let i = 0; i < count; i += 1) {
    const at = i * CHINESE_FEATURES;
    const p3 = chars[i]!;
    const p2 = chars[i + 1]!;
    const p1 = chars[i + 2]!;
    const c0 = chars[i + 3]!;
    const n1 = chars[i + 4]!;
    const n2 = chars[i + 5]!;
    const n3 = chars[i + 6]!;
    buckets[at + 0] = featureBucket(1, c0, 0);
    buckets[at + 1] = featureBucket(2, p1, 0);
    buckets[at + 2] = featureBucket(3, n1, 0);
    buckets[at + 3] = featureBucket(4, p2, 0);
    buckets[at + 4] = featureBucket(5, n2, 0);
    buckets[at + 5] = featureBucket(6, p1, c0);
    buckets[at + 6] = featureBucket(7, c0, n1);
    buckets[at + 7] = featureBucket(8, p2, p1);
    buckets[at + 8] = featureBucket(9, n1, n2);
    buckets[at + 9] = featureBucket(10, p1, n1);
    buckets[at + 10] = featureBucket(11, mix(p1, c0), n1);
    buckets[at + 11] = featureBucket(12, mix(p2, p1), c0);
    buckets[at + 12] = featureBucket(13, mix(c0, n1), n2);
    buckets[at + 13] = featureBucket(14, n3, n2);
    buckets[at + 14] = featureBucket(15, p3, p2);
    const k0 = kinds[i + 3]!;
    const near = mix(mix(kinds[i + 2]!, k0), kinds[i + 4]!);
    buckets[at + 15] = featureBucket(16, near, 0);
    buckets[at + 16] = featureBucket(17, near, mix(kinds[i + 1]!, kinds[i + 5]!));
    buckets[at + 17] = featureBucket(18, mix(k0, kinds[i + 4]!), mix(kinds[i + 5]!, kinds[i + 6]!));
    buckets[at + 18] = featureBucket(19, mix(k0, kinds[i + 2]!), mix(kinds[i + 1]!, kinds[i]!));
    const token = units.token[i]!;
    const place = units.place[i]!;
    const word = words[token + PAD]!;
    const before = words[token + PAD - 1]!;
    const after = words[token + PAD + 1]!;
    const tag = tags[token + PAD]!;
    const tagBefore = tags[token + PAD - 1]!;
    const tagAfter = tags[token + PAD + 1]!;
    const listBefore = lists[token + PAD - 1]!;
    const listAfter = lists[token + PAD + 1]!;
    const where = mix(tag, place);
    buckets[at + 19] = featureBucket(20, word, place);
    buckets[at + 20] = featureBucket(21, where, 0);
    buckets[at + 21] = featureBucket(22, where, tagBefore);
    buckets[at + 22] = featureBucket(23, where, tagAfter);
    buckets[at + 23] = featureBucket(24, where, mix(tagBefore, tagAfter));
    buckets[at + 24] = featureBucket(25, before, place);
    buckets[at + 25] = featureBucket(26, after, place);
    buckets[at + 26] = featureBucket(27, before, where);
    buckets[at + 27] = featureBucket(28, after, where);
    buckets[at + 28] = featureBucket(29, words[token + PAD - 2]!, place);
    buckets[at + 29] = featureBucket(30, words[token + PAD + 2]!, place);
    buckets[at + 30] = featureBucket(31, mix(before, word), place);
    buckets[at + 31] = featureBucket(32, mix(word, after), place);
    buckets[at + 32] = featureBucket(33, mix(tags[token + PAD - 2]!, tagBefore), where);
    buckets[at + 33] = featureBucket(34, mix(tags[token + PAD + 2]!, tagAfter), where);
    buckets[at + 34] = featureBucket(35, mix(lists[token + PAD]!, listAfter), mix(place, listBefore));
    buckets[at + 35] = featureBucket(36, mix(listBefore, tagBefore), mix(k0, place));
    buckets[at + 36] = featureBucket(37, mix(listAfter, tagAfter), mix(k0, place));
    buckets[at + 37] = featureBucket(38, heads[token]!, where);
    buckets[at + 38] = featureBucket(39, heads[token]!, mix(k0, place));
    const code = hints[units.start[i]!]!;
    const hintBefore = i > 0 ? hints[units.start[i - 1]!]! : 0;
    const hintAfter = i + 1 < count ? hints[units.start[i + 1]!]! : 0;
    buckets[at + 39] = featureBucket(40, code, 0);
    buckets[at + 40] = featureBucket(41, mix(code, hintBefore), hintAfter);
    buckets[at + 41] = featureBucket(42, code, where);
    buckets[at + 42] = featureBucket(43, mix(code, heads[token]!), mix(hintBefore, hintAfter));
    buckets[at + 43] = featureBucket(44, 0, 0);
  }
  return buckets;
}

const REACH = 6;

/** For each token: which list head closes the run of name-like words it stands in, and how far ahead; 0 when none does. */
function headsAhead(tokens: readonly Token[], bits: readonly number[]): number[] {
  const heads: number[] = Array.from({ length: tokens.length }, () => 0);
  for (let at = tokens.length - 2; at >= 0; at -= 1) {
    const next = tokens[at + 1]!;
    if (
      next.start !== tokens[at]!.end ||
      !/^(?:n|j|x|eng|b|vn|s|f|g|l|i|m|a|z)/u.test(next.tag) ||
      next.pos === "PUNCT"
    )
      continue;
    const own = bits[at + 1]! & 6;
    const further = heads[at + 1]!;
    heads[at] = further > 0 && (further & 15) < REACH ? further + 1 : own > 0 ? own << 4 : 0;
  }
  return heads;
}
