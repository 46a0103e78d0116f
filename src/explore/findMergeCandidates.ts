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

/** Bounds of the search: names that are asked for, entities that are compared, relations of each that are looked at. */
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
  const neighbors = await neighborsOf(store, [entity, ...others]);
  const own = neighbors.get(entity.id) ?? new Map<string, string>();
  return others
    .map((other) => {
      const theirs = neighbors.get(other.id);
      const shared = [...own].filter(([id]) => theirs?.has(id)).map(([, name]) => name);
      return { entity: other, ...compareEntities(entity, other, shared.toSorted()) };
    })
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

/** For each entity, those that it has relations with: id and name. */
async function neighborsOf(store: Store, entities: readonly Entity[]): Promise<Map<string, Map<string, string>>> {
  const ids = entities.map((one) => one.id);
  const pages = await store.relationsOf(ids, { direction: "BOTH", page: { first: MAX_NEIGHBORS } });
  const ends = pages.map((page, i) =>
    page.items.flatMap(({ subjectId, objectId }) => [subjectId, objectId]).filter((id) => id !== null && id !== ids[i]),
  );
  const all = [...new Set(ends.flat().filter((id) => id !== null))];
  const names = new Map(
    (await store.entities(all)).flatMap((one) => (one ? [[one.id as string, one.name] as const] : [])),
  );
  return new Map(
    ids.map((id, i) => [
      id,
      new Map((ends[i] ?? []).flatMap((end) => (end ? [[end as string, names.get(end) ?? ""] as const] : []))),
    ]),
  );
}
