import type { Entity } from "../../domain/entity.js";
import { relationId, type EntityId } from "../../domain/ids.js";
import type { Relation } from "../../domain/relation.js";
import type { ReadOptions } from "../graphStore.js";
import { lookupName } from "../lookupName.js";
import type { Connection } from "./connection.js";
import { cypher } from "./cypher.js";
import type { Listed } from "./pageCypher.js";
import { byIds, eachKey } from "./readLists.js";
import { ENTITY, RELATION } from "./recordCypher.js";

/** Entities by id, those merged away as the ones they live on as. */
export async function livingEntities(
  connection: Connection,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<(Entity | null)[]> {
  const found = await eachKey(
    connection,
    ids,
    cypher`OPTIONAL MATCH (away:Redirect {fromId: key}) WITH coalesce(away.toId, key) AS survivor
      MATCH (e:Entity {id: survivor}) RETURN [e.id, null, ${ENTITY.columns}] AS value`,
    options,
  );
  return ids.map((id) => {
    const row = found.get(id);
    return row ? ENTITY.read(row as Listed) : null;
  });
}

/** Relations by id, those of entities merged away as the relations of the entities that these live on as. */
export async function livingRelations(
  connection: Connection,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<(Relation | null)[]> {
  const found = await byIds(connection, RELATION, ids, options);
  const missing = ids.filter((_, i) => found[i] === null);
  if (missing.length === 0) return found;
  const successors = await successorsOf(connection, missing, options);
  const later = await byIds(connection, RELATION, [...successors.values()], options);
  const byId = new Map([...successors.keys()].map((id, i) => [id, later[i] ?? null]));
  return found.map((one, i) => one ?? byId.get(ids[i] ?? "") ?? null);
}

/** From relations that are gone to the ids of those that they would be made as now. */
async function successorsOf(
  connection: Connection,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, string>> {
  const gone = await eachKey(connection, ids, cypher`MATCH (g:GoneRelation {id: key}) RETURN g.json AS value`, options);
  if (gone.size === 0) return new Map();
  const relations = [...gone.values()].map((json) => JSON.parse(String(json)) as Relation);
  const away = await eachKey(
    connection,
    relations.flatMap(({ subjectId, objectId }) => [subjectId, objectId ?? ""]),
    cypher`MATCH (away:Redirect {fromId: key}) RETURN away.toId AS value`,
    options,
  );
  const survivor = (id: EntityId): EntityId => (away.get(id) ?? id) as EntityId;
  return new Map(
    relations.map(({ id, predicate, subjectId, objectId, objectText }) => {
      const object = objectId ? survivor(objectId) : `text:${lookupName(objectText ?? "")}`;
      return [id, relationId(survivor(subjectId), predicate, object)];
    }),
  );
}
