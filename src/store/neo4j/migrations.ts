import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Connection } from "./connection.js";
import { cypher } from "./cypher.js";

const MIGRATIONS = fileURLToPath(new URL("../../../schema/neo4j/", import.meta.url));

/** Runs the numbered files of schema/neo4j that the database has not seen; their statements can be repeated, so that one cut short is run again. */
export async function migrate(connection: Connection): Promise<void> {
  const [row] = await connection.read(cypher`MATCH (s:Schema) RETURN max(s.version) AS version`);
  const version = Number(row?.["version"] ?? 0);
  for (const name of migrationFiles()) {
    const number = Number(name.slice(0, 3));
    if (number <= version) continue;
    for (const statement of statementsOf(readFileSync(MIGRATIONS + name, "utf8"))) await connection.command(statement);
    await connection.write((runner) => runner.run(cypher`MERGE (s:Schema) SET s.version = ${number}`));
  }
  await connection.command("CALL db.awaitIndexes(300)");
}

const migrationFiles = (): string[] =>
  readdirSync(MIGRATIONS)
    .filter((name) => /^\d{3}-.*\.cypher$/u.test(name))
    .toSorted();

/** The statements of a file: each ends with a semicolon at the end of a line; lines that begin with // are comments. */
export const statementsOf = (file: string): string[] =>
  file
    .replaceAll(/^[ \t]*\/\/.*/gmu, "")
    .split(/;\s*$/mu)
    .map((one) => one.trim())
    .filter((one) => one !== "");
