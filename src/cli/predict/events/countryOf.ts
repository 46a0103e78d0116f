import { foldName } from "../../../domain/foldName.js";
import type { NameTable } from "../../../domain/nameTable.js";
import { CAPITALS } from "../../../extract/lexicon/capitals.js";
import { COUNTRY_CODES, IRREGULAR_DEMONYMS } from "./countryCodes.js";

const tables = new WeakMap<NameTable, ReadonlyMap<string, string>>();

/** Codes of countries by every English name, demonym and capital in lower case. */
function codesOf(table: NameTable): ReadonlyMap<string, string> {
  const known = tables.get(table);
  if (known) return known;
  const made = new Map<string, string>();
  for (const { type, names, note } of table.entries) {
    const code = type === "COUNTRY" ? COUNTRY_CODES.get(note) : undefined;
    if (!code) continue;
    for (const { value, lang } of names) if (lang === "en") made.set(value.toLowerCase(), code);
  }
  for (const { en, country } of CAPITALS) {
    const code = made.get(country.toLowerCase());
    if (code && !made.has(en.toLowerCase())) made.set(en.toLowerCase(), code);
  }
  for (const [word, code] of IRREGULAR_DEMONYMS) made.set(word, code);
  tables.set(table, made);
  return made;
}

/** Endings of words of origin; what is left must begin the country's name. */
const ORIGIN = /(?:ians?|ans?|ese|is?|ns?|eans?|ish)$/u;
const SHORTEST_STEM = 4;

/** The code of the country that words name or come from; "" when they name none. Longer names first: South Korea before Korea. */
export function countryOf(table: NameTable, words: readonly string[]): string {
  const codes = codesOf(table);
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const name = words
        .slice(at, at + length)
        .join(" ")
        .toLowerCase();
      const code =
        codes.get(name) ?? codes.get(foldName(name)) ?? (length === 1 ? byOrigin(codes, words[at] ?? "") : undefined);
      if (code) return code;
    }
  }
  return "";
}

/** Serbian begins as Serbia does. */
function byOrigin(codes: ReadonlyMap<string, string>, word: string): string | undefined {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  const stem = word.toLowerCase().replace(ORIGIN, "");
  if (stem.length < SHORTEST_STEM || stem.length === word.length) return undefined;
  for (const [name, code] of codes) if (name.startsWith(stem) && name.length - stem.length <= 4) return code;
  return undefined;
}
