import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { STREAM_CLIENTS, take } from "../support/streamClients.js";
import { startServer, type TestServer } from "../support/seededServer.js";

const INGEST =
  'mutation { ingestArticle(input: { text: "Mira Holt praised the port of Rotterdam." }) { created errors { message } } }';
const COUNT = "{ stats { totals { claims } } }";

let server: TestServer;
const keys: Record<string, string> = {};
beforeAll(async () => {
  server = await startServer({ access: { reads: "key", writes: "key" } });
  for (const role of ["reader", "editor", "admin"] as const)
    keys[role] = (await server.keys.create(`the ${role}`, role)).text;
});
afterAll(() => server.close());

const as = (role: string): Record<string, string> => ({ authorization: `Bearer ${keys[role]}` });
const codeOf = ({ errors }: { readonly errors?: readonly { readonly extensions?: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions?.["code"];

describe("a server where reading needs a key", () => {
  test("tells strangers nothing over HTTP", async () => {
    for (const query of [COUNT, "{ __schema { types { name } } }", INGEST]) {
      const answer = await server.query(query);
      expect([answer.status, codeOf(answer), answer.data]).toEqual([401, "UNAUTHENTICATED", undefined]);
    }
  });

  test("tells strangers nothing in files, previews and heads of pages", async () => {
    const { data } = await server.query(
      'mutation { ingestArticle(input: { title: "A secret of Norrland", text: "Mira Holt criticised Norrland Power." }) { article { id } } }',
      {},
      as("editor"),
    );
    const path = `a/${data.ingestArticle.article.id}`;
    expect((await fetch(`${server.address}/export?format=jsonl`)).status).toBe(401);
    expect((await fetch(`${server.address}/preview/${path}.svg`)).status).toBe(404);
    expect(
      (await fetch(`${server.address}/oembed?url=${encodeURIComponent(`${server.address}/${path}`)}`)).status,
    ).toBe(404);
    expect(await (await fetch(`${server.address}/${path}`)).text()).not.toContain("Norrland");
    const file = await fetch(`${server.address}/export?format=jsonl`, { headers: as("reader") });
    expect([file.status, (await file.text()).includes("Norrland")]).toEqual([200, true]);
  });

  test.each(Object.entries(STREAM_CLIENTS))(
    "tells strangers nothing over %s, and readers what they ask",
    async (_, connect) => {
      const stranger = connect(server.address);
      const reader = connect(server.address, `Bearer ${keys["reader"]}`);
      try {
        const [refused] = await take(stranger.run({ query: COUNT }), 1);
        expect([codeOf(refused!), refused!.data]).toEqual(["UNAUTHENTICATED", undefined]);
        const [answer] = await take(reader.run({ query: COUNT }), 1);
        expect(answer!.data.stats.totals.claims).toBeGreaterThanOrEqual(0);
      } finally {
        stranger.close();
        reader.close();
      }
    },
  );

  test("lets a reader read and an editor write", async () => {
    expect((await server.query(COUNT, {}, as("reader"))).data.stats.totals.claims).toBeGreaterThanOrEqual(0);
    const refused = await server.query(INGEST, {}, as("reader"));
    expect([refused.status, codeOf(refused), refused.errors?.[0]?.message]).toEqual([
      403,
      "FORBIDDEN",
      "This needs the role editor; the key or token shown has reader.",
    ]);
    for (const role of ["editor", "admin"])
      expect((await server.query(INGEST, {}, as(role))).data.ingestArticle.errors).toEqual([]);
  });

  test("writes down who decided", async () => {
    const { data } = await server.query("{ claims(first: 1) { nodes { id } } }", {}, as("reader"));
    const decided = await server.query(
      `mutation { reviewClaim(input: { id: "${data.claims.nodes[0].id}", state: ACCEPTED, reason: "checked" }) { errors { message } decision { by } } }`,
      {},
      as("editor"),
    );
    expect(decided.data?.reviewClaim ?? decided.errors).toEqual({ errors: [], decision: { by: "key:the editor" } });
  });

  test("ends a subscription with the next event once its key is revoked", async () => {
    const { text } = await server.keys.create("passing", "reader");
    const client = STREAM_CLIENTS["WebSocket"]!(server.address, `Bearer ${text}`);
    try {
      const { data } = await server.query("{ claimEventCursor }", {}, as("reader"));
      const events = client.run({
        query: "subscription ($after: Cursor) { claimEvents(after: $after) { kind } }",
        variables: { after: data.claimEventCursor },
      });
      const first = take(events, 1);
      await server.query(INGEST.replace("Mira Holt", "Ada Lind"), {}, as("editor"));
      expect((await first)[0]!.data).toBeDefined();
      await server.keys.revoke("passing");
      await new Promise((done) => setTimeout(done, 1100));
      const rest = take(events, 50);
      await server.query(INGEST.replace("Mira Holt", "Bo Ek"), {}, as("editor"));
      expect((await rest).map(codeOf)).toContain("UNAUTHENTICATED");
    } finally {
      client.close();
    }
  });

  test("answers who shows a wrong key with 401 and no hint", async () => {
    const answer = await server.query(COUNT, {}, { authorization: `Bearer ${keys["reader"]}x` });
    expect([answer.status, answer.errors?.[0]?.message]).toEqual([
      401,
      "The key is not known here, or it was revoked.",
    ]);
  });
});
