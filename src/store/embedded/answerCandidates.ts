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

/** For each claim those that may respond to it; the relations of all of them come in one more query. */
export function answerCandidates(db: Connection, ids: readonly string[]): (AnswerCandidates | null)[] {
  const known = new Map<string, AnswerCandidates | null>();
  for (const id of new Set(ids)) known.set(id, candidatesOf(db, id));
  return ids.map((id) => known.get(id) ?? null);
}

function candidatesOf(db: Connection, id: string): AnswerCandidates | null {
  const own = db.get(`SELECT ${COLUMNS} FROM ${TABLE} WHERE c.id = ?`, id);
  if (!own) return null;
  const [claim] = inContext(db, [own]);
  if (!claim) return null;
  const where = mayAnswer(claim);
  const rows = db.all(
    `SELECT ${COLUMNS} FROM ${TABLE} WHERE c.retired_at IS NULL AND c.id <> ? AND ${where.sql}
       ORDER BY ${MOMENT} ASC NULLS LAST, c.id LIMIT ${MAX_CANDIDATES}`,
    id,
    ...where.parameters,
  );
  return { claim, candidates: inContext(db, rows) };
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
