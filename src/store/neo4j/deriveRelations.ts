import { deriveRelation, type RelationLink } from "../../derive/deriveRelation.js";
import type { Relation } from "../../domain/relation.js";
import { mergeRelationTellings, type RelationTelling } from "../mergeTellings.js";
import type { Row, Runner } from "./connection.js";
import { cypher, EDGE_TYPES } from "./cypher.js";

/**
 * Derives relations anew from their live claims and what their live articles tell (all articles, where none is live), and brings the thin edges of
 * walks in line. One that nothing tells of is gone; what it was is kept under its id.
 */
export async function deriveRelations(runner: Runner, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await runner.run(cypher`UNWIND ${[...new Set(ids)]} AS id
    MATCH (r:Relation {id: id})
    RETURN r.json AS json,
      COLLECT {
        MATCH (r)<-[x:BEARS_ON]-(c:LiveClaim)<-[:MAKES]-(a:Article)
        RETURN {claimId: c.id, articleId: a.id, originId: a.originId, publisherId: coalesce(a.agencyId, a.publisherId), publishedAt: a.publishedAt,
          linkKind: x.kind, polarity: x.polarity, modality: x.modality, speechAct: c.speechAct, speakerType: c.speakerType,
          speakerId: c.speakerId, confidence: c.confidence, rejected: c.rejected}
      } AS links,
      COLLECT { MATCH (r)<-[told:REPORTS_ON]-(:LiveArticle) RETURN told.json } AS live_tellings,
      COLLECT { MATCH (r)<-[told:REPORTS_ON]-(a:Article) WHERE NOT a:LiveArticle RETURN told.json } AS other_tellings`);
  const told = rows.filter((row) => tellingsOf(row).length > 0);
  const gone = rows.filter((row) => !told.includes(row));
  if (gone.length > 0) await remove(runner, gone);
  const derived = told.map(derive);
  await Promise.all([
    runner.run(cypher`UNWIND ${derived.map(propertiesOf)} AS row MATCH (r:Relation {id: row.id}) SET r += row`),
    setLive(runner, derived),
    setEdges(runner, derived),
  ]);
}

function tellingsOf(row: Row): RelationTelling[] {
  const [live, others] = [row["live_tellings"] as string[], row["other_tellings"] as string[]];
  return (live.length > 0 ? live : others).map((json) => JSON.parse(json) as RelationTelling);
}

async function remove(runner: Runner, rows: readonly Row[]): Promise<void> {
  const relations = rows.map((row) => ({ id: (JSON.parse(String(row["json"])) as Relation).id, json: row["json"] }));
  await runner.run(cypher`UNWIND ${relations} AS row MATCH (r:Relation {id: row.id})
    CALL (r) { MATCH (:Entity {id: r.subjectId})-[x:${EDGE_TYPES}]->(:Entity {id: r.objectId}) WHERE x.id = r.id DELETE x }
    MERGE (g:GoneRelation {id: row.id}) SET g.json = row.json
    DETACH DELETE r`);
}

interface DerivedRelation {
  readonly relation: Relation;
  readonly isLive: boolean;
}

type StoredLink = Omit<RelationLink, "speakerIsSubject" | "speakerIsObject">;

function derive(row: Row): DerivedRelation {
  const stored = JSON.parse(String(row["json"])) as Relation;
  const links = (row["links"] as StoredLink[]).map((link) => ({
    ...link,
    speakerIsSubject: link.speakerId !== null && link.speakerId === stored.subjectId,
    speakerIsObject: link.speakerId !== null && link.speakerId === stored.objectId,
  }));
  const told = mergeRelationTellings(tellingsOf(row));
  const times = links.flatMap(({ publishedAt }) => publishedAt ?? []);
  const { id, predicate, subjectId, objectId } = stored;
  const relation: Relation = {
    id,
    predicate,
    subjectId,
    objectId,
    objectText: told.objectText,
    ...deriveRelation(links),
    phrase: told.phrase,
    eventTime: told.eventTime,
    qualifiers: told.qualifiers,
    firstPublishedAt: times.length > 0 ? Math.min(...times) : null,
    lastPublishedAt: times.length > 0 ? Math.max(...times) : null,
  };
  return { relation, isLive: links.length > 0 };
}

const propertiesOf = ({ relation }: DerivedRelation): Record<string, unknown> => ({
  id: relation.id,
  json: JSON.stringify(relation),
  status: relation.status,
  support: relation.support,
  independentSources: relation.independentSources,
  eventStart: relation.eventTime?.start ?? null,
  eventEnd: relation.eventTime?.end ?? null,
  lastPublishedAt: relation.lastPublishedAt,
});

async function setLive(runner: Runner, derived: readonly DerivedRelation[]): Promise<void> {
  const [live, gone] = [true, false].map((wanted) =>
    derived.filter(({ isLive }) => isLive === wanted).map(({ relation }) => relation.id),
  );
  await Promise.all([
    runner.run(cypher`UNWIND ${live} AS id MATCH (r:Relation {id: id}) SET r:LiveRelation`),
    gone?.length && runner.run(cypher`UNWIND ${gone} AS id MATCH (r:Relation {id: id}) REMOVE r:LiveRelation`),
  ]);
}

/** One edge, typed by the predicate, for each live relation whose object is an entity and whose claims are not all rejected. */
async function setEdges(runner: Runner, derived: readonly DerivedRelation[]): Promise<void> {
  const rows = derived.flatMap(({ relation, isLive }) => {
    const { id, predicate, subjectId, objectId, status, support, independentSources, eventTime } = relation;
    const [eventStart, eventEnd] = [eventTime?.start ?? null, eventTime?.end ?? null];
    const edge = { id, predicate, status, support, independentSources, eventStart, eventEnd };
    return objectId === null ? [] : [{ subjectId, objectId, isLive: isLive && status !== "RETRACTED", edge }];
  });
  if (rows.length === 0) return;
  await runner.run(cypher`UNWIND ${rows} AS row
    MATCH (s:Entity {id: row.subjectId}) MATCH (o:Entity {id: row.objectId})
    OPTIONAL MATCH (s)-[old:${EDGE_TYPES}]->(o) WHERE old.id = row.edge.id
    CALL (s, o, row, old) {
      WITH s, o, row, old WHERE row.isLive AND old IS NULL CREATE (s)-[x:$(row.edge.predicate)]->(o) SET x = row.edge
    }
    CALL (row, old) { WITH row, old WHERE row.isLive AND old IS NOT NULL SET old += row.edge }
    CALL (row, old) { WITH row, old WHERE NOT row.isLive AND old IS NOT NULL DELETE old }`);
}
