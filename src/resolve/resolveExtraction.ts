import { foldName } from "../domain/foldName.js";
import { entityId } from "../domain/ids.js";
import type { NameTable, TableEntry } from "../domain/nameTable.js";
import type { EntityType } from "../domain/ontology.js";
import { familyOf, isKindOf } from "../domain/ontology.js";
import type { Chain, Extraction } from "../extract/extraction.js";
import { namesFromText, tableNames } from "./entityNames.js";
import type { ResolvedEntity } from "./resolvedEntity.js";
import { withoutEndings } from "../extract/text/endings.js";

type Resolvable = Pick<Extraction, "document" | "mentions" | "chains">;

/** What each chain of an extraction is, by index; null for a chain that is no entity: a group, a thing that is never named. */
export const resolveExtraction = (extraction: Resolvable, names: NameTable): (ResolvedEntity | null)[] =>
  extraction.chains.map((chain) => resolveChain(extraction, chain, names));

function resolveChain(extraction: Resolvable, chain: Chain, table: NameTable): ResolvedEntity | null {
  if (!chain.named || chain.type === "GROUP") return null;
  const known = chain.tableKey === null ? undefined : table.byKey.get(chain.tableKey);
  if (known) return resolveEntry(known);
  if (isFaint(extraction, chain)) return null;
  const { surfaces, simplified } = surfacesOf(extraction, chain);
  const canonical = fullestName(surfaces, extraction.document.lang);
  const key = foldName(withoutSuffix(simplified.get(canonical) ?? canonical, chain.type));
  // A surname alone (王先生) could be anybody.
  if (key === "" || (chain.type === "PERSON" && key.length < 2)) return null;
  const entry = (table.byName.get(key) ?? []).find((one) => familyOf(one.type) === familyOf(chain.type));
  if (entry) return resolveEntry(entry);
  return {
    id: entityId(familyOf(chain.type), key),
    type: chain.type,
    name: canonical,
    names: namesFromText(canonical, surfaces),
    description: null,
    externalIds: [],
    wellKnown: false,
  };
}

const FAINT = 0.45;

/** One capitalised word at the head of one sentence is too little to make an entity of. */
const isFaint = ({ mentions }: Resolvable, chain: Chain): boolean =>
  chain.mentions.filter((index) => mentions[index]?.kind === "NAME").length === 1 &&
  chain.mentions.every((index) => (mentions[index]?.confidence ?? 0) < FAINT || mentions[index]?.kind !== "NAME");

/** An entry of the table as an entity: its id comes from its key and family alone. */
export function resolveEntry(entry: TableEntry): ResolvedEntity {
  return {
    id: entityId(familyOf(entry.type), entry.key),
    type: entry.type,
    name: entry.en === "" ? entry.zh : entry.en,
    names: tableNames(entry),
    description: entry.note === "" ? null : entry.note,
    externalIds: [],
    wellKnown: true,
  };
}

/** The distinct names of a chain as written, with their simplified forms. */
function surfacesOf({ document, mentions }: Resolvable, chain: Chain) {
  const simplified = new Map<string, string>();
  for (const index of chain.mentions) {
    const mention = mentions[index];
    if (!mention || mention.kind !== "NAME") continue;
    const surface = document.text.slice(mention.start, mention.end).replace(/\s+/gu, " ");
    simplified.set(surface, document.analysis.slice(mention.start, mention.end).replace(/\s+/gu, " "));
  }
  return { surfaces: [...simplified.keys()], simplified };
}

/** The longest name in the article's own script; of equals the first in code order, so that the order of mentions does not count. */
function fullestName(surfaces: readonly string[], lang: string): string {
  const own = surfaces.filter((surface) => /[\u3400-\u9fff]/u.test(surface) === lang.startsWith("zh"));
  const ranked = (own.length > 0 ? own : surfaces).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return ranked[0] ?? "";
}

const SUFFIX = /(?:,? (?:inc|corp|corporation|ltd|limited|llc|plc|gmbh)\.?|(?:股份)?(?:有限责任|有限)?公司)$/iu;

/** A company's name without its legal form, so that it is one entity with and without. */
const withoutSuffix = (name: string, type: EntityType): string => {
  const bare = isKindOf(type, "COMPANY") ? withoutEndings(name, SUFFIX) : name;
  return bare.length > 1 ? bare : name;
};
