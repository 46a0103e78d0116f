import { ANSWERING_ACTS, answerWindow, callsForAnswer, MAX_CANDIDATES } from "../../derive/answers/answerCandidate.js";
import { momentOf, type ClaimInContext } from "../../derive/answers/claimInContext.js";
import type { Relation, RelationKey } from "../../domain/relation.js";
import type { AnswerCandidates } from "../graphStore.js";
import type { Connection } from "./openDatabase.js";
import { readClaim } from "./readRecords.js";
import type { Row } from "./sqliteDriver.js";

const COLUMNS = "c.id, c.json, c.retired_at, c.published_at, json_extract(a.json, '$.originId') AS origin_id";
const TABLE = "claim c JOIN article a ON a.id = c.article_id";
const MOMENT = "coalesce(c.said_at, c.published_at)";

/**
 * For each claim those that may respond to it. What a target says is looked up once for all that accuse it, and claims that may respond to several are read
 * and passed on once.
 */
export function answerCandidates(db: Connection, ids: readonly string[]): (AnswerCandidates | null)[] {
  const own = loadContexts(db, ids);
  const answers = new Map<string, readonly Moment[]>();
  const candidates = new Map<string, string[]>();
  for (const one of own.values()) {
    const { targetId } = one.claim;
    if (targetId !== null && callsForAnswer(one.claim) && !answers.has(targetId)) {
      answers.set(targetId, answersOf(db, targetId));
    }
    candidates.set(one.claim.id, candidateIds(db, one, answers));
  }
  const others = loadContexts(db, [...candidates.values()].flat());
  return ids.map((id) => {
    const claim = own.get(id);
    if (!claim) return null;
    return { claim, candidates: (candidates.get(id) ?? []).flatMap((other) => others.get(other) ?? []) };
  });
}

/** A claim and when it was said, else printed. */
interface Moment {
  readonly id: string;
  readonly moment: number | null;
}

const readMoment = (row: Row): Moment => ({ id: String(row["id"]), moment: row["moment"] as number | null });

/** The first that may answer, by time (undated last) and id. */
function candidateIds(db: Connection, own: ClaimInContext, answers: ReadonlyMap<string, readonly Moment[]>): string[] {
  const { claim } = own;
  const said = momentOf(own);
  const { from, to } = answerWindow(said ?? 0);
  const isIn =
    (end: number) =>
    ({ moment }: Moment): boolean =>
      said === null || moment === null || (moment >= from && moment < end);
  const found = new Map<string, number>();
  const take = (one: Moment): void => void found.set(one.id, one.moment ?? Number.POSITIVE_INFINITY);
  sharing(db, claim.id).filter(isIn(Number.POSITIVE_INFINITY)).forEach(take);
  if (claim.targetId !== null && callsForAnswer(claim)) {
    (answers.get(claim.targetId) ?? []).filter(isIn(to)).forEach(take);
  }
  found.delete(claim.id);
  const sorted = [...found].toSorted(([a, m], [b, n]) => (m === n ? (a < b ? -1 : 1) : m - n));
  return sorted.slice(0, MAX_CANDIDATES).map(([id]) => id);
}

/** Live claims with a relation in their content that the claim has in its own. */
const sharing = (db: Connection, id: string): Moment[] =>
  db
    .all(
      `SELECT c.id, ${MOMENT} AS moment FROM claim c WHERE c.retired_at IS NULL AND c.id IN (
         SELECT y.claim_id FROM claim_relation x JOIN claim_relation y ON y.relation_id = x.relation_id AND y.kind = 'CONTENT'
           WHERE x.claim_id = ? AND x.kind = 'CONTENT')`,
      id,
    )
    .map(readMoment);

/** Live claims by which an accused answers, or somebody denies something about it. */
const answersOf = (db: Connection, target: string): Moment[] =>
  db
    .all(
      `SELECT c.id, ${MOMENT} AS moment FROM claim c WHERE c.retired_at IS NULL AND c.id IN (
         SELECT s.id FROM claim s WHERE s.speaker_id = ?1 AND s.retired_at IS NULL
           AND (s.polarity = 'NEGATIVE' OR s.speech_act IN (SELECT value FROM json_each(?2)))
         UNION SELECT p.claim_id FROM claim_party p JOIN claim d ON d.id = p.claim_id AND d.speech_act = 'DENIES'
           WHERE p.entity_id = ?1 AND p.role = 'ABOUT')`,
      target,
      JSON.stringify(ANSWERING_ACTS),
    )
    .map(readMoment);

function loadContexts(db: Connection, ids: readonly string[]): Map<string, ClaimInContext> {
  const rows = db.all(
    `SELECT ${COLUMNS} FROM ${TABLE} WHERE c.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...new Set(ids)]),
  );
  return new Map(inContext(db, rows).map((one) => [one.claim.id, one]));
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
