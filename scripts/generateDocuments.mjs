// Writes documents.generated.ts in web/documents (the screens') and in src/client/documents (the client's): each operation of the folder as a string with the
// types of its answer and variables, checked against schema/schema.graphql; and src/client/schema.generated.ts, the types of the whole schema.
// With --check it only compares and fails on a difference.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, parse, print, validate, visit } from "graphql";

const schemaText = readFileSync(new URL("../schema/schema.graphql", import.meta.url), "utf8");
const SCALARS = { DateTime: "string", Cursor: "string", URL: "string", Date: "string" };

for (const [name, header] of [
  ["web/documents/", `import type { TypedDocument } from "../../src/client/typedDocument.js";`],
  ["src/client/documents/", `import type { TypedDocument } from "../typedDocument.js";`],
]) {
  const folder = new URL(`../${name}`, import.meta.url);
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .toSorted()
    .map((location) => ({ location, document: parse(readFileSync(new URL(location, folder), "utf8")) }));
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.filter((one) => one.kind === "FragmentDefinition").map((one) => [one.name.value, one]),
  );
  const queries = definitions.filter((one) => one.kind === "OperationDefinition");
  refuseInvalid(queries, fragments);
  settle(new URL("documents.generated.ts", folder), [
    header,
    await types(documents),
    queries.map((query) => printOperation(query, fragments)).join("\n"),
  ]);
}
settle(new URL("../src/client/schema.generated.ts", import.meta.url), [await schemaTypes()]);

function settle(target, parts) {
  const text = ["// Written by scripts/generateDocuments.mjs. Do not edit.", ...parts, ""].join("\n");
  if (!process.argv.includes("--check")) return writeFileSync(target, text);
  if (existsSync(target) && readFileSync(target, "utf8") === text) return;
  console.error(
    `${target.pathname.split("/").slice(-3).join("/")} is old. Run \`npm run documents\` and commit the difference.`,
  );
  process.exitCode = 1;
}

async function schemaTypes() {
  return codegen({
    filename: "schema.generated.ts",
    schema: parse(schemaText),
    documents: [],
    plugins: [{ types: {} }],
    pluginMap: { types: typescript },
    config: {
      scalars: SCALARS,
      enumsAsTypes: true,
      immutableTypes: true,
      avoidOptionals: { field: true },
      useTypeImports: true,
      defaultScalarType: "unknown",
    },
  });
}

function refuseInvalid(queries, fragments) {
  const errors = queries.flatMap((query) =>
    validate(buildSchema(schemaText), whole(query, fragments)).map((error) => `${query.name.value}: ${error.message}`),
  );
  if (errors.length === 0) return;
  console.error(errors.join("\n"));
  process.exit(1);
}

async function types(documents) {
  const scalars = SCALARS;
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

function printOperation(query, fragments) {
  const name = query.name.value;
  const kind =
    query.operation === "mutation" ? "Mutation" : query.operation === "subscription" ? "Subscription" : "Query";
  const body = print(whole(query, fragments)).replaceAll(/\s+/gu, " ").trim();
  return `export const ${name}Document = ${JSON.stringify(body)} as TypedDocument<${name}${kind}, ${name}${kind}Variables>;`;
}

/** The operation with the fragments that it uses, and those that they use. */
function whole(query, fragments) {
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
