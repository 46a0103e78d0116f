import { PREDICATE_INFO } from "../../../src/domain/ontology.js";
import { findRelations } from "../../../src/extract/relations/findRelations.js";
import { readText } from "../../support/documents.js";
import { RELATION_NAMES } from "./relationNames.js";

/** English names by Chinese ones, so that both tellings give the same lines. */
const ENGLISH = new Map([...RELATION_NAMES.names.byKey.values()].map((one) => [one.zh, one.en]));

/**
 * Relations that the clauses of a text express, one line each, sorted: `Norvik ACQUIRES Orban Labs CERTAIN`; `not` before the predicate of a denial;
 * the words of an object without a name in brackets; the two sides of a symmetric predicate in alphabetical order.
 */
export function relationLines(text: string): string[] {
  const { document, mentions, chains } = readText(text, { lexicon: RELATION_NAMES });
  const name = (index: number) => {
    const own = chains[mentions[index]?.chain ?? -1]?.name ?? "?";
    return ENGLISH.get(own) ?? own;
  };
  const lines = findRelations(document, mentions, chains).map((one) => {
    const words = one.objectSpan ? `(${document.text.slice(one.objectSpan.start, one.objectSpan.end)})` : "-";
    const ends = [name(one.subject), one.object === null ? words : name(one.object)];
    const [subject, object] = PREDICATE_INFO[one.predicate].symmetric ? ends.toSorted() : ends;
    return `${subject} ${one.polarity === "NEGATIVE" ? "not " : ""}${one.predicate} ${object} ${one.modality}`;
  });
  return [...new Set(lines)].toSorted();
}
