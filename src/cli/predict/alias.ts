import { Converter } from "opencc-js/cn2t";
import { foldName } from "../../domain/foldName.js";
import type { TableEntry } from "../../domain/nameTable.js";
import type { EntityType } from "../../domain/ontology.js";
import { familyOf, isKindOf } from "../../domain/ontology.js";
import type { Lexicon } from "../../extract/extraction.js";
import { gazetteerOf } from "../../extract/lexicon/gazetteer.js";
import { composeChineseName } from "./composeChineseName.js";
import { transliterate } from "./transliterate.js";

/** A name whose Chinese counterpart is asked for. */
export interface AliasRecord {
  readonly id: string;
  readonly en: string;
  readonly type?: string;
}

let converter: ((text: string) => string) | undefined;
/** The table is in simplified script; texts from Taiwan and Hong Kong are not. */
const toTraditional = (name: string): string => (converter ??= Converter({ from: "cn", to: "tw" }))(name);

/**
 * The Chinese names of one English name, in both scripts, best first: those of the table; where it has none, one guess by a known bearer of the last name, or by
 * the words and the sound. */
export function predictAlias(
  record: AliasRecord,
  lexicon: Lexicon,
): { readonly id: string; readonly zh: readonly string[] } {
  const known = tableNames(record, lexicon);
  const zh = known.length > 0 ? known : guesses(record, lexicon);
  return { id: record.id, zh: [...new Set(zh.flatMap((name) => [name, toTraditional(name)]))] };
}

function tableNames(record: AliasRecord, lexicon: Lexicon): string[] {
  const entries = entriesOf(record.en, lexicon);
  const fitting = entries.filter((entry) => fits(entry.type, record.type));
  const zh = (fitting.length > 0 ? fitting : entries).flatMap((entry) => [
    ...(entry.zh === "" ? [] : [entry.zh]),
    ...entry.names
      .filter((name) => name.lang === "zh" && name.kind !== "DEMONYM" && name.kind !== "ABBREV")
      .map((name) => name.value),
  ]);
  // A name in capitals stays as it is in Chinese texts, too.
  if (fitting.length > 0 && /^[A-Z&]{2,6}$/u.test(record.en)) zh.push(record.en);
  return zh;
}

/** "The Thames" and "Thames" are one name. */
function entriesOf(name: string, lexicon: Lexicon): readonly TableEntry[] {
  const { byName } = lexicon.names;
  return byName.get(foldName(name)) ?? byName.get(foldName(name.replace(/^the\s+/iu, ""))) ?? [];
}

function guesses({ en, type }: AliasRecord, lexicon: Lexicon): string[] {
  const person = type === "PER" ? gazetteerOf(lexicon.names).bySurname(en.toLowerCase()) : null;
  if (person && person.zh !== "") return [person.zh];
  if (!/^[\p{Script=Latin}\p{M}\s.,'’&-]+$/u.test(en)) return [];
  const name =
    type === "PER"
      ? transliterate(en)
      : composeChineseName(en, (phrase) => entriesOf(phrase, lexicon).find(({ zh }) => zh !== "")?.zh ?? null);
  return name === "" ? [] : [name];
}

function fits(type: EntityType, wanted: string | undefined): boolean {
  if (wanted === "PER") return type === "PERSON";
  if (wanted === "ORG") return isKindOf(type, "ORGANIZATION");
  return wanted !== "LOC" || familyOf(type) === "PLACE";
}
