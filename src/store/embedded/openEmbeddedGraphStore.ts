import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { StoreUnavailableError } from "../../domain/errors.js";
import type { ArticleBundle } from "../../domain/bundle.js";
import { EventSignal } from "../eventSignal.js";
import type { GraphReader, PutResult, ReadOptions, RetractResult } from "../graphStore.js";
import type { JobStore, Store } from "../jobStore.js";
import type { JobOutcome } from "./jobRows.js";
import type { StoredCommit } from "../commits.js";
import type { CommitPage, CommitPlace } from "./commitRecords.js";
import { lockDirectory, type DirectoryLock } from "./lockDirectory.js";
import { WorkerThread } from "./workerThread.js";
import type { DecisionOutcome, PutOutcome, RetractOutcome } from "./writeGraph.js";

export interface EmbeddedStoreOptions {
  /** Folder of the store, made when it is not there; ":memory:" is a temporary one that is removed on closing. */
  readonly directory: string;
  /** Reader threads; one fewer than processors, at least one, when not given. */
  readonly readers?: number;
}

const EXPORT_PAGE = 50;
const COMMIT_PAGE = 50;

/**
 * Opens the embedded store: SQLite in worker threads (one writes, several read, one walks in memory), so that no query blocks the calling thread.
 * @throws StoreUnavailableError when the folder cannot be used or another process has it open.
 */
export async function openEmbeddedGraphStore(options: EmbeddedStoreOptions): Promise<Store> {
  const isTemporary = options.directory === ":memory:";
  const directory = isTemporary ? mkdtempSync(join(tmpdir(), "claimgraph-")) : options.directory;
  const lock = claim(directory);
  const file = join(directory, "graph.sqlite");
  const threads: WorkerThread[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(threads.map((thread) => thread.stop()));
    lock.release();
    if (isTemporary) rmSync(directory, { recursive: true, force: true });
  };
  try {
    const start = async (role: "writer" | "reader" | "walker"): Promise<WorkerThread> => {
      const thread = await WorkerThread.start({ file, role });
      threads.push(thread);
      return thread;
    };
    // The writer first: it brings the schema up to date.
    const writer = await start("writer");
    const count = Math.max(1, options.readers ?? availableParallelism() - 1);
    const [walker, ...readers] = await Promise.all([
      start("walker"),
      ...Array.from({ length: count }, () => start("reader")),
    ]);
    return storeOver(writer, readers, walker, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function claim(directory: string): DirectoryLock {
  try {
    mkdirSync(directory, { recursive: true });
    return lockDirectory(directory);
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw error;
    throw new StoreUnavailableError(
      `The data folder ${directory} cannot be used. Set CLAIMGRAPH_DATA_DIR to a folder that can be written.`,
      { cause: error },
    );
  }
}

/** A call of a function in some thread. */
type Call = <Value>(method: string, args: readonly unknown[], options?: ReadOptions) => Promise<Value>;

/** All reads that can be asked of a past moment, given how to reach the functions that read records and those that walk. */
const readsBy = ({ read, walk }: { read: Call; walk: Call }): GraphReader => ({
  articles: (ids, options) => read("articles", [ids], options),
  versionsOf: (ids, options) => read("versionsOf", [ids], options),
  entities: (ids, options) => read("entities", [ids], options),
  claims: (ids, options) => read("claims", [ids], options),
  relations: (ids, options) => read("relations", [ids], options),
  entitiesByName: (names, options) => read("entitiesByName", [names], options),
  listEntities: (query, options) => read("listEntities", [query], options),
  listClaims: (query, options) => read("listClaims", [query], options),
  listRelations: (query, options) => read("listRelations", [query], options),
  listArticles: (query, options) => read("listArticles", [query], options),
  countEntities: (filter, options) => read("countEntities", [filter], options),
  countClaims: (filter, options) => read("countClaims", [filter], options),
  countRelations: (filter, options) => read("countRelations", [filter], options),
  countArticles: (filter, options) => read("countArticles", [filter], options),
  claimsOf: (of, ids, query, options) => read("claimsOf", [of, ids, query], options),
  countClaimsOf: (of, ids, filter, options) => read("countClaimsOf", [of, ids, filter], options),
  relationsOf: (ids, query, options) => read("relationsOf", [ids, query], options),
  countRelationsOf: (ids, direction, filter, options) => read("countRelationsOf", [ids, direction, filter], options),
  mentionsOf: (by, ids, page, options) => read("mentionsOf", [by, ids, page], options),
  countMentionsOf: (by, ids, options) => read("countMentionsOf", [by, ids], options),
  articlesOf: (ids, query, options) => read("articlesOf", [ids, query], options),
  countArticlesOf: (ids, filter, options) => read("countArticlesOf", [ids, filter], options),
  entitiesOf: (ids, page, options) => read("entitiesOf", [ids, page], options),
  countEntitiesOf: (ids, options) => read("countEntitiesOf", [ids], options),
  relationEvidence: (ids, options) => read("relationEvidence", [ids], options),
  answerCandidates: (ids, options) => read("answerCandidates", [ids], options),

  neighborSummary: (ids, filter, options) => read("neighborSummary", [ids, filter], options),
  neighborhood: (id, query, options) => walk("neighborhood", [id, query], options),
  paths: (from, to, query, options) => walk("paths", [from, to, query], options),
  relationsAmong: (ids, filter, options) => walk("relationsAmong", [ids, filter], options),
  totals: (options) => read("totals", [], options),
  top: (field, query, options) => read("top", [field, query], options),
  timeSeries: (query, options) => read("timeSeries", [query], options),
  matrix: (rows, columns, query, options) => read("matrix", [rows, columns, query], options),

  decisions: (ids, options) => read("decisions", [ids], options),
  decisionsAbout: (ids, first, options) => read("decisionsAbout", [ids, first], options),
});

/** The queue over the threads: each write tells how far the versions of jobs have come. */
function jobsBy(writer: WorkerThread, read: Call): JobStore {
  const signal = new EventSignal();
  const write = async <Result>(method: string, args: readonly unknown[]): Promise<Result> => {
    const { result, version } = await writer.call<JobOutcome<Result>>(method, args);
    signal.advance(version);
    return result;
  };
  return {
    createJob: (job) => write("createJob", [job]),
    jobs: (ids, options) => read("jobs", [ids], options),
    listJobs: (query, options) => read("listJobs", [query], options),
    countJobs: (states, options) => read("countJobs", [states], options),
    jobItems: (jobIds, query, options) => read("jobItems", [jobIds, query], options),
    takeItems: (request) => write("takeItems", [request]),
    renewItems: (worker, leaseUntil) => write("renewItems", [worker, leaseUntil]),
    settleItems: (worker, outcomes, at) => write("settleItems", [worker, outcomes, at]),
    releaseItems: (worker) => write("releaseItems", [worker]),
    cancelJob: (id, at) => write("cancelJob", [id, at]),
    retryJob: (id) => write("retryJob", [id]),
    lastJobVersion: (options) => read("lastJobVersion", [], options),
    async jobsBeyond(version, abort) {
      // What an earlier process wrote is there without this one having been told.
      signal.advance(await read<number>("lastJobVersion", [], { signal: abort }));
      await signal.beyond(version, abort);
    },
  };
}

/** The port over the threads. Reads go to the reader with least to do; every commit is told to the walker before its write is acknowledged. */
function storeOver(
  writer: WorkerThread,
  readers: readonly WorkerThread[],
  walker: WorkerThread,
  close: () => Promise<void>,
): Store {
  const read: Call = (method, args, options) => {
    const reader = readers.reduce((least, one) => (one.load < least.load ? one : least));
    return reader.call(method, args, options?.signal);
  };
  const walk: Call = (method, args, options) => walker.call(method, args, options?.signal);
  const events = new EventSignal();
  const written = async <Outcome extends { changed: readonly unknown[]; position: number }>(
    method: string,
    args: readonly unknown[],
  ): Promise<Outcome> => {
    const outcome = await writer.call<Outcome>(method, args);
    await walker.call("apply", [outcome.changed]);
    events.advance(outcome.position);
    return outcome;
  };
  return {
    putArticles: async (bundles, at): Promise<PutResult[]> =>
      (await written<PutOutcome>("putArticles", [bundles, at])).results,
    retractArticle: async (id, reason, at, by): Promise<RetractResult> =>
      (await written<RetractOutcome>("retractArticle", [id, reason, at, by])).result,
    decide: async (request) => (await written<DecisionOutcome>("decide", [request])).decision,
    revertDecision: async (id, at) => (await written<DecisionOutcome>("revertDecision", [id, at])).decision,

    ...readsBy({ read, walk }),
    ...jobsBy(writer, read),
    at: (moment) => {
      const then: Call = (method, args, options) => read("at", [moment, method, args], options);
      return readsBy({ read: then, walk: then });
    },
    newClaims: (between, page, options) => read("newClaims", [between, page], options),
    countNewClaims: (between, options) => read("countNewClaims", [between], options),
    newRelations: (between, page, options) => read("newRelations", [between, page], options),
    countNewRelations: (between, options) => read("countNewRelations", [between], options),
    statusChanges: (between, first, options) => read("statusChanges", [between, first], options),
    decisionsBetween: (between, first, options) => read("decisionsBetween", [between, first], options),

    search: (query, options) => read("searchGraph", [query], options),

    claimEvents: (query, options) => read("claimEvents", [query], options),
    lastEventPosition: (options) => read("lastEventPosition", [], options),
    async eventsBeyond(after, signal) {
      // What an earlier process wrote is in the log without this one having been told.
      events.advance(await read<number>("lastEventPosition", [], { signal }));
      await events.beyond(after, signal);
    },

    health: async () => {
      const ok = await read<boolean>("ping", []);
      return { ok, detail: "embedded store" };
    },
    graphHash: () => read("graphHash", []),
    async *exportBundles(): AsyncGenerator<ArticleBundle> {
      let after = "";
      for (;;) {
        const page = await read<ArticleBundle[]>("exportPage", [after, EXPORT_PAGE]);
        yield* page;
        const last = page.at(-1);
        if (!last || page.length < EXPORT_PAGE) return;
        after = last.article.id;
      }
    },
    async *commitsAfter(moment): AsyncGenerator<StoredCommit> {
      for (let after: CommitPlace = { moment, serial: 0 }; ;) {
        const page = await read<CommitPage>("commitPage", [after, COMMIT_PAGE]);
        yield* page.commits;
        if (!page.next) return;
        after = page.next;
      }
    },
    countCommitsAfter: (moment) => read("countCommitsAfter", [moment]),
    lastMoment: () => read("latestMoment", []),
    close,
  };
}
