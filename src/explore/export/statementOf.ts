import type { Entity } from "../../domain/entity.js";
import { predicateInfo } from "../../domain/ontology.js";
import type { Relation } from "../../domain/relation.js";

/** A relation in words, for people: `OpenAI accuses DeepSeek`. What it says is claimed, not known; its status goes beside it. */
export function statementOf(relation: Relation, entities: ReadonlyMap<string, Entity>): string {
  const name = (id: string): string => entities.get(id)?.name ?? id;
  const verb =
    relation.predicate === "OTHER" && relation.phrase ? relation.phrase : predicateInfo(relation.predicate).label.en;
  return `${name(relation.subjectId)} ${verb} ${relation.objectId ? name(relation.objectId) : (relation.objectText ?? "")}`;
}
