import type { ArticleId } from "../../domain/ids.js";
import type { EpochMs } from "../../domain/time.js";
import type { RetractResult } from "../graphStore.js";
import { Change } from "./change.js";
import type { Connection, Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { withdraw } from "./setLive.js";

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
  by: string = "curator",
): Promise<RetractOutcome> {
  return connection.write(async (runner) => {
    const change = await Change.open(runner, at);
    const [row] = await runner.run(cypher`MATCH (a:Article {id: ${id}}) RETURN a.status AS status`);
    if (!row || row["status"] === "WITHDRAWN") {
      return { result: { found: row !== undefined, removedClaims: 0, removedRelations: 0 }, position: 0 };
    }
    const before = await liveRelationsOf(runner, id);
    await change.record({ kind: "RETRACT", articleId: id }, reason, by);
    const claims = await withdraw(change, id, reason);
    const position = await change.finish({ kind: "RETRACT", id, reason, by });
    const removedRelations = before - (await liveRelationsOf(runner, id));
    return { result: { found: true, removedClaims: claims.length, removedRelations }, position };
  });
}

async function liveRelationsOf(runner: Runner, id: string): Promise<number> {
  const [row] = await runner.run(cypher`MATCH (:Article {id: ${id}})-[:REPORTS_ON]->(r:LiveRelation)
    RETURN count(DISTINCT r) AS n`);
  return Number(row?.["n"]);
}
