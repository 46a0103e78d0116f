import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // graphql 16 has no exports map: without the alias Vite loads index.mjs for tests and Node index.js for
    // type-graphql, and two copies of one package refuse each other's schemas.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    reporters: ["default", "./tests/support/closingLineReporter.ts"],
    // Generous: a busy machine is no failure. What must be fast is measured in bench/.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "plain", include: ["tests/**/*.test.ts"], exclude: ["tests/**/*.neo4j.test.ts"] },
      },
      {
        // One server with one database: file after file, after the others.
        extends: true,
        test: {
          name: "neo4j",
          // The API's own tests run once on each store (tests/support/seededServer.ts).
          include: ["tests/**/*.neo4j.test.ts", "tests/journeys/**/*.test.ts"],
          globalSetup: ["tests/support/neo4jGlobalSetup.ts"],
          setupFiles: ["tests/support/skipWithoutNeo4j.ts"],
          testTimeout: 600_000,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
