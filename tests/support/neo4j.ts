import { describe, inject } from "vitest";
import { openEmbeddedGraphStore } from "../../src/store/embedded/openEmbeddedGraphStore.js";
import { openNeo4jGraphStore, type Neo4jStoreOptions } from "../../src/store/neo4j/openNeo4jGraphStore.js";
import type { Store } from "../../src/store/jobStore.js";
import type { TestNeo4j } from "./neo4jGlobalSetup.js";
import { wipe } from "./wipeNeo4j.js";

const provided = inject("neo4j");

/** `describe` where a server is at hand; elsewhere its tests are skipped, with the reason in the title. */
export function describeWithNeo4j(name: string, body: (server: TestNeo4j) => void): void {
  if (typeof provided === "string") describe.skip(`${name} (${provided})`, () => undefined);
  else describe(name, () => body(provided));
}

/** An empty store on the test server. Community edition has one database: suites run one after the other. */
export async function openEmptyNeo4j(server: TestNeo4j): Promise<Store> {
  await wipe(server);
  return openNeo4jGraphStore(settingsOf(server));
}

/** How the store is opened on the test server. */
export const settingsOf = (server: TestNeo4j): Neo4jStoreOptions => ({
  ...server,
  database: null,
  openReplica: () => openEmbeddedGraphStore({ directory: ":memory:", readers: 1 }),
});
