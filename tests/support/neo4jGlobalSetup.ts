import type { TestProject } from "vitest/node";
import { startNeo4j, whyNoNeo4j } from "../../scripts/startNeo4j.mjs";

/** A server for tests: everything in its database is wiped. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** The server, or in words why there is none. */
    neo4j: TestNeo4j | string;
  }
}

/**
 * One server for all suites that need Neo4j: the one at `NEO4J_TEST_URI` (with `NEO4J_TEST_USER` and `NEO4J_TEST_PASSWORD`), else one started with
 * Java. Without either the suites are skipped, and on the CI machine the run fails.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const uri = process.env["NEO4J_TEST_URI"];
  if (uri) {
    const [user, password] = [process.env["NEO4J_TEST_USER"] ?? "neo4j", process.env["NEO4J_TEST_PASSWORD"] ?? ""];
    project.provide("neo4j", { uri, user, password });
    return undefined;
  }
  const why = whyNoNeo4j();
  if (why !== null) {
    if (process.env["CI"] === "true") throw new Error(`The Neo4j suites must run here, but ${why}.`);
    process.stderr.write(`\n*** The Neo4j suites are SKIPPED: ${why}, and NEO4J_TEST_URI is not set. ***\n\n`);
    project.provide("neo4j", why);
    return undefined;
  }
  const server = await startNeo4j();
  const { user, password } = server;
  project.provide("neo4j", { uri: server.uri, user, password });
  return () => server.stop();
}
