import type { Entity } from "../domain/entity.js";
import { acronymOf } from "../resolve/acronymOf.js";
import { compareEntities } from "../resolve/compareEntities.js";
import type { DecisionReader, RecordReader, Search, Traversal } from "../store/graphStore.js";

type Store = RecordReader & Traversal & Search & DecisionReader;

/** An entity that may be the same as another, how much speaks for it (0 to 1), and what. */
export interface MergeCandidate {
  readonly entity: Entity;
  readonly score: number;
  readonly signals: readonly string[];
}

/** Bounds of the search: names that are asked for, entities that are compared, neighbours that they may share. */
const MAX_NAMES = 20;
const MAX_COMPARED = 60;
const MAX_NEIGHBORS = 50;
const MAX_DECISIONS = 100;
/** Shared neighbours alone are no reason to ask anybody. */
const LEAST_SCORE = 0.35;

/**
 * Entities that may be the same as the given one, best first. Found by name (also as acronym), by the words of its names, and among what is at most two relations
 * away, which also finds names in the other script; compared by `compareEntities`. Those that a decision in force marks as different are left out.
 */
export async function findMergeCandidates(store: Store, entity: Entity, first: number): Promise<MergeCandidate[]> {
  const [ids, blocked] = await Promise.all([candidateIds(store, entity), markedDifferent(store, entity)]);
  const found = await store.entities(ids.filter((id) => id !== entity.id && !blocked.has(id)).slice(0, MAX_COMPARED));
  const others = [
    ...new Map(
      found.flatMap((one) => (one && one.claimCount + one.articleCount > 0 ? [[one.id, one] as const] : [])),
    ).values(),
  ];
  const shared = await sharedWith(store, entity, others);
  return others
    .map((other) => ({ entity: other, ...compareEntities(entity, other, shared.get(other.id) ?? []) }))
    .filter((candidate) => candidate.score >= LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, first);
}

const namesOf = ({ name, names }: Entity): string[] =>
  [...new Set([name, ...names.map((one) => one.value)])].slice(0, MAX_NAMES);

/** By exact name first, then by words, then by nearness: the likeliest are compared when there are too many. */
async function candidateIds(store: Store, entity: Entity): Promise<string[]> {
  const names = namesOf(entity);
  const asked = [...names, ...names.flatMap((name) => acronymOf(name) ?? [])];
  const words = [...new Set([entity.name, ...entity.name.split(/\s+/u).filter((word) => word.length > 2)])].slice(0, 3);
  const page = { first: 20 };
  const [named, near, ...searched] = await Promise.all([
    store.listEntities({ filter: { name: { in: asked } }, page }),
    store.neighborhood(entity.id, { depth: 2, limit: MAX_COMPARED }),
    ...words.map((text) => store.search({ text, types: ["ENTITY"], page })),
  ]);
  const byWords = searched.flatMap((hits) => hits.items.map((hit) => hit.id));
  return [...new Set([...named.items.map((one) => one.id as string), ...byWords, ...near.entityIds])];
}

async function markedDifferent(store: Store, { id }: Entity): Promise<Set<string>> {
  const [decisions = []] = await store.decisionsAbout([id], MAX_DECISIONS);
  const named = decisions.flatMap(({ detail, revertedAt }) =>
    detail.kind === "NOT_SAME" && revertedAt === null ? detail.entityIds : [],
  );
  const survivors = await store.entities(named);
  return new Set(survivors.flatMap((one) => (one ? [one.id as string] : [])));
}

/**
 * For each of the others, the names of what both it and the entity have relations with: of the entity's best supported neighbours. Asked as the relations
 * among all of them, so that hubs cost no more than others.
 */
async function sharedWith(store: Store, { id }: Entity, others: readonly Entity[]): Promise<Map<string, string[]>> {
  const { entityIds } = await store.neighborhood(id, { depth: 1, limit: MAX_NEIGHBORS });
  const neighbors = new Set<string>(entityIds.filter((one) => one !== id));
  const among = await store.relationsAmong([...neighbors, ...others.map((one) => one.id)]);
  const [relations, named] = await Promise.all([store.relations(among), store.entities([...neighbors])]);
  const names = new Map(named.flatMap((one) => (one ? [[one.id as string, one.name] as const] : [])));
  const shared = new Map<string, Set<string>>();
  for (const relation of relations) {
    if (!relation?.objectId) continue;
    const { subjectId, objectId } = relation;
    for (const [one, other] of [[subjectId, objectId] as const, [objectId, subjectId] as const]) {
      if (neighbors.has(other)) shared.set(one, (shared.get(one) ?? new Set()).add(names.get(other) ?? ""));
    }
  }
  return new Map([...shared].map(([one, found]) => [one, [...found].toSorted()]));
}
