import { CHINESE_ORGANISATION_HEADS } from "../lexicon/chineseOrganisationWords.js";
import {
  CHINESE_DOUBLE_SURNAMES,
  CHINESE_SURNAMES,
  TRANSLITERATION_CHARACTERS,
} from "../lexicon/chinesePersonNames.js";
import { CHINESE_PLACE_HEADS } from "../lexicon/chinesePlaceWords.js";
import { CHINESE_TITLES } from "../lexicon/chineseTitles.js";
import type { Token } from "../cleanArticle.js";
import { hashText } from "./featureHash.js";

/** A Chinese sentence as the tagger sees it: one unit for each Han character, mark and Latin word. Parallel arrays, one value a unit. */
export interface ChineseUnits {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The character; a hash for Latin words and numbers. */
  readonly char: Int32Array;
  /** What kind of character it is. */
  readonly kind: Uint8Array;
  /** Index of its token, and its place in it: 0 begin, 1 inside, 2 end, 3 alone. */
  readonly token: Int32Array;
  readonly place: Uint8Array;
}

/** Kinds of units, and bits for characters that surnames and foreign names are made of. */
const KIND = { HAN: 0, NUMERAL: 4, CAPITAL: 5, CAPITALS: 6, LOWER: 7, MIXED: 8, DIGITS: 9, MARK: 10 } as const;
const SURNAME_BIT = 1;
const SOUND_BIT = 2;

const MARKS = "、·《》“”‘’「」()，,。.：:；;？！?!-—/";
const kindOfChar = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code += 1)
  kindOfChar[code] = code >= 0x3400 && code <= 0x9fff ? KIND.HAN : KIND.MARK;
for (const char of CHINESE_SURNAMES) kindOfChar[char.charCodeAt(0)]! |= SURNAME_BIT;
for (const char of TRANSLITERATION_CHARACTERS) kindOfChar[char.charCodeAt(0)]! |= SOUND_BIT;
for (const char of "一二三四五六七八九十百千万亿零〇两") kindOfChar[char.charCodeAt(0)] = KIND.NUMERAL;
[...MARKS].forEach((mark, i) => {
  kindOfChar[mark.charCodeAt(0)] = KIND.MARK + 1 + i;
});

const isHanCode = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Cuts the tokens of a Chinese sentence into units. */
export function chineseUnits(tokens: readonly Token[]): ChineseUnits {
  let size = 0;
  for (const { text } of tokens) size += isHanCode(text.charCodeAt(0)) ? text.length : 1;
  const units = {
    count: size,
    start: new Int32Array(size),
    end: new Int32Array(size),
    char: new Int32Array(size),
    kind: new Uint8Array(size),
    token: new Int32Array(size),
    place: new Uint8Array(size),
  };
  let at = 0;
  tokens.forEach((token, index) => {
    const { text, start } = token;
    const parts = isHanCode(text.charCodeAt(0)) ? text.length : 1;
    for (let i = 0; i < parts; i += 1) {
      const code = text.charCodeAt(i);
      const whole = parts === 1;
      units.start[at] = start + i;
      units.end[at] = whole ? token.end : start + i + 1;
      units.char[at] = text.length === 1 || !whole ? code : hashText(text);
      units.kind[at] = text.length === 1 || !whole ? kindOfChar[code]! : kindOfWord(text);
      units.token[at] = index;
      units.place[at] = whole ? 3 : i === 0 ? 0 : i === parts - 1 ? 2 : 1;
      at += 1;
    }
  });
  return units;
}

function kindOfWord(text: string): number {
  if (/^[\d.,%]+$/u.test(text)) return KIND.DIGITS;
  if (/\d/u.test(text)) return KIND.MIXED;
  if (/^[A-Z]+$/u.test(text)) return KIND.CAPITALS;
  return /^[A-Z]/u.test(text) ? KIND.CAPITAL : KIND.LOWER;
}

const PLACE_HEADS: ReadonlySet<string> = new Set(CHINESE_PLACE_HEADS);
const TITLE = 1;
const ORGANISATION = 2;
const PLACE = 4;
const SURNAME = 8;

/** What the word lists say of a word: bits for a title, the head of an organisation's name, the head of a place's name, a surname. */
export function listBits(word: string): number {
  if (word.length > 8) return 0;
  let bits = 0;
  for (let length = Math.min(word.length, 4); length >= 1; length -= 1) {
    const tail = length === word.length ? word : word.slice(-length);
    if (length >= 2 && CHINESE_TITLES.has(tail)) bits |= TITLE;
    if (CHINESE_ORGANISATION_HEADS.has(tail)) bits |= ORGANISATION;
    if (PLACE_HEADS.has(tail)) bits |= PLACE;
  }
  if (CHINESE_SURNAMES.has(word) || CHINESE_DOUBLE_SURNAMES.has(word)) bits |= SURNAME;
  return bits;
}
