import { movedFrom } from "../../derive/decisionsInForce.js";
import type { Decision, DecisionDetail, DecisionRequest } from "../../domain/decision.js";
import { ConflictError, NotFoundError } from "../../domain/errors.js";
import type { EpochMs } from "../../domain/time.js";
import type { CommitRecord } from "../commits.js";
import { checkRequest, lookupsOf, resolveRequest } from "../settleDecision.js";
import { Change } from "./change.js";
import type { Connection } from "./connection.js";
import { cypher, type Cypher } from "./cypher.js";
import { findDecision, findFacts, syncRedirects } from "./decisionNodes.js";
import { reproject } from "./reproject.js";

export interface DecisionOutcome {
  readonly decision: Decision;
  /** Where the event log ends after the commit. */
  readonly position: number;
}

/** Records a decision and projects what it concerns anew, in one transaction. */
export async function decide(connection: Connection, request: DecisionRequest): Promise<DecisionOutcome> {
  return connection.write(async (runner) => {
    const change = await Change.open(runner, request.at);
    const detail = resolveRequest(request.detail, await change.decisions());
    checkRequest(detail, await findFacts(runner, lookupsOf(detail)), await change.decisions());
    const decision = await change.record(detail, request.reason, request.by);
    await reproject(change, await articlesConcerned(change, decision.detail));
    await syncRedirects(runner, await change.decisions());
    return { decision, position: await change.finish(recordOf(request)) };
  });
}

const recordOf = ({ detail, reason, by }: DecisionRequest): CommitRecord => ({ kind: "DECIDE", detail, reason, by });

/** Takes a decision back and projects what it concerned anew, in one transaction. */
export async function revertDecision(connection: Connection, id: string, at: EpochMs): Promise<DecisionOutcome> {
  return connection.write(async (runner) => {
    const change = await Change.open(runner, at);
    const decision = await findDecision(runner, id);
    if (!decision) throw new NotFoundError("No decision has this id.", { field: ["id"] });
    if (decision.revertedAt !== null) throw new ConflictError("It was taken back before.", { field: ["id"] });
    const concerned = await articlesConcerned(change, decision.detail);
    await change.revert(id);
    await reproject(change, concerned);
    await syncRedirects(runner, await change.decisions());
    const position = await change.finish({ kind: "REVERT", id });
    return { decision: { ...decision, revertedAt: change.moment }, position };
  });
}

/** The articles, live or withdrawn, that readers may see differently with and without a decision; by id. */
async function articlesConcerned(change: Change, detail: DecisionDetail): Promise<string[]> {
  const statement = await concerning(change, detail);
  if (!statement) return [];
  const rows = await change.runner.run(statement);
  return [...new Set(rows.map((row) => String(row["id"])))].toSorted();
}

async function concerning(change: Change, detail: DecisionDetail): Promise<Cypher | null> {
  switch (detail.kind) {
    case "NOT_SAME":
      return null;
    case "RETRACT":
    case "RESTORE":
      return cypher`RETURN ${detail.articleId} AS id`;
    case "CORRECT":
      return cypher`MATCH (c:Claim {id: ${detail.claimId}}) RETURN c.articleId AS id`;
    case "SPLIT":
    case "LINK":
      return cypher`UNWIND ${detail.articleIds} AS id RETURN id
        UNION MATCH (m:Mention) WHERE m.id IN ${detail.mentionIds} RETURN m.articleId AS id`;
    case "MERGE": {
      const sources = (await change.decisions()).sourcesOf(movedFrom(detail));
      return cypher`MATCH (e:Entity)<-[:TELLS_OF]-(a:Article) WHERE e.id IN ${sources} RETURN a.id AS id
        UNION MATCH (b:RawBundle) WHERE any(id IN b.entityIds WHERE id IN ${sources}) RETURN b.articleId AS id`;
    }
  }
}
