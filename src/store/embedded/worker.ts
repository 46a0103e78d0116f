import { parentPort, workerData } from "node:worker_threads";
import { claimEvents, lastEventPosition } from "./claimEvents.js";
import { openForReading, openForWriting, type Connection } from "./openDatabase.js";
import { exportPage, graphHash } from "./exportGraph.js";
import { packError, type Request, type Response } from "./protocol.js";
import * as records from "./readRecords.js";
import { searchGraph } from "./searchGraph.js";
import * as statistics from "./statistics.js";
import { loadAdjacency, neighborhood, neighborSummary, paths, relationsAmong } from "./traverse.js";
import { putArticles, retractArticle, type WalkedRelation } from "./writeGraph.js";

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
  return { ...bound(db, { putArticles, retractArticle }), close: () => db.close() };
}

function reader(db: Connection): Handlers {
  const own = bound(db, {
    ...records,
    ...statistics,
    searchGraph,
    exportPage,
    graphHash,
    neighborSummary,
    claimEvents,
    lastEventPosition,
  });
  return { ...own, ping: () => db.get("SELECT 1 AS one")?.["one"] === 1, close: () => db.close() };
}

/** Walks in memory; told of each commit, in order, before any later walk. */
function walker(db: Connection): Handlers {
  const adjacency = loadAdjacency(db);
  type Query<Walk extends (...args: never[]) => unknown> = Parameters<Walk>[3];
  return {
    apply: (changed: readonly WalkedRelation[]) => changed.forEach((relation) => adjacency.apply(relation)),
    neighborhood: (id: string, query: Query<typeof neighborhood>) => neighborhood(db, adjacency, id, query),
    paths: (from: string, to: string, query: Parameters<typeof paths>[4]) => paths(db, adjacency, from, to, query),
    relationsAmong: (ids: string[], filter?: Parameters<typeof relationsAmong>[3]) =>
      relationsAmong(db, adjacency, ids, filter),
    close: () => db.close(),
  };
}

const { file, role } = workerData as WorkerData;
const port = parentPort;
if (!port) throw new Error("worker.ts runs as a worker thread");

try {
  const db = role === "writer" ? openForWriting(file) : openForReading(file);
  const handlers = { writer, reader, walker }[role](db);
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
