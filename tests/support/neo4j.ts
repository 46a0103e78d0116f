import neo4j from "neo4j-driver";
import { describe, inject } from "vitest";
import { openNeo4jGraphStore } from "../../src/store/neo4j/openNeo4jGraphStore.js";
import type { GraphStore } from "../../src/store/graphStore.js";
import type { TestNeo4j } from "./neo4jGlobalSetup.js";

const provided = inject("neo4j");

/** `describe` where a server is at hand; elsewhere its tests are skipped, with the reason in the title. */
export function describeWithNeo4j(name: string, body: (server: TestNeo4j) => void): void {
  if (typeof provided === "string") describe.skip(`${name} (${provided})`, () => undefined);
  else describe(name, () => body(provided));
}

/** Empties the test server's database but for the schema. */
export async function wipe({ uri, user, password }: TestNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery("MATCH (n) WHERE NOT n:Schema DETACH DELETE n");
  } finally {
    await driver.close();
  }
}

/** An empty store on the test server. Community edition has one database: suites run one after the other. */
export async function openEmptyNeo4j(server: TestNeo4j): Promise<GraphStore> {
  await wipe(server);
  return openNeo4jGraphStore({ ...server, database: null });
}
