import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import type { AccessSettings } from "../../src/access/accessSettings.js";
import { createAuthenticate } from "../../src/access/authenticate.js";
import { openKeyFile, type KeyFile } from "../../src/access/keyFile.js";
import { compose, type Application } from "../../src/compose.js";
import type { Neo4jConfig } from "../../src/config.js";
import { readSource } from "../../src/ingest/jobs/itemSource.js";
import { workOnJobs } from "../../src/ingest/jobs/runJobs.js";
import { findSources } from "../../src/ingest/sources.js";
import { createHttpServer } from "../../src/server/createHttpServer.js";
import { wipe } from "./wipeNeo4j.js";

export const SEEDS = fileURLToPath(new URL("../../seeds/articles", import.meta.url));

export interface GraphQLAnswer {
  readonly status: number;
  // The shape depends on the query of each test; tests compare whole values.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Record<string, unknown>;
  }[];
}

/** Everybody may do everything: what most tests are about is not who may. */
const OPEN: AccessSettings = { reads: "public", writes: "open", apiKey: null, keysFile: null, jwt: null };

/** A real server on a free port with a real store in a folder of its own. */
export interface TestServer {
  readonly address: string;
  readonly application: Application;
  readonly keys: KeyFile;
  readonly logged: string[];
  query(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<GraphQLAnswer>;
  close(): Promise<void>;
}

/**
 * Starts a server; `seeds` takes in the shipped articles first. It works on an embedded store, and in the project of Neo4j suites on the test server:
 * whatever is asked through it is asked of both stores.
 */
export async function startServer(
  options: {
    seeds?: boolean;
    apiKey?: string;
    access?: Partial<AccessSettings>;
    allowedOrigins?: readonly string[];
    fetchAllow?: readonly string[];
  } = {},
): Promise<TestServer> {
  const directory = await mkdtemp(join(tmpdir(), "claimgraph-test-"));
  const neo4j = await emptyTestServer();
  const application = await compose({ dataDirectory: directory, neo4j, fetchAllow: options.fetchAllow ?? [] });
  if (options.seeds) {
    for (const { source } of await findSources([SEEDS], async () => new Uint8Array()))
      await application.ingestArticle(await readSource(source, application.fetcher));
  }
  const logged: string[] = [];
  const keys = openKeyFile(join(directory, "access.json"), Date.now);
  const app = await createHttpServer({
    store: application.store,
    ingestArticle: application.ingestArticle,
    fetcher: application.fetcher,
    now: Date.now,
    authenticate: createAuthenticate(
      { ...OPEN, ...(options.apiKey && { writes: "key", apiKey: options.apiKey }), ...options.access },
      keys,
      Date.now,
    ),
    allowedOrigins: options.allowedOrigins ?? [],
    log: (message) => logged.push(message),
  });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  const stop = new AbortController();
  const { store, ingestArticle, fetcher } = application;
  const working = workOnJobs(
    {
      store,
      ingestArticle,
      fetcher,
      name: "test",
      concurrency: 2,
      now: Date.now,
      say: (message) => logged.push(message),
    },
    stop.signal,
  );
  return {
    address,
    application,
    keys,
    logged,
    async query(query, variables = {}, headers = {}) {
      const response = await fetch(`${address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<GraphQLAnswer, "status">) };
    },
    async close() {
      stop.abort();
      await working;
      await app.close();
      await application.close();
      opened -= 1;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Servers of this file that are open: on a test server with one database they share what is in it. */
let opened = 0;

async function emptyTestServer(): Promise<Neo4jConfig | null> {
  const neo4j = inject("neo4j");
  opened += 1;
  if (typeof neo4j !== "object") return null;
  if (opened === 1) await wipe(neo4j);
  return { ...neo4j, database: null };
}
