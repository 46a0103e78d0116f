import neo4j from "neo4j-driver";
import { CancelledError, InvalidInputError, StoreAwayError, StoreUnavailableError } from "../../domain/errors.js";
import type { ChangeBus } from "../changeBus.js";
import type { GraphReader, GraphStore, ReadOptions } from "../graphStore.js";
import type { Store } from "../jobStore.js";
import { pauseFor } from "../pauseFor.js";
import { commitLog } from "./commitLog.js";
import { Connection } from "./connection.js";
import { cypher } from "./cypher.js";
import { decide, revertDecision } from "./decide.js";
import { decisionReader } from "./decisionNodes.js";
import { eventLog } from "./eventLog.js";
import { exportBundles, graphHash } from "./exportGraph.js";
import { history } from "./history.js";
import { jobStore } from "./jobNodes.js";
import { migrate } from "./migrations.js";
import { putArticles } from "./putArticles.js";
import { recordReader } from "./readRecords.js";
import { Replica } from "./replica.js";
import { retractArticle } from "./retractArticle.js";
import { resolvingIds } from "./resolveIds.js";
import { searchGraph, type SearchQuery } from "./searchGraph.js";
import { statistics } from "./statistics.js";
import { traversal } from "./traversal.js";

export interface Neo4jStoreOptions {
  /** `bolt://`, `neo4j://` (routed cluster) or one of these with `+s` (TLS). */
  readonly uri: string;
  readonly user: string;
  /** Empty for a server without login. */
  readonly password: string;
  /** The server's default database when null. */
  readonly database: string | null;
  /** Opens an empty store in this process, for the past: asked for only when somebody reads it. */
  readonly openReplica: () => Promise<GraphStore>;
  /** Tells the other processes on this server of changes, and of theirs. */
  readonly bus?: ChangeBus;
  /** How long opening waits for a server that is away, in milliseconds. */
  readonly patience?: number;
  /** Told in words while it waits. */
  readonly onWait?: (message: string) => void;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 8_000;
const PATIENCE = 120_000;
const HEALTH_DEADLINE = 900;

/**
 * Opens the store over a Neo4j server (5.26 or newer, community edition suffices): waits for it when it is away, then brings the schema up to date.
 * @throws StoreUnavailableError when it stays away; InvalidInputError when the settings are wrong, naming the variable.
 */
export async function openNeo4jGraphStore(options: Neo4jStoreOptions): Promise<Store> {
  const connection = new Connection(connect(options), options.database);
  try {
    await waitUntilReady(connection, options);
    await migrate(connection);
    return storeOver(connection, options);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function connect({ uri, user, password }: Neo4jStoreOptions) {
  const login = password === "" ? undefined : neo4j.auth.basic(user, password);
  try {
    return neo4j.driver(uri, login, {
      disableLosslessIntegers: true,
      // Short, so that a request learns within 5 s that the server is away.
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 4_000,
      maxTransactionRetryTime: 3_000,
      maxConnectionPoolSize: 50,
      userAgent: "claimgraph",
    });
  } catch (error) {
    throw new InvalidInputError(
      `NEO4J_URI must be the address of a Neo4j server such as bolt://127.0.0.1:7687, not "${uri.slice(0, 80)}".`,
      { field: ["NEO4J_URI"], cause: error },
    );
  }
}

/** Asks until the server answers, with growing pauses. */
async function waitUntilReady(connection: Connection, options: Neo4jStoreOptions): Promise<void> {
  const { uri, patience, onWait, signal } = options;
  const until = Date.now() + (patience ?? PATIENCE);
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      await connection.read(cypher`RETURN 1 AS one`);
      return;
    } catch (error) {
      if (!(error instanceof StoreAwayError)) throw error;
      if (Date.now() + pause > until) {
        throw new StoreUnavailableError(
          `Neo4j at ${uri} does not answer. Start it, or set NEO4J_URI to one that runs.`,
          {
            cause: error,
          },
        );
      }
      onWait?.(`Neo4j at ${uri} does not answer yet; trying again in ${pause / 1000} s.`);
      await pauseFor(pause, signal);
      if (signal?.aborted) throw new CancelledError("Stopped while waiting for Neo4j.");
    }
  }
}

/** Whether the server answers within a second. */
async function healthOf(connection: Connection): Promise<{ ok: boolean; detail: string }> {
  const late = new Promise<null>((done) => setTimeout(done, HEALTH_DEADLINE, null).unref());
  const answer = await Promise.race([connection.read(cypher`RETURN 1 AS one`).catch(() => null), late]);
  return answer ? { ok: true, detail: "Neo4j" } : { ok: false, detail: "Neo4j does not answer" };
}

function storeOver(
  connection: Connection,
  { openReplica, bus }: Pick<Neo4jStoreOptions, "openReplica" | "bus">,
): Store {
  const commits = commitLog(connection);
  const replica = new Replica(commits, openReplica);
  const present: GraphReader = resolvingIds(connection, {
    ...recordReader(connection),
    ...traversal(connection),
    ...statistics(connection),
    ...decisionReader(connection),
  });
  const { search } = resolvingIds(connection, {
    search: (query: SearchQuery, options?: ReadOptions) => searchGraph(connection, query, options),
  });
  const { advance, close, ...events } = eventLog(connection);
  const {
    advance: advanceJobs,
    close: closeQueue,
    ...queue
  } = jobStore(connection, (version) => bus?.tell("jobs", version));
  bus?.onTold((topic, reached) => (topic === "events" ? advance(reached) : advanceJobs(reached)));
  const told = <Outcome extends { readonly position: number }>(outcome: Outcome): Outcome => {
    advance(outcome.position);
    bus?.tell("events", outcome.position);
    return outcome;
  };
  return {
    ...events,
    ...queue,
    ...present,
    ...history(commits, present, replica),
    decide: async (request) => told(await decide(connection, request)).decision,
    revertDecision: async (id, at) => told(await revertDecision(connection, id, at)).decision,
    putArticles: async (bundles, at) => told(await putArticles(connection, bundles, at)).results,
    retractArticle: async (id, reason, at, by) => told(await retractArticle(connection, id, reason, at, by)).result,
    search,
    health: () => healthOf(connection),
    graphHash: () => graphHash(connection),
    ...commits,
    exportBundles: () => exportBundles(connection),
    close: async () => {
      close();
      closeQueue();
      await replica.close();
      await connection.close();
    },
  };
}
