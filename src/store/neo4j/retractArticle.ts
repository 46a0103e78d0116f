import type { ArticleId, ClaimId } from "../../domain/ids.js";
import type { EpochMs } from "../../domain/time.js";
import type { RetractResult } from "../graphStore.js";
import type { Connection, Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { deriveEntities } from "./deriveEntities.js";
import { deriveRelations } from "./deriveRelations.js";
import { appendEvents } from "./eventLog.js";
import { joinCopies, leaveCopies, relationsOf } from "./deriveOrigins.js";
import { lockEntities, lockWrites } from "./locks.js";

export interface RetractOutcome {
  readonly result: RetractResult;
  /** Where the event log ends after the commit; 0 when nothing was written. */
  readonly position: number;
}

/** Withdraws an article in one transaction: nothing is deleted, what hangs on it leaves the live graph. */
export async function retractArticle(
  connection: Connection,
  id: ArticleId,
  reason: string,
  at: EpochMs,
): Promise<RetractOutcome> {
  return connection.write(async (runner) => {
    await lockWrites(runner);
    const [row] = await runner.run(cypher`MATCH (a:Article {id: ${id}}) SET a.lock = 0 RETURN a.status AS status`);
    if (!row || row["status"] === "WITHDRAWN") {
      return { result: { found: row !== undefined, removedClaims: 0, removedRelations: 0 }, position: 0 };
    }
    const touched = await touchedBy(runner, [id]);
    const [claims] = await Promise.all([
      runner.run(cypher`MATCH (:Article {id: ${id}})-[:MAKES]->(c:LiveClaim) SET c.retiredAt = ${at} REMOVE c:LiveClaim
        RETURN c.id AS id ORDER BY id`),
      runner.run(cypher`MATCH (:Article {id: ${id}})-[:CONTAINS]->(m:Mention) REMOVE m:LiveMention`),
      runner.run(cypher`MATCH (a:Article {id: ${id}})
        SET a.status = 'WITHDRAWN', a.retiredAt = ${at}, a.retireReason = ${reason} REMOVE a:LiveArticle`),
      countTellings(runner, [id], -1),
    ]);
    await deriveTouched(runner, touched, await leaveCopies(runner, id));
    const removedRelations = touched.liveRelations - (await liveRelationsOf(runner, [id]));
    const position = await appendEvents(
      runner,
      at,
      claims.map((claim) => ({ kind: "RETRACTED", claimId: claim["id"] as ClaimId })),
    );
    return { result: { found: true, removedClaims: claims.length, removedRelations }, position };
  });
}

/** Brings back locked, withdrawn articles exactly as they were; answers their claims by article. */
export async function restoreArticles(runner: Runner, ids: readonly string[]): Promise<Map<string, ClaimId[]>> {
  const touched = await touchedBy(runner, ids);
  const [claims] = await Promise.all([
    runner.run(cypher`UNWIND ${ids} AS id MATCH (:Article {id: id})-[:MAKES]->(c:Claim) SET c:LiveClaim REMOVE c.retiredAt
      RETURN id, collect(c.id) AS claims`),
    runner.run(cypher`UNWIND ${ids} AS id MATCH (a:Article {id: id})
      SET a.status = 'LIVE', a:LiveArticle REMOVE a.retiredAt, a.retireReason`),
    runner.run(
      cypher`UNWIND ${ids} AS id MATCH (:Article {id: id})-[:MAKES]->(c:Claim) SET c:LiveClaim REMOVE c.retiredAt`,
    ),
    runner.run(cypher`UNWIND ${ids} AS id MATCH (:Article {id: id})-[:CONTAINS]->(m:Mention) SET m:LiveMention`),
    countTellings(runner, ids, 1),
  ]);
  await deriveTouched(runner, touched, await joinCopies(runner, ids));
  const byArticle = new Map(claims.map((row) => [String(row["id"]), row["claims"] as ClaimId[]]));
  return new Map(ids.map((id) => [id, byArticle.get(id) ?? []]));
}

interface Touched {
  readonly entityIds: readonly string[];
  readonly relationIds: readonly string[];
  readonly liveRelations: number;
}

/** What articles touch, its entities locked. */
async function touchedBy(runner: Runner, ids: readonly string[]): Promise<Touched> {
  const [row] = await runner.run(cypher`MATCH (a:Article) WHERE a.id IN ${ids}
    RETURN COLLECT { MATCH (x:Article)-[:TELLS_OF]->(e) WHERE x.id IN ${ids} RETURN DISTINCT e.id } AS entities,
      COLLECT { MATCH (x:Article)-[:REPORTS_ON]->(r) WHERE x.id IN ${ids} RETURN DISTINCT r.id } AS relations LIMIT 1`);
  const entityIds = (row?.["entities"] ?? []) as string[];
  await lockEntities(runner, entityIds);
  return {
    entityIds,
    relationIds: (row?.["relations"] ?? []) as string[],
    liveRelations: await liveRelationsOf(runner, ids),
  };
}

async function liveRelationsOf(runner: Runner, ids: readonly string[]): Promise<number> {
  const [row] = await runner.run(cypher`MATCH (a:Article)-[:REPORTS_ON]->(r:LiveRelation) WHERE a.id IN ${ids}
    RETURN count(DISTINCT r) AS n`);
  return Number(row?.["n"]);
}

/** Adds (1) or takes away (-1) what the articles count for. */
const countTellings = (runner: Runner, ids: readonly string[], sign: 1 | -1): Promise<unknown> =>
  runner.run(cypher`UNWIND ${ids} AS id MATCH (:Article {id: id})-[told:TELLS_OF]->(e:Entity)
    MATCH (t:Telling {key: told.telling})
    SET t.liveArticles = t.liveArticles + ${sign}, e.liveArticles = e.liveArticles + ${sign},
      e.articleCount = e.articleCount + CASE WHEN told.mentions > 0 THEN ${sign} ELSE 0 END,
      e.claimCount = e.claimCount + ${sign} * told.claims`);

/** `moved` are articles whose origin is another one now. */
async function deriveTouched(
  runner: Runner,
  { entityIds, relationIds }: Touched,
  moved: readonly string[],
): Promise<void> {
  await deriveEntities(runner, entityIds);
  await deriveRelations(runner, [...relationIds, ...(await relationsOf(runner, moved))]);
}
