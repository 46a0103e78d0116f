import type { Token } from "../cleanArticle.js";
import type { ChineseUnits } from "./chineseUnits.js";
import { listBits } from "./chineseUnits.js";
import { bucketOf, hashText, mix } from "./featureHash.js";

/** Features of one unit. */
export const CHINESE_FEATURES = 44;

const EDGE = 0x7fff;

/**
 * The buckets of the features of each unit, `CHINESE_FEATURES` a unit: characters around it alone and in pairs, their kinds, the segmenter's words and tags,
 * what the word lists say of the words near it, and the hints of the name table.
 */
export function chineseFeatures(units: ChineseUnits, tokens: readonly Token[], hints: Uint8Array): Int32Array {
  const { count } = units;
  const buckets = new Int32Array(count * CHINESE_FEATURES);
  const words = tokens.map((token) => hashText(token.text));
  const tags = tokens.map((token) => hashText(token.tag));
  const bits = tokens.map((token) => listBits(token.text));
  const heads = headsAhead(tokens, bits);
  let at = 0;
  let template = 0;
  const put = (a: number, b: number) => {
    buckets[at] = bucketOf(mix(mix(template, a), b));
    template += 0x3779;
    at += 1;
  };
  for (let i = 0; i < count; i += 1) {
    template = 1;
    const char = (offset: number): number => units.char[i + offset] ?? EDGE;
    const kind = (offset: number): number => units.kind[i + offset] ?? 127;
    const c0 = char(0);
    const p1 = char(-1);
    const n1 = char(1);
    put(c0, 0);
    put(p1, 0);
    put(n1, 0);
    put(char(-2), 0);
    put(char(2), 0);
    put(p1, c0);
    put(c0, n1);
    put(char(-2), p1);
    put(n1, char(2));
    put(p1, n1);
    put(mix(p1, c0), n1);
    put(mix(char(-2), p1), c0);
    put(mix(c0, n1), char(2));
    put(char(3), char(2));
    put(char(-3), char(-2));
    const k0 = kind(0);
    const near = mix(mix(kind(-1), k0), kind(1));
    put(near, 0);
    put(near, mix(kind(-2), kind(2)));
    put(mix(k0, kind(1)), mix(kind(2), kind(3)));
    put(mix(k0, kind(-1)), mix(kind(-2), kind(-3)));
    const token = units.token[i]!;
    const place = units.place[i]!;
    const word = (offset: number): number => words[token + offset] ?? EDGE;
    const tag = (offset: number): number => tags[token + offset] ?? EDGE;
    const list = (offset: number): number => bits[token + offset] ?? 0;
    const where = mix(tag(0), place);
    put(word(0), place);
    put(where, 0);
    put(where, tag(-1));
    put(where, tag(1));
    put(where, mix(tag(-1), tag(1)));
    put(word(-1), place);
    put(word(1), place);
    put(word(-1), where);
    put(word(1), where);
    put(word(-2), place);
    put(word(2), place);
    put(mix(word(-1), word(0)), place);
    put(mix(word(0), word(1)), place);
    put(mix(tag(-2), tag(-1)), where);
    put(mix(tag(2), tag(1)), where);
    put(mix(list(0), list(1)), mix(place, list(-1)));
    put(mix(list(-1), tag(-1)), mix(k0, place));
    put(mix(list(1), tag(1)), mix(k0, place));
    put(heads[token]!, where);
    put(heads[token]!, mix(k0, place));
    const code = hints[units.start[i]!]!;
    const before = i > 0 ? hints[units.start[i - 1]!]! : 0;
    const after = i + 1 < count ? hints[units.start[i + 1]!]! : 0;
    put(code, 0);
    put(mix(code, before), after);
    put(code, where);
    put(mix(code, heads[token]!), mix(before, after));
    put(0, 0);
  }
  return buckets;
}

const REACH = 6;

/** For each token: which list head closes the run of name-like words it stands in, and how far ahead; 0 when none does. */
function headsAhead(tokens: readonly Token[], bits: readonly number[]): number[] {
  const heads: number[] = Array.from({ length: tokens.length }, () => 0);
  for (let at = tokens.length - 2; at >= 0; at -= 1) {
    const next = tokens[at + 1]!;
    if (next.start !== tokens[at]!.end || !/^(?:n|j|x|eng|b|vn|s|f|g|l|i|m|a|z)/u.test(next.tag) || next.pos === "PUNCT") continue;
    const own = bits[at + 1]! & 6;
    const further = heads[at + 1]!;
    heads[at] = further > 0 && (further & 15) < REACH ? further + 1 : own > 0 ? own << 4 : 0;
  }
  return heads;
}
