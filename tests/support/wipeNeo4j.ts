import neo4j from "neo4j-driver";
import type { TestNeo4j } from "./neo4jGlobalSetup.js";

/** Empties the test server's database but for the schema. */
export async function wipe({ uri, user, password }: TestNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery("MATCH (n) WHERE NOT n:Schema DETACH DELETE n");
  } finally {
    await driver.close();
  }
}
