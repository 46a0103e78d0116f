import { ANSWER_WINDOW, ANSWERING_ACTS, MAX_CANDIDATES } from "../../derive/answers/answerCandidate.js";
import type { ClaimInContext } from "../../derive/answers/claimInContext.js";
import type { Claim } from "../../domain/claim.js";
import type { Relation } from "../../domain/relation.js";
import type { AnswerCandidates, ReadOptions } from "../graphStore.js";
import type { Connection, Row } from "./connection.js";
import { cypher, type Cypher } from "./cypher.js";
import { eachKey } from "./readLists.js";

/** The day, UTC, that `said` is in. */
const DAY_OF = cypher`toInteger(floor(said / 86400000.0)) * 86400000`;
const WITHIN = cypher`moment < ${DAY_OF} + ${ANSWER_WINDOW}`;

/** The first claims of one kind that may respond to `own`, as `name`; `moment` is when they were said, else printed. */
const among = (name: Cypher, pattern: Cypher, condition: Cypher, until: Cypher): Cypher => cypher`CALL (own, said) {
    MATCH ${pattern} WHERE c.id <> own.id AND ${condition}
    WITH DISTINCT said, c, coalesce(c.saidAt, c.publishedAt) AS moment
    WHERE said IS NULL OR moment IS NULL OR (moment >= ${DAY_OF} AND ${until})
    WITH c, moment ORDER BY moment, c.id LIMIT ${MAX_CANDIDATES}
    RETURN collect([c.id, moment]) AS ${name}
  }`;

const SHARING = among(
  cypher`sharing`,
  cypher`(own)-[mine:BEARS_ON]->(:Relation)<-[theirs:BEARS_ON]-(c:LiveClaim)`,
  cypher`mine.kind = 'CONTENT' AND theirs.kind = 'CONTENT'`,
  cypher`true`,
);
const ANSWERING = among(
  cypher`answering`,
  cypher`(own)-[:TARGET]->(:Entity)<-[:SPEAKER]-(c:LiveClaim)`,
  cypher`own.speechAct = 'ACCUSES' AND (c.polarity = 'NEGATIVE' OR c.speechAct IN ${ANSWERING_ACTS})`,
  WITHIN,
);
const DENYING = among(
  cypher`denying`,
  cypher`(own)-[:TARGET]->(:Entity)<-[:ABOUT]-(c:LiveClaim)`,
  cypher`own.speechAct = 'ACCUSES' AND c.speechAct = 'DENIES'`,
  WITHIN,
);

type Found = readonly [id: string, moment: number | null];

/** For each claim those that may respond to it: one statement finds them, another reads them all. */
export async function answerCandidates(
  connection: Connection,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<(AnswerCandidates | null)[]> {
  const found = await eachKey(
    connection,
    ids,
    cypher`MATCH (own:Claim {id: key}) WITH own, coalesce(own.saidAt, own.publishedAt) AS said
      ${SHARING} ${ANSWERING} ${DENYING}
      RETURN sharing + answering + denying AS value`,
    options,
  );
  const candidates = new Map([...found].map(([id, rows]) => [id, firstOf(rows as Found[])]));
  const contexts = await readContexts(connection, [...candidates].flat(2), options);
  return ids.map((id) => {
    const claim = contexts.get(id);
    return claim ? { claim, candidates: (candidates.get(id) ?? []).flatMap((one) => contexts.get(one) ?? []) } : null;
  });
}

/** Each once, by time (undated last) and id. */
function firstOf(found: readonly Found[]): string[] {
  const moments = new Map(found.map(([id, moment]) => [id, moment ?? Number.POSITIVE_INFINITY]));
  const sorted = [...moments].toSorted(([a, m], [b, n]) => (m === n ? (a < b ? -1 : 1) : m - n));
  return sorted.slice(0, MAX_CANDIDATES).map(([id]) => id);
}

async function readContexts(
  connection: Connection,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, ClaimInContext>> {
  const rows = await connection.read(
    cypher`UNWIND ${[...new Set(ids)]} AS id MATCH (a:Article)-[:MAKES]->(c:Claim {id: id})
      OPTIONAL MATCH (c)-[:BEARS_ON]->(r:Relation)
      RETURN c.id AS id, c.json AS json, c.retiredAt AS retiredAt, c.publishedAt AS publishedAt, a.originId AS originId,
        collect(DISTINCT r.json) AS relations`,
    options,
  );
  return new Map(rows.map((row) => [String(row["id"]), inContext(row)]));
}

function inContext(row: Row): ClaimInContext {
  const claim = JSON.parse(String(row["json"])) as Omit<Claim, "retiredAt">;
  const keys = (row["relations"] as string[]).map((text) => {
    const { id, predicate, subjectId, objectId, objectText } = JSON.parse(text) as Relation;
    return { id, predicate, subjectId, objectId, objectText };
  });
  return {
    claim: { ...claim, retiredAt: (row["retiredAt"] ?? null) as number | null },
    publishedAt: (row["publishedAt"] ?? null) as number | null,
    originId: String(row["originId"]),
    relations: keys.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
