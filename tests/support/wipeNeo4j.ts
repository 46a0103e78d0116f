import neo4j from "neo4j-driver";
import type { TestNeo4j } from "./neo4jGlobalSetup.js";

/** Empties the test server's database but for the schema. */
export async function wipe({ uri, user, password }: TestNeo4j): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    // Outside a managed transaction, as its own transactions need: what a large suite left would not fit in one.
    await session.run("MATCH (n) WHERE NOT n:Schema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  } finally {
    await session.close();
    await driver.close();
  }
}
