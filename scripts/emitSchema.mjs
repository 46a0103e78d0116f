// Writes what others read of the code: schema/schema.graphql and docs/ontology.md. With --check it only compares and fails on a difference.
import "reflect-metadata";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const { buildApiSchema } = await import("../dist/api/buildApiSchema.js");
const { printApiSchema } = await import("../dist/api/printApiSchema.js");
const { printOntology } = await import("../dist/domain/printOntology.js");

const files = {
  "schema/schema.graphql": printApiSchema(await buildApiSchema()),
  "docs/ontology.md": printOntology(),
};
for (const [name, text] of Object.entries(files)) {
  const file = new URL(`../${name}`, import.meta.url);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(
      `${name} is not what the code says. Run \`npm run build && npm run schema\` and commit the difference.`,
    );
    process.exitCode = 1;
  }
}
