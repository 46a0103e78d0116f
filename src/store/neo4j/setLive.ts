import type { ArticleId, ClaimId } from "../../domain/ids.js";
import type { Change } from "./change.js";
import type { Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { joinCopies, leaveCopies, relationsOf } from "./deriveOrigins.js";

/** Lets an article and what hangs on it leave the live graph, its claims retired at the change's moment; answers its claims. */
export async function withdraw(change: Change, id: ArticleId, reason: string | null): Promise<ClaimId[]> {
  const { runner, moment } = change;
  await touch(change, [id]);
  const [rows] = await Promise.all([
    runner.run(cypher`MATCH (:Article {id: ${id}})-[:MAKES]->(c:LiveClaim) SET c.retiredAt = ${moment} REMOVE c:LiveClaim
      RETURN c.id AS id`),
    runner.run(cypher`MATCH (:Article {id: ${id}})-[:CONTAINS]->(m:Mention) REMOVE m:LiveMention`),
    runner.run(cypher`MATCH (a:Article {id: ${id}})
      SET a.status = 'WITHDRAWN', a.retiredAt = ${moment}, a.retireReason = ${reason} REMOVE a:LiveArticle`),
    countTellings(runner, [id], -1),
  ]);
  change.touch([], await relationsOf(runner, await leaveCopies(runner, id)));
  const claims = rows.map((row) => row["id"] as ClaimId);
  change.log("RETRACTED", claims);
  return claims;
}

/** Brings withdrawn articles back exactly as they were; answers their claims by article. */
export async function restore(change: Change, ids: readonly string[]): Promise<Map<string, ClaimId[]>> {
  const { runner } = change;
  await touch(change, ids);
  const [rows] = await Promise.all([
    runner.run(cypher`UNWIND ${ids} AS id MATCH (:Article {id: id})-[:MAKES]->(c:Claim) SET c:LiveClaim REMOVE c.retiredAt
      RETURN id, collect(c.id) AS claims`),
    runner.run(cypher`UNWIND ${ids} AS id MATCH (a:Article {id: id})
      SET a.status = 'LIVE', a:LiveArticle REMOVE a.retiredAt, a.retireReason`),
    runner.run(cypher`UNWIND ${ids} AS id MATCH (:Article {id: id})-[:CONTAINS]->(m:Mention) SET m:LiveMention`),
    countTellings(runner, ids, 1),
  ]);
  change.touch([], await relationsOf(runner, await joinCopies(runner, ids)));
  const byArticle = new Map(rows.map((row) => [String(row["id"]), row["claims"] as ClaimId[]]));
  return new Map(ids.map((id) => [id, byArticle.get(id) ?? []]));
}

async function touch(change: Change, ids: readonly string[]): Promise<void> {
  const [row] = await change.runner.run(cypher`RETURN
    COLLECT { MATCH (a:Article)-[:TELLS_OF]->(e) WHERE a.id IN ${ids} RETURN DISTINCT e.id } AS entities,
    COLLECT { MATCH (a:Article)-[:REPORTS_ON]->(r) WHERE a.id IN ${ids} RETURN DISTINCT r.id } AS relations`);
  change.touch((row?.["entities"] ?? []) as string[], (row?.["relations"] ?? []) as string[]);
}

/** Adds (1) or takes away (-1) what the articles count for. */
export const countTellings = (runner: Runner, ids: readonly string[], sign: 1 | -1): Promise<unknown> =>
  runner.run(cypher`UNWIND ${ids} AS id MATCH (:Article {id: id})-[told:TELLS_OF]->(e:Entity)
    MATCH (t:Telling {key: told.telling})
    SET t.liveArticles = t.liveArticles + ${sign}, e.liveArticles = e.liveArticles + ${sign},
      e.articleCount = e.articleCount + CASE WHEN told.mentions > 0 THEN ${sign} ELSE 0 END,
      e.claimCount = e.claimCount + ${sign} * told.claims`);
