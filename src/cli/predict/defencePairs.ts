import type { Document } from "../../extract/cleanArticle.js";
import type { Chain, DocumentMention } from "../../extract/extraction.js";
import { aliasPairs, type NamePair } from "./namePairs.js";
import { ONTOLOGY_FRAMES, oneTypeEach, readPairs, type TypedPair } from "./readPairs.js";

/** What the defence set (re3d) calls predicates of the ontology. */
const DEFENCE_TYPES: ReadonlyMap<string, string> = new Map([
  ["LOCATED_IN", "CoLocated"],
  ["ATTACKS", "FightingAgainst"],
  ["HOLDS_POSITION", "BelongsTo"],
  ["PARTNERS_WITH", "AlliesOf"],
  ["MEETS_WITH", "CommWith"],
]);

/** Pairs of an English text with types of the defence set. */
export function defencePairs(
  document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
): TypedPair[] {
  const typed = (pair: NamePair, type: string): TypedPair => ({ pair, type, inverse: null });
  const read = readPairs(document, mentions, chains, ONTOLOGY_FRAMES).flatMap(({ pair, predicate }) => {
    const type = DEFENCE_TYPES.get(predicate);
    return type === undefined ? [] : [typed(pair, type)];
  });
  const aliases = aliasPairs(document.text, mentions, chains).map((pair) => typed(pair, "IsSynonymOf"));
  return oneTypeEach([...read, ...aliases], mentions);
}
