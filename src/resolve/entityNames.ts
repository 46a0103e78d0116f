import type { EntityName, NameKind } from "../domain/entity.js";
import { foldName } from "../domain/foldName.js";
import type { TableEntry } from "../domain/nameTable.js";

const HAN = /[\u3400-\u9fff]/u;

/** The names of an entry of the table; forms that only help the reading are left out. */
export function tableNames(entry: TableEntry): EntityName[] {
  return entry.names.flatMap(({ value, lang, kind }): EntityName[] =>
    kind === "DEMONYM" || kind === "ABBREV" ? [] : [{ value, lang, kind }],
  );
}

/** The names that an article gives a thing: the canonical one first, the others by how they relate to it, each once. */
export function namesFromText(canonical: string, surfaces: readonly string[]): EntityName[] {
  const names: EntityName[] = [{ value: canonical, lang: langOf(canonical), kind: "CANONICAL" }];
  const seen = new Set([foldName(canonical)]);
  for (const surface of surfaces.toSorted((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0))) {
    const folded = foldName(surface);
    if (seen.has(folded) || folded === "") continue;
    seen.add(folded);
    names.push({ value: surface, lang: langOf(surface), kind: kindOf(canonical, surface) });
  }
  return names;
}

const langOf = (name: string): string => (HAN.test(name) ? "zh" : "en");

function kindOf(canonical: string, surface: string): NameKind {
  if (/^[A-Z][A-Z0-9&.]{1,7}$/u.test(surface)) return "ACRONYM";
  if (langOf(canonical) !== langOf(surface)) return "CANONICAL";
  return foldName(canonical).includes(foldName(surface)) ? "SHORT" : "ALIAS";
}
