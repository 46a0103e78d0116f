import { parentPort, workerData } from "node:worker_threads";
import { claimEvents, lastEventPosition } from "./claimEvents.js";
import type { Between } from "../graphStore.js";
import { latestMoment } from "./commit.js";
import { commitPage, countCommitsAfter } from "./commitRecords.js";
import * as differences from "./differences.js";
import { openForReading, openForWriting, type Connection } from "./openDatabase.js";
import { exportPage, graphHash } from "./exportGraph.js";
import * as queue from "./jobRows.js";
import { packError } from "../../domain/sentError.js";
import type { Request, Response } from "./protocol.js";
import { PastConnection } from "./pastConnection.js";
import { decisions, decisionsAbout } from "./readDecisions.js";
import { answerCandidates } from "./answerCandidates.js";
import * as records from "./readRecords.js";
import { searchGraph } from "./searchGraph.js";
import * as statistics from "./statistics.js";
import { loadAdjacency, neighborhood, neighborSummary, paths, relationsAmong, stepsFrom } from "./traverse.js";
import type { WalkedRelation } from "./deriveRelationRow.js";
import { decide, putArticles, retractArticle, revertDecision } from "./writeGraph.js";

/** What a worker is told when it starts. */
export interface WorkerData {
  readonly file: string;
  readonly role: "writer" | "reader" | "walker";
}

// The table is the boundary: its arguments were given by our own side of the port, typed there.
// oxlint-disable-next-line typescript/no-explicit-any
type Handlers = Readonly<Record<string, (...args: any[]) => unknown>>;

const bound = (db: Connection, functions: Readonly<Record<string, unknown>>): Handlers =>
  Object.fromEntries(
    Object.entries(functions).map(([name, one]) => [
      name,
      (...args: unknown[]) => (one as (db: Connection, ...rest: unknown[]) => unknown)(db, ...args),
    ]),
  );

function writer(db: Connection): Handlers {
  // One process has the store open: whoever held items is gone.
  queue.releaseItems(db, null);
  const { createJob, takeItems, renewItems, settleItems, releaseItems, cancelJob, retryJob } = queue;
  return {
    ...bound(db, { putArticles, retractArticle, decide, revertDecision }),
    ...bound(db, { createJob, takeItems, renewItems, settleItems, releaseItems, cancelJob, retryJob }),
    close: () => db.close(),
  };
}

/** Reads that can be asked of a past moment, over whichever connection shows it. */
const readsOf = (db: Connection): Handlers => {
  const steps = stepsFrom(db);
  return {
    ...bound(db, { ...records, ...statistics, neighborSummary, answerCandidates, decisions, decisionsAbout }),
    ...walksOver(db, steps),
  };
};

function reader(db: Connection, file: string): Handlers {
  const { jobs, listJobs, countJobs, jobItems, lastJobVersion } = queue;
  let opened: PastConnection | null = null;
  const past = (): PastConnection => (opened ??= new PastConnection(file));
  const present = readsOf(db);
  let then: Handlers | null = null;
  const compare = Object.fromEntries(
    Object.entries(differences).map(([name, one]) => [
      name,
      (between: Between, ...rest: unknown[]) =>
        (one as (db: PastConnection, between: Between, ...rest: unknown[]) => unknown)(
          past().moveTo(between.to, between.from),
          between,
          ...rest,
        ),
    ]),
  );
  return {
    ...present,
    ...compare,
    ...bound(db, {
      searchGraph,
      exportPage,
      graphHash,
      claimEvents,
      lastEventPosition,
      commitPage,
      countCommitsAfter,
      latestMoment,
      jobs,
      listJobs,
      countJobs,
      jobItems,
      lastJobVersion,
    }),
    // One snapshot: what the present is must not change between looking at the clock and reading.
    at: (moment: number, method: string, args: readonly unknown[]) =>
      db.snapshot(() => {
        if (moment >= latestMoment(db)) return present[method]?.(...args);
        then ??= readsOf(past());
        past().moveTo(moment);
        return then[method]?.(...args);
      }),
    ping: () => db.get("SELECT 1 AS one")?.["one"] === 1,
    close: () => {
      opened?.close();
      db.close();
    },
  };
}

function walksOver(db: Connection, steps: Parameters<typeof neighborhood>[1]): Handlers {
  return {
    neighborhood: (id: string, query: Parameters<typeof neighborhood>[3]) => neighborhood(db, steps, id, query),
    paths: (from: string, to: string, query: Parameters<typeof paths>[4]) => paths(db, steps, from, to, query),
    relationsAmong: (ids: string[], filter?: Parameters<typeof relationsAmong>[3]) =>
      relationsAmong(db, steps, ids, filter),
  };
}

/** Walks in memory; told of each commit, in order, before any later walk. */
function walker(db: Connection): Handlers {
  const adjacency = loadAdjacency(db);
  return {
    ...walksOver(db, adjacency),
    apply: (changed: readonly WalkedRelation[]) => changed.forEach((relation) => adjacency.apply(relation)),
    close: () => db.close(),
  };
}

const { file, role } = workerData as WorkerData;
const port = parentPort;
if (!port) throw new Error("worker.ts runs as a worker thread");

try {
  const db = role === "writer" ? openForWriting(file) : openForReading(file);
  const handlers = { writer, reader, walker }[role](db, file);
  port.on("message", ({ id, method, args }: Request) => port.postMessage(answer(handlers, id, method, args)));
  port.postMessage({ id: 0, ok: true, value: "ready" } satisfies Response);
} catch (error) {
  port.postMessage({ id: 0, ok: false, error: packError(error) } satisfies Response);
}

function answer(handlers: Handlers, id: number, method: string, args: readonly unknown[]): Response {
  try {
    const handler = handlers[method];
    if (!handler) throw new Error(`a ${role} does not know ${method}`);
    return { id, ok: true, value: handler(...args) };
  } catch (error) {
    return { id, ok: false, error: packError(error) };
  }
}
