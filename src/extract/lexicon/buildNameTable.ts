import { foldName } from "../../domain/foldName.js";
import type { NameTable, TableEntry } from "../../domain/nameTable.js";

/** Indexes entries by key and by folded name. Names that only help the reading (DEMONYM, ABBREV) are not indexed as names. */
export function buildNameTable(entries: readonly TableEntry[], ambiguousNames: readonly string[]): NameTable {
  const byKey = new Map<string, TableEntry>();
  const byName = new Map<string, TableEntry[]>();
  for (const entry of entries) {
    if (byKey.has(entry.key)) continue;
    byKey.set(entry.key, entry);
    for (const { value, kind } of entry.names) {
      if (kind === "DEMONYM" || kind === "ABBREV") continue;
      const folded = foldName(value);
      const known = byName.get(folded);
      if (known === undefined) byName.set(folded, [entry]);
      else if (!known.includes(entry)) known.push(entry);
    }
  }
  return { entries: [...byKey.values()], byKey, byName, ambiguous: new Set(ambiguousNames.map(foldName)) };
}
