import type { Entity } from "../../domain/entity.js";
import type { Relation } from "../../domain/relation.js";
import { byId, selectRelations, type ExportQuery, type ExportSource } from "./selectRecords.js";

/** How a graph file writes its parts. */
export interface GraphWriter {
  readonly head: string;
  readonly node: (entity: Entity) => string;
  readonly between: string;
  readonly edge: (relation: Relation) => string;
  readonly foot: string;
}

/**
 * Writes the entities that relations join, then the relations: readers want nodes first, so the relations are read twice, and only ids are kept. A relation
 * that came in between whose ends were not written is left out: the file always holds both ends of each edge.
 */
export async function* walkGraph(store: ExportSource, query: ExportQuery, write: GraphWriter): AsyncGenerator<string> {
  yield write.head;
  const written = new Set<string>();
  for await (const relations of selectRelations(store, query)) {
    const ids = relations.flatMap((relation) => endsOf(relation)).filter((id) => !written.has(id));
    const entities = await byId(ids, (wanted) => store.entities(wanted));
    const fresh = [...entities].filter(([id]) => !written.has(id));
    for (const [id] of fresh) written.add(id);
    yield fresh.map(([id, entity]) => write.node({ ...entity, id: id as Entity["id"] })).join("");
  }
  yield write.between;
  for await (const relations of selectRelations(store, query)) {
    const whole = relations.filter((relation) => endsOf(relation).every((id) => written.has(id)));
    yield whole.map(write.edge).join("");
  }
  yield write.foot;
}

const endsOf = ({ subjectId, objectId }: Relation): string[] =>
  objectId === null ? [subjectId] : [subjectId, objectId];
