import type { EntityType } from "../../domain/ontology.js";
import { familyOf } from "../../domain/ontology.js";
import type { Candidate } from "./candidate.js";

/** Names of at most this confidence take the type that the same words have elsewhere in the document. */
const OPEN = 0.85;

/**
 * One name, one type: names that are written alike and not in the table share the type that most of their mentions have, weighed by confidence; of two
 * types of one family the narrower one is kept.
 */
export function voteTypes(analysis: string, names: readonly Candidate[]): Candidate[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const textOf = (one: Candidate): string => analysis.slice(one.start, one.end);
  for (const one of names) {
    if (one.entry || one.kind !== "NAME") continue;
    const types = votes.get(textOf(one)) ?? new Map<EntityType, number>();
    types.set(one.type, (types.get(one.type) ?? 0) + one.confidence);
    votes.set(textOf(one), types);
  }
  return names.map((one) => {
    const types = one.entry || one.kind !== "NAME" || one.confidence > OPEN ? undefined : votes.get(textOf(one));
    return types === undefined || types.size < 2 ? one : { ...one, type: winner(types) };
  });
}

function winner(types: ReadonlyMap<EntityType, number>): EntityType {
  const families = new Map<string, number>();
  for (const [type, weight] of types) families.set(familyOf(type), (families.get(familyOf(type)) ?? 0) + weight);
  const family = first(families);
  const inside = new Map([...types].filter(([type]) => familyOf(type) === family));
  const narrow = new Map([...inside].filter(([type]) => !BROAD.has(type)));
  return first(narrow.size > 0 ? narrow : inside);
}

const BROAD: ReadonlySet<EntityType> = new Set(["ORGANIZATION", "PRODUCT", "PLACE"]);

/** The heaviest key; of equals the one seen first. */
const first = <K>(weights: ReadonlyMap<K, number>): K => [...weights].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
