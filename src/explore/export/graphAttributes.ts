import type { Entity } from "../../domain/entity.js";
import { toIso } from "../../domain/time.js";
import type { Relation } from "../../domain/relation.js";

/** One attribute of a node or an edge in a graph file. */
export interface Attribute<Item> {
  readonly name: string;
  readonly type: "string" | "int";
  readonly of: (item: Item) => string | number | null;
}

const moment = (time: number | null): string | null => (time === null ? null : toIso(time));

export const NODE_ATTRIBUTES: readonly Attribute<Entity>[] = [
  { name: "label", type: "string", of: (entity) => entity.name },
  { name: "type", type: "string", of: (entity) => entity.type },
  { name: "names", type: "string", of: (entity) => [...new Set(entity.names.map((name) => name.value))].join("; ") },
  { name: "description", type: "string", of: (entity) => entity.description },
  { name: "articleCount", type: "int", of: (entity) => entity.articleCount },
  { name: "claimCount", type: "int", of: (entity) => entity.claimCount },
];

export const EDGE_ATTRIBUTES: readonly Attribute<Relation>[] = [
  { name: "label", type: "string", of: (relation) => relation.predicate },
  { name: "phrase", type: "string", of: (relation) => relation.phrase },
  { name: "status", type: "string", of: (relation) => relation.status },
  { name: "statusReason", type: "string", of: (relation) => relation.statusReason },
  { name: "support", type: "int", of: (relation) => relation.support },
  { name: "oppose", type: "int", of: (relation) => relation.oppose },
  { name: "independentSources", type: "int", of: (relation) => relation.independentSources },
  { name: "eventStart", type: "string", of: (relation) => moment(relation.eventTime?.start ?? null) },
  { name: "firstPublishedAt", type: "string", of: (relation) => moment(relation.firstPublishedAt) },
  { name: "lastPublishedAt", type: "string", of: (relation) => moment(relation.lastPublishedAt) },
];
