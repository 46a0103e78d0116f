import { ITEM_STATES, jobStateOf, noItems, type IngestItem, type IngestJob } from "../../domain/ingestJob.js";
import type { IngestJobId } from "../../domain/ids.js";
import type { EpochMs } from "../../domain/time.js";
import {
  checkCancel,
  checkRetry,
  groupItems,
  passingsTo,
  passItems,
  retryPassings,
  type Passing,
} from "../changeJob.js";
import type { Page } from "../graphStore.js";
import {
  MAX_ITEMS,
  type ItemOutcome,
  type JobStore,
  type NewJob,
  type TakenItem,
  type TakeRequest,
} from "../jobStore.js";
import { allOf } from "./filterSql.js";
import type { Connection } from "./openDatabase.js";
import { listSql, pageOf } from "./pageSql.js";
import type { Row } from "./sqliteDriver.js";

type ListQuery = Parameters<JobStore["listJobs"]>[0];
type ItemQuery = Parameters<JobStore["jobItems"]>[1];

/** What a write did, and the highest version of a job after it. */
export interface JobOutcome<Result> {
  readonly result: Result;
  readonly version: number;
}

const JOB = [
  "serial",
  "id",
  "title",
  "made_by",
  "state",
  "queued",
  "running",
  "done",
  "duplicate",
  "failed",
  "cancelled",
]
  .concat(["created_at", "started_at", "finished_at", "version"])
  .map((column) => `j.${column}`)
  .join(", ");

function readJob(row: Row): IngestJob {
  return {
    id: row["id"],
    title: row["title"],
    by: row["made_by"],
    state: row["state"],
    counts: Object.fromEntries(ITEM_STATES.map((state) => [state, row[state.toLowerCase()]])),
    createdAt: row["created_at"],
    startedAt: row["started_at"],
    finishedAt: row["finished_at"],
    version: row["version"],
  } as unknown as IngestJob;
}

const readItem =
  (jobId: string) =>
  (row: Row): IngestItem =>
    ({
      jobId,
      position: row["position"],
      name: row["name"],
      state: row["state"],
      attempts: row["attempts"],
      articleId: row["article_id"],
      code: row["code"],
      message: row["message"],
      settledAt: row["settled_at"],
    }) as IngestItem;

/** Highest version of any job; 0 without jobs. */
export const lastJobVersion = (db: Connection): number =>
  Number(db.get("SELECT coalesce(max(version), 0) AS last FROM job")?.["last"]);

export function jobs(db: Connection, ids: readonly string[]): (IngestJob | null)[] {
  const rows = db.all(`SELECT ${JOB} FROM job j WHERE j.id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids));
  const found = new Map(rows.map((row) => [String(row["id"]), readJob(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

const oneOf = (column: string, states: readonly string[] | undefined) =>
  states ? { sql: `${column} IN (SELECT value FROM json_each(?))`, parameters: [JSON.stringify(states)] } : null;

export function listJobs(db: Connection, { states, page }: ListQuery): Page<IngestJob> {
  const ordering = { key: "j.serial", id: "j.id", direction: "DESC" } as const;
  const { sql, parameters } = listSql(JOB, "job j", [oneOf("j.state", states)], ordering, page);
  return pageOf(db.all(sql, ...parameters), page, readJob);
}

export function countJobs(db: Connection, states?: readonly string[]): number {
  const { sql, parameters } = allOf([oneOf("state", states)]);
  return Number(db.get(`SELECT count(*) AS n FROM job WHERE ${sql}`, ...parameters)?.["n"]);
}

export const jobItems = (db: Connection, jobIds: readonly string[], query: ItemQuery): Page<IngestItem>[] =>
  jobIds.map((id) => itemsOfJob(db, id, query));

function itemsOfJob(db: Connection, jobId: string, { states, page }: ItemQuery): Page<IngestItem> {
  const ordering = { key: "i.position", id: "i.name", direction: "ASC" } as const;
  const ofJob = { sql: "i.job = (SELECT serial FROM job WHERE id = ?)", parameters: [jobId] };
  const { sql, parameters } = listSql(
    "i.*, i.name AS id",
    "job_item i",
    [ofJob, oneOf("i.state", states)],
    ordering,
    page,
  );
  return pageOf(db.all(sql, ...parameters), page, readItem(jobId));
}

/** One transaction over the queue; every job that it saves gets a version of its own. */
function change<Result>(
  db: Connection,
  work: (save: (job: IngestJob, passings: readonly Passing[], at: EpochMs | null) => IngestJob) => Result,
): JobOutcome<Result> {
  return db.transaction(() => {
    let version = lastJobVersion(db);
    const result = work((job, passings, at) => {
      version += 1;
      const changed = passItems(job, passings, at, version);
      saveJob(db, changed);
      return changed;
    });
    return { result, version };
  });
}

function saveJob(db: Connection, { id, state, counts, startedAt, finishedAt, version }: IngestJob): void {
  db.run(
    `UPDATE job SET state = ?, started_at = ?, finished_at = ?, version = ?,
       queued = ?, running = ?, done = ?, duplicate = ?, failed = ?, cancelled = ? WHERE id = ?`,
    state,
    startedAt,
    finishedAt,
    version,
    ...ITEM_STATES.map((one) => counts[one]),
    id,
  );
}

export const createJob = (db: Connection, { id, title, by, at, items }: NewJob): JobOutcome<IngestJob> =>
  change(db, (save) => {
    const counts = { ...noItems, QUEUED: items.length };
    db.run(
      `INSERT INTO job (id, title, made_by, state, queued, running, done, duplicate, failed, cancelled, created_at, version)
         VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, 0)`,
      id,
      title,
      by,
      jobStateOf(counts, false),
      items.length,
      at,
    );
    const serial = serialOf(db, id);
    for (const [position, { name, source }] of items.entries()) {
      db.run(
        "INSERT INTO job_item (job, position, name, source, state, attempts) VALUES (?, ?, ?, ?, 'QUEUED', 0)",
        serial,
        position,
        name,
        source,
      );
    }
    return save(theJob(db, id), [], null);
  });

const serialOf = (db: Connection, id: string): number =>
  Number(db.get("SELECT serial FROM job WHERE id = ?", id)?.["serial"]);

function theJob(db: Connection, id: string): IngestJob {
  const [job] = jobs(db, [id]);
  if (!job) throw new Error(`the job of an item is in the store: ${id}`);
  return job;
}

export const takeItems = (db: Connection, request: TakeRequest): JobOutcome<TakenItem[]> =>
  change(db, (save) => {
    const { worker, limit, at, leaseUntil, jobId, positions } = request;
    // Each half comes from the index in its order and ends at the limit; together they would be sorted whole.
    const half = (state: "QUEUED" | "RUNNING", isDue: string): string =>
      `SELECT * FROM (SELECT j.id, i.job, i.position, i.name, i.source, i.state, i.attempts
         FROM job_item i JOIN job j ON j.serial = i.job
         WHERE i.state = '${state}' AND ${isDue} AND (?2 IS NULL OR j.id = ?2) AND i.position BETWEEN ?4 AND ?5
         ORDER BY i.job, i.position LIMIT ?3)`;
    const rows = db.all(
      `${half("QUEUED", "(i.lease_until IS NULL OR i.lease_until < ?1)")} UNION ALL ${half("RUNNING", "i.lease_until < ?1")}
         ORDER BY job, position LIMIT ?3`,
      at,
      jobId ?? null,
      limit,
      positions?.from ?? 0,
      positions?.to ?? MAX_ITEMS,
    );
    for (const row of rows) {
      db.run(
        "UPDATE job_item SET state = 'RUNNING', worker = ?, lease_until = ?, attempts = attempts + 1, code = NULL, message = NULL WHERE job = ? AND position = ?",
        worker,
        leaseUntil,
        row["job"] ?? null,
        row["position"] ?? null,
      );
    }
    const begun = rows.filter((row) => row["state"] === "QUEUED").map((row) => String(row["id"]));
    for (const [id, { length }] of groupItems(begun, (id) => id)) {
      save(theJob(db, id), [{ from: "QUEUED", to: "RUNNING", count: length }], at);
    }
    return rows.map((row) => ({
      jobId: row["id"] as IngestJobId,
      position: Number(row["position"]),
      name: String(row["name"]),
      source: String(row["source"]),
      attempts: Number(row["attempts"]) + 1,
    }));
  });

/** No change of a job: nobody is told of it. */
export const renewItems = (db: Connection, worker: string, leaseUntil: EpochMs): JobOutcome<void> =>
  db.transaction(() => {
    db.run("UPDATE job_item SET lease_until = ? WHERE worker = ?", leaseUntil, worker);
    return { result: undefined, version: lastJobVersion(db) };
  });

export const settleItems = (
  db: Connection,
  worker: string,
  outcomes: readonly ItemOutcome[],
  at: EpochMs,
): JobOutcome<void> =>
  change(db, (save) => {
    const settled = outcomes.filter(
      ({ jobId, position, state, articleId, code, message, notBefore }) =>
        db.run(
          `UPDATE job_item SET state = ?1, article_id = ?2, code = ?3, message = ?4, settled_at = ?5, worker = NULL, lease_until = ?6,
             source = CASE WHEN ?1 IN ('FAILED', 'QUEUED') THEN source END
           WHERE job = (SELECT serial FROM job WHERE id = ?7) AND position = ?8 AND state = 'RUNNING' AND worker = ?9`,
          state,
          articleId,
          code,
          message,
          state === "QUEUED" ? null : at,
          state === "QUEUED" ? (notBefore ?? null) : null,
          jobId,
          position,
          worker,
        ) > 0,
    );
    for (const [id, ofJob] of groupItems(settled, ({ jobId }) => jobId)) {
      save(
        theJob(db, id),
        passingsTo(
          "RUNNING",
          ofJob.map(({ state }) => state),
        ),
        at,
      );
    }
  });

/** Gives back what a worker holds; with null, what any holds. */
export const releaseItems = (db: Connection, worker: string | null): JobOutcome<void> =>
  change(db, (save) => {
    const rows = db.all(
      `SELECT j.id, count(*) AS n FROM job_item i JOIN job j ON j.serial = i.job
         WHERE i.worker IS NOT NULL AND (?1 IS NULL OR i.worker = ?1) GROUP BY j.id`,
      worker,
    );
    db.run(
      `UPDATE job_item SET state = 'QUEUED', worker = NULL, lease_until = NULL, attempts = attempts - iif(?1 IS NULL, 0, 1)
         WHERE worker IS NOT NULL AND (?1 IS NULL OR worker = ?1)`,
      worker,
    );
    for (const row of rows) {
      save(theJob(db, String(row["id"])), [{ from: "RUNNING", to: "QUEUED", count: Number(row["n"]) }], null);
    }
  });

export const cancelJob = (db: Connection, id: string, at: EpochMs): JobOutcome<IngestJob> =>
  change(db, (save) => {
    const job = checkCancel(jobs(db, [id])[0] ?? null);
    const count = db.run(
      "UPDATE job_item SET state = 'CANCELLED', settled_at = ? WHERE job = ? AND state = 'QUEUED'",
      at,
      serialOf(db, id),
    );
    return save(job, [{ from: "QUEUED", to: "CANCELLED", count }], at);
  });

export const retryJob = (db: Connection, id: string): JobOutcome<IngestJob> =>
  change(db, (save) => {
    const job = checkRetry(jobs(db, [id])[0] ?? null);
    db.run(
      `UPDATE job_item SET state = 'QUEUED', attempts = 0, code = NULL, message = NULL, settled_at = NULL, lease_until = NULL
         WHERE job = ? AND state IN ('FAILED', 'CANCELLED')`,
      serialOf(db, id),
    );
    return save(job, retryPassings(job), null);
  });
