import { DecisionsInForce } from "../../derive/decisionsInForce.js";
import { subjectsOf, type Decision } from "../../domain/decision.js";
import type { EntityId } from "../../domain/ids.js";
import type { DecisionReader } from "../graphStore.js";
import type { DecisionFacts, DecisionLookups } from "../settleDecision.js";
import type { Connection, Row, Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { eachKey } from "./readLists.js";

const DECISION = cypher`d {.id, .detail, .reason, .by, .at, .revertedAt}`;

function readDecision(value: unknown): Decision {
  const { id, detail, reason, by, at, revertedAt } = value as Row;
  return { id, detail: JSON.parse(String(detail)), reason, by, at, revertedAt: revertedAt ?? null } as Decision;
}

export async function loadDecisions(runner: Runner): Promise<DecisionsInForce> {
  const rows = await runner.run(
    cypher`MATCH (d:Decision) WHERE d.revertedAt IS NULL WITH d ORDER BY d.serial RETURN ${DECISION} AS decision`,
  );
  return new DecisionsInForce(rows.map((row) => readDecision(row["decision"])));
}

export async function findDecision(runner: Runner, id: string): Promise<Decision | null> {
  const [row] = await runner.run(cypher`MATCH (d:Decision {id: ${id}}) RETURN ${DECISION} AS decision`);
  return row ? readDecision(row["decision"]) : null;
}

/** Number that the next decision gets; they are never deleted. */
export async function nextSerial(runner: Runner): Promise<number> {
  const [row] = await runner.run(cypher`OPTIONAL MATCH (d:Decision) RETURN coalesce(max(d.serial), 0) + 1 AS n`);
  return Number(row?.["n"]);
}

export async function insertDecision(runner: Runner, serial: number, decision: Decision): Promise<void> {
  const { id, detail, reason, by, at } = decision;
  const properties = { serial, id, kind: detail.kind, detail: JSON.stringify(detail), reason, by, at };
  await runner.run(cypher`CREATE (d:Decision) SET d = ${properties}
    WITH d UNWIND ${[...new Set(subjectsOf(detail))]} AS subject MERGE (s:Subject {id: subject}) CREATE (s)-[:DECIDED]->(d)`);
}

/** The entities merged away, made equal to what is in force. */
export async function syncRedirects(runner: Runner, decisions: DecisionsInForce): Promise<void> {
  const wanted = [...decisions.mergedAway()].map((fromId) => ({
    fromId,
    toId: decisions.survivorOf(fromId as EntityId),
  }));
  await runner.run(cypher`MATCH (d:Redirect) WHERE NOT d.fromId IN ${wanted.map(({ fromId }) => fromId)} DELETE d`);
  await runner.run(cypher`UNWIND ${wanted} AS row MERGE (d:Redirect {fromId: row.fromId}) SET d.toId = row.toId`);
}

/** What is known of the records that a decision names. */
export async function findFacts(
  runner: Runner,
  { entityIds, articleIds, mentionIds, claimId }: DecisionLookups,
): Promise<DecisionFacts> {
  const owner = entityIds[0] ?? "";
  const [row] = await runner.run(cypher`RETURN
    COLLECT { MATCH (e:Entity) WHERE e.id IN ${entityIds} RETURN e.id } AS entities,
    COLLECT { MATCH (:Entity {id: ${owner}})<-[:TELLS_OF]-(a:Article) WHERE a.id IN ${articleIds} RETURN DISTINCT a.id } AS articles,
    COLLECT { MATCH (:Entity {id: ${owner}})<-[:REFERS_TO]-(m:Mention) WHERE m.id IN ${mentionIds} RETURN m.id } AS mentions,
    COLLECT { MATCH (c:Claim {id: ${claimId}}) RETURN c.id } AS claims,
    COLLECT { MATCH (:Claim {id: ${claimId}})<-[:MAKES]-(:Article)-[:TELLS_OF]->(e:Entity) RETURN DISTINCT e.id } AS claimEntities`);
  const ids = (name: string): Set<string> => new Set((row?.[name] ?? []) as string[]);
  return {
    entityIds: ids("entities"),
    articleIds: ids("articles"),
    mentionIds: ids("mentions"),
    claimEntityIds: ids("claims").size > 0 ? ids("claimEntities") : null,
  };
}

/** Look-ups of decisions. A record's decisions may name it by its own id, and by those of entities that live on as it. */
export function decisionReader(connection: Connection): DecisionReader {
  return {
    async decisions(ids, options) {
      const found = await eachKey(
        connection,
        ids,
        cypher`MATCH (d:Decision {id: key}) RETURN ${DECISION} AS value`,
        options,
      );
      return ids.map((id) => {
        const value = found.get(id);
        return value ? readDecision(value) : null;
      });
    },
    async decisionsAbout(ids, first, options) {
      const found = await eachKey(
        connection,
        ids,
        cypher`OPTIONAL MATCH (away:Redirect {fromId: key}) WITH key, coalesce(away.toId, key) AS survivor
          WITH [key, survivor] + COLLECT { MATCH (o:Redirect) WHERE o.toId = survivor RETURN o.fromId } AS names
          MATCH (s:Subject)-[:DECIDED]->(d:Decision) WHERE s.id IN names
          WITH DISTINCT d ORDER BY d.serial DESC LIMIT ${first} RETURN collect(${DECISION}) AS value`,
        options,
      );
      return ids.map((id) => ((found.get(id) ?? []) as unknown[]).map(readDecision));
    },
  };
}
