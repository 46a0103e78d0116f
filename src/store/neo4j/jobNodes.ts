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
import { EventSignal } from "../eventSignal.js";
import type { Page } from "../graphStore.js";
import type { ItemOutcome, JobStore, NewJob, TakenItem, TakeRequest } from "../jobStore.js";
import type { Connection, Row, Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { afterCondition, orderBy, pageOf, type Listed } from "./pageCypher.js";
import { allOf } from "./filterCypher.js";
import { eachKey } from "./readLists.js";

/** How often the queue is looked at for those who wait for what other processes write, in milliseconds. */
const POLL = 500;
/** Places of one job: more than it may have items. */
const PLACES = 2 ** 20;

const ITEM = cypher`i {.position, .name, .state, .attempts, .articleId, .code, .message, .settledAt}`;

function readJob(value: unknown): IngestJob {
  const { id, title, by, state, createdAt, startedAt, finishedAt, version, ...counts } = value as Row;
  return {
    id,
    title,
    by,
    state,
    counts: Object.fromEntries(ITEM_STATES.map((one) => [one, Number(counts[one])])),
    createdAt,
    startedAt: startedAt ?? null,
    finishedAt: finishedAt ?? null,
    version,
  } as unknown as IngestJob;
}

const readItem =
  (jobId: string) =>
  ([, , value]: Listed): IngestItem => {
    const { articleId, code, message, settledAt, ...rest } = value as Row;
    return {
      jobId,
      ...rest,
      articleId: articleId ?? null,
      code: code ?? null,
      message: message ?? null,
      settledAt: settledAt ?? null,
    } as IngestItem;
  };

async function findJob(runner: Runner, id: string): Promise<IngestJob | null> {
  const [row] = await runner.run(cypher`MATCH (j:Job {id: ${id}}) RETURN properties(j) AS job`);
  return row ? readJob(row["job"]) : null;
}

async function theJob(runner: Runner, id: string): Promise<IngestJob> {
  const job = await findJob(runner, id);
  if (!job) throw new Error(`the job of an item is in the store: ${id}`);
  return job;
}

/** Changes one job, as part of a transaction; it gets a version of its own. */
type Save = (job: IngestJob, passings: readonly Passing[], at: EpochMs | null) => Promise<IngestJob>;

/**
 * The queue in a Neo4j server. Who waits for changes learns of those of other processes by `advance`, and by looking every half second; `onChange` is told
 * of each of this process.
 */
export function jobStore(
  connection: Connection,
  onChange: (version: number) => void,
): JobStore & { advance(version: number): void; close(): void } {
  const signal = new EventSignal();
  const lastJobVersion: JobStore["lastJobVersion"] = async (options) => {
    const [row] = await connection.read(
      cypher`OPTIONAL MATCH (q:JobQueue {id: 0}) RETURN coalesce(q.last, 0) AS last`,
      options,
    );
    return Number(row?.["last"]);
  };
  const look = async (): Promise<void> => signal.advance(await lastJobVersion());
  const timer = setInterval(() => void (signal.isAwaited && look().catch(() => undefined)), POLL);
  timer.unref();

  /** One transaction over the queue, which is locked until its end. */
  const change = async <Result>(work: (runner: Runner, save: Save) => Promise<Result>): Promise<Result> => {
    const { result, version } = await connection.write(async (runner) => {
      const [row] = await runner.run(
        cypher`MERGE (q:JobQueue {id: 0}) SET q.last = coalesce(q.last, 0) RETURN q.last AS last`,
      );
      let version = Number(row?.["last"]);
      const result = await work(runner, async (job, passings, at) => {
        version += 1;
        const changed = passItems(job, passings, at, version);
        const { id, state, counts, startedAt, finishedAt } = changed;
        const properties = { state, ...counts, startedAt, finishedAt, version };
        await runner.run(cypher`MATCH (j:Job {id: ${id}}) SET j += ${properties}`);
        return changed;
      });
      if (version > Number(row?.["last"])) {
        await runner.run(cypher`MATCH (q:JobQueue {id: 0}) SET q.last = ${version}`);
      }
      return { result, version };
    });
    signal.advance(version);
    onChange(version);
    return result;
  };

  return {
    advance: (version) => signal.advance(version),
    close: () => clearInterval(timer),
    createJob: (job) => change((runner, save) => create(runner, save, job)),
    async jobs(ids, options) {
      const rows = await connection.read(
        cypher`MATCH (j:Job) WHERE j.id IN ${[...ids]} RETURN properties(j) AS job`,
        options,
      );
      const found = new Map(rows.map((row) => readJob(row["job"])).map((job) => [String(job.id), job]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async listJobs({ states, page }, options): Promise<Page<IngestJob>> {
      const ordering = { key: cypher`j.serial`, id: cypher`j.id`, direction: "DESC", nullable: false } as const;
      const inState = states ? cypher`j.state IN ${[...states]}` : null;
      const where = allOf([cypher`j.serial > 0`, inState, afterCondition(ordering, page.after)]);
      const rows = await connection.read(
        cypher`MATCH (j:Job) WHERE ${where} RETURN [j.id, j.serial, properties(j)] AS value
          ORDER BY ${orderBy(ordering)} LIMIT ${page.first + 1}`,
        options,
      );
      return pageOf(
        rows.map((row) => row["value"] as Listed),
        page,
        ([, , value]) => readJob(value),
      );
    },
    async countJobs(states, options) {
      const where = states ? cypher`WHERE j.state IN ${[...states]}` : cypher``;
      const [row] = await connection.read(cypher`MATCH (j:Job) ${where} RETURN count(j) AS n`, options);
      return Number(row?.["n"]);
    },
    async jobItems(jobIds, { states, page }, options): Promise<Page<IngestItem>[]> {
      const ordering = { key: cypher`i.position`, id: cypher`i.name`, direction: "ASC", nullable: false } as const;
      const inState = states ? cypher`i.state IN ${[...states]}` : null;
      const ofJob = cypher`i.place >= j.serial * ${PLACES} AND i.place < (j.serial + 1) * ${PLACES}`;
      const where = allOf([ofJob, inState, afterCondition(ordering, page.after)]);
      const rows = await eachKey(
        connection,
        jobIds,
        cypher`MATCH (j:Job {id: key}) MATCH (i:JobItem) WHERE ${where} WITH i ORDER BY i.place LIMIT ${page.first + 1}
          RETURN collect([i.name, i.position, ${ITEM}]) AS value`,
        options,
      );
      return jobIds.map((id) => pageOf((rows.get(id) ?? []) as Listed[], page, readItem(id)));
    },
    takeItems: (request) => change((runner, save) => take(runner, save, request)),
    renewItems: async (worker, leaseUntil) => {
      await connection.write((runner) =>
        runner.run(cypher`MATCH (i:JobItem {worker: ${worker}}) SET i.leaseUntil = ${leaseUntil}`),
      );
    },
    settleItems: (worker, outcomes, at) =>
      change(async (runner, save) => {
        const rows = await runner.run(cypher`UNWIND ${outcomes} AS row
          MATCH (j:Job {id: row.jobId}) MATCH (i:JobItem {place: j.serial * ${PLACES} + row.position})
          WHERE i.state = 'RUNNING' AND i.worker = ${worker}
          WITH j, i, head(collect(row)) AS row
          SET i.state = row.state, i.articleId = row.articleId, i.code = row.code, i.message = row.message, i.worker = null,
            i.settledAt = CASE row.state WHEN 'QUEUED' THEN null ELSE ${at} END,
            i.leaseUntil = CASE row.state WHEN 'QUEUED' THEN coalesce(row.notBefore, 0) END,
            i.source = CASE WHEN row.state IN ['FAILED', 'QUEUED'] THEN i.source END
          RETURN j.id AS id, row.state AS state`);
        const settled = rows.map((row) => row as { id: string; state: ItemOutcome["state"] });
        for (const [id, ofJob] of groupItems(settled, (one) => one.id)) {
          const states = ofJob.map(({ state }) => state);
          await save(await theJob(runner, id), passingsTo("RUNNING", states), at);
        }
      }),
    releaseItems: (worker) =>
      change(async (runner, save) => {
        const rows = await runner.run(cypher`MATCH (i:JobItem {worker: ${worker}})
          SET i.state = 'QUEUED', i.queued = i.place, i.worker = null, i.leaseUntil = null, i.attempts = i.attempts - 1
          WITH i.jobId AS id, count(*) AS n RETURN id, n`);
        for (const { id, n } of rows) {
          await save(await theJob(runner, String(id)), [{ from: "RUNNING", to: "QUEUED", count: Number(n) }], null);
        }
      }),
    cancelJob: (id, at) =>
      change(async (runner, save) => {
        const job = checkCancel(await findJob(runner, id));
        const [row] = await runner.run(cypher`MATCH (j:Job {id: ${id}}) MATCH (i:JobItem)
          WHERE i.place >= j.serial * ${PLACES} AND i.place < (j.serial + 1) * ${PLACES} AND i.state = 'QUEUED'
          SET i.state = 'CANCELLED', i.queued = null, i.leaseUntil = null, i.settledAt = ${at} RETURN count(i) AS n`);
        return save(job, [{ from: "QUEUED", to: "CANCELLED", count: Number(row?.["n"]) }], at);
      }),
    retryJob: (id) =>
      change(async (runner, save) => {
        const job = checkRetry(await findJob(runner, id));
        await runner.run(cypher`MATCH (j:Job {id: ${id}}) MATCH (i:JobItem)
          WHERE i.place >= j.serial * ${PLACES} AND i.place < (j.serial + 1) * ${PLACES} AND i.state IN ['FAILED', 'CANCELLED']
          SET i.state = 'QUEUED', i.queued = i.place, i.attempts = 0, i.code = null, i.message = null, i.settledAt = null, i.leaseUntil = null`);
        return save(job, retryPassings(job), null);
      }),
    lastJobVersion,
    async jobsBeyond(version, abort) {
      signal.advance(await lastJobVersion({ signal: abort }));
      await signal.beyond(version, abort);
    },
  };
}

async function create(runner: Runner, save: Save, { id, title, by, at, items }: NewJob): Promise<IngestJob> {
  const counts = { ...noItems, QUEUED: items.length };
  const job = { id, title, by, state: jobStateOf(counts, false), ...counts, createdAt: at, version: 0 };
  const rows = items.map(({ name, source }, position) => ({ jobId: id, position, name, source }));
  await runner.run(cypher`MATCH (q:JobQueue {id: 0}) SET q.serial = coalesce(q.serial, 0) + 1
    CREATE (j:Job) SET j = ${job}, j.serial = q.serial
    WITH j.serial * ${PLACES} AS first UNWIND ${rows} AS row
    CREATE (i:JobItem) SET i = row, i.place = first + row.position, i.queued = first + row.position, i.state = 'QUEUED', i.attempts = 0`);
  return save(await theJob(runner, id), [], null);
}

async function take(runner: Runner, save: Save, request: TakeRequest): Promise<TakenItem[]> {
  const { worker, limit, at, leaseUntil, jobId, positions } = request;
  const [found] = jobId ? await runner.run(cypher`MATCH (j:Job {id: ${jobId}}) RETURN j.serial AS serial`) : [];
  const serial = Number(found?.["serial"] ?? 0);
  const first = serial * PLACES;
  const last = positions ? first + positions.to + 1 : first + PLACES;
  const [from, to] = jobId ? [first + (positions?.from ?? 0), last] : [0, Number.MAX_SAFE_INTEGER];
  const rows = await runner.run(cypher`CALL () {
      MATCH (i:JobItem) WHERE i.queued >= ${from} AND i.queued < ${to} RETURN i ORDER BY i.queued LIMIT ${limit}
      UNION
      MATCH (i:JobItem) WHERE i.leaseUntil < ${at} AND i.place >= ${from} AND i.place < ${to} RETURN i ORDER BY i.place LIMIT ${limit}
    }
    WITH i ORDER BY i.place LIMIT ${limit}
    WITH i, i.state AS before
    SET i.state = 'RUNNING', i.queued = null, i.worker = ${worker}, i.leaseUntil = ${leaseUntil}, i.attempts = i.attempts + 1,
      i.code = null, i.message = null
    RETURN i.jobId AS jobId, i.position AS position, i.name AS name, i.source AS source, i.attempts AS attempts, before, i.place AS place
    ORDER BY place`);
  const begun = rows.filter((row) => row["before"] === "QUEUED").map((row) => String(row["jobId"]));
  for (const [id, { length }] of groupItems(begun, (one) => one)) {
    await save(await theJob(runner, id), [{ from: "QUEUED", to: "RUNNING", count: length }], at);
  }
  return rows.map((row) => ({
    jobId: row["jobId"] as IngestJobId,
    position: Number(row["position"]),
    name: String(row["name"]),
    source: String(row["source"]),
    attempts: Number(row["attempts"]),
  }));
}
