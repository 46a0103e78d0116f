import type { NameTable, TableEntry, TableName } from "../../domain/nameTable.js";
import type { Span } from "../../domain/span.js";
import { matchingCopy } from "./matchingCopy.js";

/** A name of the table, as it stands in the table. */
export interface NameHit {
  readonly entry: TableEntry;
  readonly name: TableName;
}

/** A place where names of the table fit; homonyms share the match. */
export interface TableMatch extends Span {
  readonly hits: readonly NameHit[];
}

interface Pattern {
  readonly text: string;
  readonly hits: NameHit[];
}

/** Country codes that texts use as names; they are in the note of a country's entry. */
const CODES_IN_TEXT: ReadonlySet<string> = new Set(["US", "UK", "UAE"]);

const WORD_START = /^[\p{Script=Latin}\p{N}]+/u;

/**
 * Finds the names of a table in a text, in linear time: names that begin with a Latin letter or digit by their first word, others by their first two
 * characters. Spaces, hyphens and middle dots inside a Latin name are optional (App Store, Appstore; GPT-4o, GPT 4o).
 */
export class Gazetteer {
  private readonly byWord = new Map<string, Pattern[]>();
  private readonly byPair = new Map<number, Pattern[]>();
  private readonly byText = new Map<string, Pattern>();
  /** Persons by the last word of their English name; null where several share it. */
  private readonly surnames = new Map<string, TableEntry | null>();
  /** Persons by the first part of their Chinese or English name. */
  private readonly givenNames = new Map<string, TableEntry[]>();
  /** Whether any name begins with the code unit: most characters are done with one look. */
  private readonly begins = new Uint8Array(0x10000);

  constructor(table: NameTable) {
    for (const entry of table.entries) {
      if (entry.type === "PERSON") this.addPerson(entry);
      for (const name of entry.names) for (const text of spellings(name.value)) this.add(text, { entry, name });
      if (entry.type === "COUNTRY" && CODES_IN_TEXT.has(entry.note))
        this.add(entry.note.toLowerCase(), { entry, name: { value: entry.note, lang: "en", kind: "ACRONYM" } });
    }
    const longestFirst = (a: Pattern, b: Pattern) => b.text.length - a.text.length;
    for (const patterns of this.byWord.values()) patterns.sort(longestFirst);
    for (const patterns of this.byPair.values()) patterns.sort(longestFirst);
  }

  private add(text: string, hit: NameHit): void {
    if (text.length < 2 && !/^[a-z]$/u.test(text)) return;
    const known = this.byText.get(text);
    if (known) {
      if (!known.hits.some((one) => one.entry === hit.entry)) known.hits.push(hit);
      return;
    }
    const pattern: Pattern = { text, hits: [hit] };
    this.byText.set(text, pattern);
    const word = WORD_START.exec(text)?.[0];
    if (word === undefined) push(this.byPair, pairKey(text, 0), pattern);
    else push(this.byWord, word, pattern);
    this.begins[text.charCodeAt(0)] = 1;
  }

  private addPerson(entry: TableEntry): void {
    const words = matchingCopy(entry.en).split(" ");
    const last = words[words.length - 1]!;
    if (words.length > 1 && last.length > 2) this.surnames.set(last, this.surnames.has(last) ? null : entry);
    const firsts = entry.names
      .filter((name) => name.kind !== "DEMONYM")
      .map((name) => matchingCopy(name.value).split(/[·\s]/u));
    for (const first of new Set(firsts.flatMap((parts) => (parts.length > 1 ? [parts[0]!] : [])))) {
      const known = this.givenNames.get(first);
      if (known) known.push(entry);
      else this.givenNames.set(first, [entry]);
    }
  }

  /** The one person of the table with this last name, lower case (zuckerberg). */
  bySurname(lower: string): TableEntry | null {
    return this.surnames.get(lower) ?? null;
  }

  /** Persons of the table by a first name in either language (埃隆, elon). */
  byGivenName(name: string): readonly TableEntry[] {
    return this.givenNames.get(matchingCopy(name)) ?? [];
  }

  /** All matches at word boundaries, in text order, longer ones first where several begin at one place. `analysis` is the analysis copy of a text. */
  find(analysis: string): TableMatch[] {
    const text = matchingCopy(analysis);
    const matches: TableMatch[] = [];
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isWordCode(code)) {
        const end = wordEnd(text, at);
        if (this.begins[code] === 1) this.match(text, at, this.byWord.get(text.slice(at, end)), matches);
        at = end;
      } else {
        if (this.begins[code] === 1) this.match(text, at, this.byPair.get(pairKey(text, at)), matches);
        at += 1;
      }
    }
    return matches;
  }

  /** The table's entries for a whole surface, in any spelling. */
  lookUp(surface: string): readonly NameHit[] {
    return this.byText.get(matchingCopy(surface))?.hits ?? [];
  }

  private match(text: string, at: number, patterns: readonly Pattern[] | undefined, matches: TableMatch[]): void {
    if (patterns === undefined) return;
    for (const pattern of patterns) {
      const end = at + pattern.text.length;
      if (text.startsWith(pattern.text, at) && endsAtBoundary(text, end))
        matches.push({ start: at, end, hits: pattern.hits });
    }
  }
}

const gazetteers = new WeakMap<NameTable, Gazetteer>();

/** The gazetteer of a table, built once for each table. */
export function gazetteerOf(table: NameTable): Gazetteer {
  const known = gazetteers.get(table);
  if (known) return known;
  const made = new Gazetteer(table);
  gazetteers.set(table, made);
  return made;
}

const pairKey = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + (text.charCodeAt(at + 1) || 0);

function push<K>(map: Map<K, Pattern[]>, key: K, pattern: Pattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

/** Latin letters (lower case, accented ones too) and ASCII digits. */
const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** Not inside a Latin word, nor inside a version number (GPT-4 in GPT-4.5). */
function endsAtBoundary(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (!isWordCode(last)) return true;
  const next = text.charCodeAt(end);
  if (isWordCode(next)) return false;
  return !(next === 0x2e && isDigit(last) && isDigit(text.charCodeAt(end + 1)));
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A name's spellings: as written, and with the marks inside it as spaces, hyphens or nothing. */
function spellings(name: string): Set<string> {
  const base = matchingCopy(name.trim());
  const all = new Set([base]);
  if (base.includes("·")) all.add(base.replaceAll("·", ""));
  if (!/[a-z]/u.test(base)) return all;
  const separated = base.replace(/([a-z]{3})(?=\d)/gu, "$1 ");
  if (!/[ -]/u.test(separated)) return all;
  for (const mark of [" ", "-", ""]) all.add(separated.replace(/[ -]+/gu, mark));
  return all;
}
