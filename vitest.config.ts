import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // graphql 16 has no exports map: without the alias Vite loads index.mjs for tests and Node index.js for
    // type-graphql, and two copies of one package refuse each other's schemas.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "./tests/support/closingLineReporter.ts"],
    // Generous: a busy machine is no failure. What must be fast is measured in bench/.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
