import { foldName } from "../domain/foldName.js";
import { entityId } from "../domain/ids.js";
import type { NameTable } from "../domain/nameTable.js";
import { familyOf, isKindOf } from "../domain/ontology.js";
import { analysisCopy } from "../extract/tokens/analysisCopy.js";
import { namesFromText } from "./entityNames.js";
import { resolveEntry } from "./resolveExtraction.js";
import type { ResolvedEntity } from "./resolvedEntity.js";

/** Who published an article: an outlet of the table, another organisation of the table, or a new outlet. */
export function resolvePublisher(name: string, table: NameTable): ResolvedEntity | null {
  const trimmed = name.trim().replace(/\s+/gu, " ");
  const key = foldName(analysisCopy(trimmed));
  if (key === "") return null;
  const entries = (table.byName.get(key) ?? []).filter((entry) => familyOf(entry.type) === "ORGANIZATION");
  const entry = entries.find((one) => isKindOf(one.type, "MEDIA")) ?? entries[0];
  if (entry) return resolveEntry(entry);
  return {
    id: entityId("ORGANIZATION", key),
    type: "MEDIA",
    name: trimmed,
    names: namesFromText(trimmed, []),
    description: null,
    externalIds: [],
    wellKnown: false,
  };
}
