// Writes web/documents/documents.generated.ts: each query of web/documents as a string with the types of its answer and variables,
// checked against schema/schema.graphql. With --check it only compares and fails on a difference.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, parse, print, validate, visit } from "graphql";

const folder = new URL("../web/documents/", import.meta.url);
const target = new URL("documents.generated.ts", folder);
const schemaText = readFileSync(new URL("../schema/schema.graphql", import.meta.url), "utf8");

const documents = readdirSync(folder)
  .filter((name) => name.endsWith(".graphql"))
  .toSorted()
  .map((location) => ({ location, document: parse(readFileSync(new URL(location, folder), "utf8")) }));
const definitions = documents.flatMap(({ document }) => document.definitions);
const fragments = new Map(
  definitions.filter((one) => one.kind === "FragmentDefinition").map((one) => [one.name.value, one]),
);
const queries = definitions.filter((one) => one.kind === "OperationDefinition");
refuseInvalid();

const text = [
  "// Written by scripts/generateDocuments.mjs. Do not edit.",
  `import type { TypedDocument } from "./typedDocument.js";`,
  await types(),
  queries.map(printOperation).join("\n"),
  "",
].join("\n");
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error("web/documents/documents.generated.ts is old. Run `npm run documents` and commit the difference.");
  process.exitCode = 1;
}

function refuseInvalid() {
  const errors = queries.flatMap((query) =>
    validate(buildSchema(schemaText), whole(query)).map((error) => `${query.name.value}: ${error.message}`),
  );
  if (errors.length === 0) return;
  console.error(errors.join("\n"));
  process.exit(1);
}

async function types() {
  const scalars = { DateTime: "string", Cursor: "string", URL: "string", Date: "string" };
  return codegen({
    filename: "documents.generated.ts",
    schema: parse(schemaText),
    documents,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: {
      scalars,
      enumsAsTypes: true,
      onlyOperationTypes: true,
      skipTypename: true,
      // A change of a description is no change for the screens.
      disableDescriptions: true,
      immutableTypes: true,
      avoidOptionals: { field: true },
      useTypeImports: true,
      dedupeFragments: true,
      defaultScalarType: "unknown",
    },
  });
}

function printOperation(query) {
  const name = query.name.value;
  const kind =
    query.operation === "mutation" ? "Mutation" : query.operation === "subscription" ? "Subscription" : "Query";
  const body = print(whole(query)).replaceAll(/\s+/gu, " ").trim();
  return `export const ${name}Document = ${JSON.stringify(body)} as TypedDocument<${name}${kind}, ${name}${kind}Variables>;`;
}

/** The operation with the fragments that it uses, and those that they use. */
function whole(query) {
  const needed = new Set();
  const collect = (node) =>
    visit(node, {
      FragmentSpread: ({ name }) => {
        if (needed.has(name.value)) return;
        needed.add(name.value);
        collect(fragments.get(name.value));
      },
    });
  collect(query);
  return { kind: "Document", definitions: [query, ...[...needed].map((name) => fragments.get(name))] };
}
