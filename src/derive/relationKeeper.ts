import type { EntityRecord, RelationRecord } from "../domain/bundle.js";
import { foldName } from "../domain/foldName.js";
import { relationId, type EntityId, type RelationId } from "../domain/ids.js";
import { fitsPredicate, predicateInfo } from "../domain/ontology.js";

/** The relations of one article while it is projected: each gets the id that its subject and object give it now. */
export class RelationKeeper {
  private readonly kept = new Map<RelationId, RelationRecord>();

  constructor(private readonly entities: ReadonlyMap<EntityId, EntityRecord>) {}

  /** Null where subject and object have become one, or have types that the predicate does not take. */
  keep(record: Omit<RelationRecord, "id">): RelationId | null {
    const { predicate, objectText } = record;
    let { subjectId, objectId } = record;
    const types = [subjectId, objectId].map((id) => (id ? this.entities.get(id)?.type : null));
    const [subjectType, objectType] = types;
    if (!subjectType || objectType === undefined || subjectId === objectId) return null;
    if (!fitsPredicate(predicate, subjectType, objectType)) return null;
    // One relation whichever way round a symmetric predicate was said.
    if (objectId && predicateInfo(predicate).symmetric && objectId < subjectId)
      [subjectId, objectId] = [objectId, subjectId];
    const id = relationId(subjectId, predicate, objectId ?? `text:${foldName(objectText ?? "")}`);
    const known = this.kept.get(id);
    const told = known ?? record;
    this.kept.set(id, {
      id,
      predicate,
      subjectId,
      objectId,
      objectText: told.objectText,
      phrase: told.phrase ?? record.phrase,
      eventTime: told.eventTime ?? record.eventTime,
      qualifiers: told.qualifiers.length > 0 ? told.qualifiers : record.qualifiers,
    });
    return id;
  }

  /** By id. */
  records(): RelationRecord[] {
    return [...this.kept.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }
}
