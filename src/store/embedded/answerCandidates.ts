import { ANSWERING_ACTS, answerWindow, callsForAnswer, MAX_CANDIDATES } from "../../derive/answers/answerCandidate.js";
import { momentOf, type ClaimInContext } from "../../derive/answers/claimInContext.js";
import type { Relation, RelationKey } from "../../domain/relation.js";
import type { AnswerCandidates } from "../graphStore.js";
import { allOf, type Condition } from "./filterSql.js";
import type { Connection } from "./openDatabase.js";
import { readClaim } from "./readRecords.js";
import type { Row } from "./sqliteDriver.js";

const COLUMNS = "c.id, c.json, c.retired_at, c.published_at, json_extract(a.json, '$.originId') AS origin_id";
const TABLE = "claim c JOIN article a ON a.id = c.article_id";
const MOMENT = "coalesce(c.said_at, c.published_at)";

/** For each claim those that may respond to it. Claims that may respond to several are read once, and passed on once. */
export function answerCandidates(db: Connection, ids: readonly string[]): (AnswerCandidates | null)[] {
  const own = loadContexts(db, ids);
  const candidates = new Map([...own.values()].map((one) => [one.claim.id as string, candidateIds(db, one)]));
  const others = loadContexts(db, [...candidates.values()].flat());
  return ids.map((id) => {
    const claim = own.get(id);
    if (!claim) return null;
    return { claim, candidates: (candidates.get(id) ?? []).flatMap((other) => others.get(other) ?? []) };
  });
}

const candidateIds = (db: Connection, own: ClaimInContext): string[] => {
  const where = mayAnswer(own);
  const rows = db.all(
    `SELECT c.id FROM claim c WHERE c.retired_at IS NULL AND c.id <> ? AND ${where.sql}
       ORDER BY ${MOMENT} ASC NULLS LAST, c.id LIMIT ${MAX_CANDIDATES}`,
    own.claim.id,
    ...where.parameters,
  );
  return rows.map((row) => String(row["id"]));
};

function loadContexts(db: Connection, ids: readonly string[]): Map<string, ClaimInContext> {
  const rows = db.all(
    `SELECT ${COLUMNS} FROM ${TABLE} WHERE c.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...new Set(ids)]),
  );
  return new Map(inContext(db, rows).map((one) => [one.claim.id, one]));
}

/** Sets of ids that indices give, joined: a condition over all claims would read them all. */
function mayAnswer(own: ClaimInContext): Condition {
  const said = momentOf(own);
  const { from, to } = answerWindow(said ?? 0);
  const moment = (sql: string, value: number): Condition | null =>
    said === null ? null : { sql: `${MOMENT} IS NULL OR ${sql}`, parameters: [value] };
  const shares: Condition = {
    sql: `c.id IN (SELECT y.claim_id FROM claim_relation x JOIN claim_relation y ON y.relation_id = x.relation_id AND y.kind = 'CONTENT'
      WHERE x.claim_id = ? AND x.kind = 'CONTENT')`,
    parameters: [own.claim.id],
  };
  const after = moment(`${MOMENT} >= ?`, from);
  if (!callsForAnswer(own.claim)) return allOf([shares, after]);
  const target = own.claim.targetId;
  const answers = allOf([
    {
      sql: `c.id IN (SELECT s.id FROM claim s WHERE s.speaker_id = ? AND s.retired_at IS NULL
          AND (s.polarity = 'NEGATIVE' OR s.speech_act IN (SELECT value FROM json_each(?)))
        UNION SELECT p.claim_id FROM claim_party p JOIN claim d ON d.id = p.claim_id AND d.speech_act = 'DENIES'
          WHERE p.entity_id = ? AND p.role = 'ABOUT')`,
      parameters: [target, JSON.stringify(ANSWERING_ACTS), target],
    },
    moment(`${MOMENT} < ?`, to),
  ]);
  const either = {
    sql: `(${shares.sql}) OR (${answers.sql})`,
    parameters: [...shares.parameters, ...answers.parameters],
  };
  return allOf([either, after]);
}

function inContext(db: Connection, rows: readonly Row[]): ClaimInContext[] {
  const claims = rows.map((row) => ({ claim: readClaim(row), row }));
  const relations = relationKeys(
    db,
    claims.flatMap(({ claim }) => claim.links.map((link) => link.relationId)),
  );
  return claims.map(({ claim, row }) => ({
    claim,
    publishedAt: row["published_at"] as number | null,
    originId: String(row["origin_id"]),
    relations: [...new Set(claim.links.map((link) => link.relationId))]
      .toSorted()
      .flatMap((id) => relations.get(id) ?? []),
  }));
}

function relationKeys(db: Connection, ids: readonly string[]): Map<string, RelationKey> {
  const rows = db.all(
    "SELECT r.json FROM relation r WHERE r.id IN (SELECT value FROM json_each(?))",
    JSON.stringify([...new Set(ids)]),
  );
  return new Map(
    rows.map((row) => {
      const { id, predicate, subjectId, objectId, objectText } = JSON.parse(String(row["json"])) as Relation;
      return [id, { id, predicate, subjectId, objectId, objectText }];
    }),
  );
}
