import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";
import { STREAM_CLIENTS, take } from "../support/streamClients.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Far over the limit by itself. */
const HUGE =
  "entities(first: 100) { nodes { relations(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } }";

/** Ways to hide the cost of a query, or to end its counting while the rest is run. */
const HOSTILE: readonly [what: string, query: string, variables: Record<string, unknown>, code: string][] = [
  ["by itself", `{ ${HUGE} }`, {}, "QUERY_TOO_COMPLEX"],
  [
    "after a null for a page size",
    `query ($n: Int = 5) { claims(first: $n) { nodes { id } } ${HUGE} }`,
    { n: null },
    "QUERY_TOO_COMPLEX",
  ],
  [
    "before a null for a page size",
    `query ($n: Int = 5) { ${HUGE} claims(first: $n) { nodes { id } } }`,
    { n: null },
    "QUERY_TOO_COMPLEX",
  ],
  [
    "beside a null for @include",
    `query ($b: Boolean = true) { __typename @include(if: $b) ${HUGE} }`,
    { b: null },
    "BAD_USER_INPUT",
  ],
  [
    "beside a null for @skip, in a fragment",
    `query ($b: Boolean = true) { ...F } fragment F on Query { __typename @skip(if: $b) ${HUGE} }`,
    { b: null },
    "BAD_USER_INPUT",
  ],
  [
    "by page sizes in variables",
    `query ($n: Int!) { ${HUGE.replaceAll("100", "$n")} }`,
    { n: 100 },
    "QUERY_TOO_COMPLEX",
  ],
];

describe("a query that may touch too many records is refused and not run", () => {
  test.each(HOSTILE)("%s, over HTTP", async (_, query, variables, code) => {
    const { status, data, errors } = await server.query(query, variables);
    expect(errors?.map((error) => error.extensions["code"])).toEqual([code]);
    expect(data ?? null).toBeNull();
    expect(status).toBeLessThan(500);
  });

  test.each(Object.keys(STREAM_CLIENTS).flatMap((name) => HOSTILE.map((one) => [name, ...one] as const)))(
    "over %s: %s",
    async (name, _, query, variables, code) => {
      const client = STREAM_CLIENTS[name]!(server.address);
      const seen = await take(client.run({ query, variables }), 1).then(
        (answers) => answers[0]?.errors ?? [],
        (errors: unknown) => errors as { extensions?: Record<string, unknown> }[],
      );
      client.close();
      expect(seen.map((error) => error.extensions?.["code"])).toEqual([code]);
    },
  );

  test("a variable of the wrong type is named by execution, which runs nothing", async () => {
    const { errors, data } = await server.query(`query ($n: Int!) { claims(first: $n) { nodes { id } } ${HUGE} }`, {
      n: "many",
    });
    expect(errors?.map((error) => error.extensions["code"])).toEqual(["BAD_USER_INPUT"]);
    expect(errors?.[0]?.message).toContain("$n");
    expect(data ?? null).toBeNull();
  });
});
