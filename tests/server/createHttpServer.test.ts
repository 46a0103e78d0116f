import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ apiKey: "secret-key" });
});
afterAll(() => server.close());

const nested = (depth: number): string =>
  `{ entities { nodes { ${"relations { nodes { subject { ".repeat(depth)} id ${"} } }".repeat(depth)} } } }`;

describe("GraphQL over HTTP", () => {
  test("passes every audit of the reference suite", async () => {
    const audits = serverAudits({
      url: `${server.address}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, {
          ...init,
          headers: { ...(init.headers as Record<string, string>), "apollo-require-preflight": "1" },
        }),
    });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    expect(
      results.filter((result) => result.status !== "ok").map((result) => `${result.status} ${result.name}`),
    ).toEqual([]);
  });

  test.each([
    ["a document that nests too deep", nested(8), "GRAPHQL_VALIDATION_FAILED"],
    [
      "too many aliases",
      `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: stats { totals { claims } }`).join(" ")} }`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["too many tokens", `{ ${"__typename ".repeat(3000)} }`, "GRAPHQL_PARSE_FAILED"],
    [
      "too many records",
      "{ entities(first: 100) { nodes { relations(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } }",
      "QUERY_TOO_COMPLEX",
    ],
    ["a page that is too long", "{ claims(first: 101) { nodes { id } } }", "BAD_USER_INPUT"],
    ["a negative page", "{ claims(first: -1) { nodes { id } } }", "BAD_USER_INPUT"],
    ["a cursor of nobody", '{ claims(after: "xyz") { nodes { id } } }', "BAD_USER_INPUT"],
    ["an empty search", '{ search(query: " ") { totalCount } }', "BAD_USER_INPUT"],
    [
      "a date that is none",
      '{ claims(filter: { publishedAt: { gte: "2025-02-30" } }) { nodes { id } } }',
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["neither id nor name", "{ entity { id } }", "BAD_USER_INPUT"],
    [
      "a depth out of bounds",
      '{ entity(name: "OpenAI") { neighborhood(depth: 9) { total } } claims(first: 101) { nodes { id } } }',
      "BAD_USER_INPUT",
    ],
    ["a syntax error", "{", "GRAPHQL_PARSE_FAILED"],
  ])("%s is refused with its code", async (_, query, code) => {
    const { errors, status } = await server.query(query);
    expect(errors?.map((error) => error.extensions["code"])).toContain(code);
    expect(status).toBeLessThan(500);
  });

  test("writing without the key is refused", async () => {
    const mutation = 'mutation { ingestArticle(input: { text: "OpenAI released a model." }) { created } }';
    for (const headers of [{}, { authorization: "Bearer wrong" }]) {
      const { status, errors } = await server.query(mutation, {}, headers);
      expect([status, errors?.[0]?.extensions["code"]]).toEqual([401, "UNAUTHENTICATED"]);
    }
    const { data } = await server.query(mutation, {}, { authorization: "Bearer secret-key" });
    expect(data).toEqual({ ingestArticle: { created: true } });
  });

  test.each([
    'mergeEntities(input: { into: "a", from: ["b"], reason: "x" }) { errors { code } }',
    'splitEntity(input: { id: "a", name: "b", articles: ["c"], reason: "x" }) { errors { code } }',
    'markNotSame(input: { entities: ["a", "b"], reason: "x" }) { errors { code } }',
    'revertDecision(id: "a") { errors { code } }',
    'reviewClaim(input: { id: "a", state: REJECTED }) { errors { code } }',
  ])("deciding without the key is refused: %s", async (mutation) => {
    const { status, errors } = await server.query(`mutation { ${mutation} }`);
    expect([status, errors?.[0]?.extensions["code"]]).toEqual([401, "UNAUTHENTICATED"]);
    const { data } = await server.query(`mutation { ${mutation} }`, {}, { authorization: "Bearer secret-key" });
    expect(Object.values(data as Record<string, { errors: unknown[] }>)[0]?.errors).toEqual([{ code: "NOT_FOUND" }]);
  });

  test("a bug is masked, logged and given an id", async () => {
    const { store } = server.application;
    const original = store.totals.bind(store);
    store.totals = () => Promise.reject(new Error("SELECT secret FROM /var/lib/db"));
    const { errors } = await server.query("{ stats { totals { claims } } }");
    store.totals = original;
    expect(errors?.[0]?.extensions["code"]).toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(errors)).not.toContain("SELECT");
    expect(
      server.logged.some(
        (line) => line.includes("SELECT secret") && line.includes(String(errors?.[0]?.extensions["errorId"])),
      ),
    ).toBe(true);
  });
});

describe("the HTTP side", () => {
  test("tells whether process and store are up", async () => {
    for (const path of ["/livez", "/readyz"]) expect((await fetch(server.address + path)).status).toBe(200);
  });

  test.each([
    ["a charset that is not UTF-8", 415, { "content-type": "application/json; charset=utf-7" }, "{}"],
    ["a body that is no JSON", 400, { "content-type": "application/json" }, "{"],
    ["a body that is too long", 413, { "content-type": "application/json" }, `{"query":"${" ".repeat(1_100_000)}"}`],
  ])("refuses %s", async (_, status, headers, body) => {
    const response = await fetch(`${server.address}/graphql`, { method: "POST", headers, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
    });
  });

  test("an unknown address is a plain 404", async () => {
    const response = await fetch(`${server.address}/etc/passwd`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  });

  test("a browser gets the playground at /graphql, under a policy without outside hosts", async () => {
    const response = await fetch(`${server.address}/graphql`, { headers: { accept: "text/html,*/*" } });
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain("ClaimGraph");
    expect(page).not.toMatch(/https?:\/\//u);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline/u);
  });
});
