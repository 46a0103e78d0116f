import { Converter } from "opencc-js/cn2t";
import { foldName } from "../../domain/foldName.js";
import type { EntityType } from "../../domain/ontology.js";
import { familyOf, isKindOf } from "../../domain/ontology.js";
import type { Lexicon } from "../../extract/extraction.js";

/** A name whose Chinese counterpart is asked for. */
export interface AliasRecord {
  readonly id: string;
  readonly en: string;
  readonly type?: string;
}

let converter: ((text: string) => string) | undefined;
/** The table is in simplified script; texts from Taiwan and Hong Kong are not. */
const toTraditional = (name: string): string => (converter ??= Converter({ from: "cn", to: "tw" }))(name);

/** The Chinese names of one English name, in both scripts, best first; empty when the table does not have it. */
export function predictAlias(
  record: AliasRecord,
  lexicon: Lexicon,
): { readonly id: string; readonly zh: readonly string[] } {
  const entries = lexicon.names.byName.get(foldName(record.en)) ?? [];
  const fitting = entries.filter((entry) => fits(entry.type, record.type));
  const zh = (fitting.length > 0 ? fitting : entries).flatMap((entry) => [
    ...(entry.zh === "" ? [] : [entry.zh]),
    ...entry.names
      .filter((name) => name.lang === "zh" && name.kind !== "DEMONYM" && name.kind !== "ABBREV")
      .map((name) => name.value),
  ]);
  // A name in capitals stays as it is in Chinese texts, too.
  if (fitting.length > 0 && /^[A-Z&]{2,6}$/u.test(record.en)) zh.push(record.en);
  return { id: record.id, zh: [...new Set(zh.flatMap((name) => [name, toTraditional(name)]))] };
}

function fits(type: EntityType, wanted: string | undefined): boolean {
  if (wanted === "PER") return type === "PERSON";
  if (wanted === "ORG") return isKindOf(type, "ORGANIZATION");
  return wanted !== "LOC" || familyOf(type) === "PLACE";
}
