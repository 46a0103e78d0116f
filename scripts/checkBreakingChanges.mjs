// Compares schema/schema.graphql with the last released one, schema/released/schema.graphql: a change that would break a client fails,
// one that may surprise it is told. With --release the current schema becomes the released one.
import { copyFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, findBreakingChanges, findDangerousChanges } from "graphql";

const file = (name) => fileURLToPath(new URL(`../schema/${name}`, import.meta.url));

if (process.argv.includes("--release")) copyFileSync(file("schema.graphql"), file("released/schema.graphql"));
const [released, current] = ["released/schema.graphql", "schema.graphql"].map((name) =>
  buildSchema(readFileSync(file(name), "utf8")),
);
for (const { description } of findDangerousChanges(released, current))
  console.error(`May surprise clients: ${description}`);
const breaking = findBreakingChanges(released, current);
for (const { description } of breaking) console.error(`Breaks clients: ${description}`);
if (breaking.length > 0) {
  console.error("Deprecate instead (docs/schema-policy.md).");
  process.exitCode = 1;
}
