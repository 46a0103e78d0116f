import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { SOCKET_LIMITS } from "../../src/server/graphqlWebSocket.js";
import { startServer, type TestServer } from "../support/seededServer.js";
import { STREAM_CLIENTS, take, type StreamClient } from "../support/streamClients.js";

const KEY = "Bearer secret-key";
const EVENTS =
  "subscription ($filter: ClaimFilter, $after: Cursor) { claimEvents(filter: $filter, after: $after) { cursor kind at claim { id speechAct speakerText content } } }";
const ARTICLES = [
  "OpenAI accused DeepSeek of copying its models. DeepSeek denied the accusation.",
  "Italy banned the DeepSeek app on Thursday. Microsoft said it would buy more chips from Nvidia.",
  "路透社报道,微软指控某公司抄袭其模型。该公司否认了这一指控。",
] as const;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ apiKey: "secret-key" });
});
afterAll(() => server.close());

async function ingest(text: string): Promise<string> {
  const { data } = await server.query(
    "mutation ($text: String!) { ingestArticle(input: { text: $text }) { article { id } } }",
    { text },
    { authorization: KEY },
  );
  return data.ingestArticle.article.id;
}

async function cursor(oldest = false): Promise<string> {
  return (await server.query("query ($oldest: Boolean!) { claimEventCursor(oldest: $oldest) }", { oldest })).data
    .claimEventCursor;
}

async function claimCount(filter = {}): Promise<number> {
  return (await server.query("query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }", { f: filter })).data
    .claims.totalCount;
}

const nested = `subscription { claimEvents { claim { article { ${"claims { nodes { article { ".repeat(6)} id ${"} } }".repeat(6)} } } } }`;

describe.each(Object.entries(STREAM_CLIENTS))("over %s", (_, connect) => {
  const clients: StreamClient[] = [];
  const client = (authorization?: string): StreamClient => {
    const one = connect(server.address, authorization);
    clients.push(one);
    return one;
  };
  afterAll(() => clients.forEach((one) => one.close()));

  test("events are replayed from a cursor and go on live, each once, in order", async () => {
    const [after, before] = [await cursor(), await claimCount()];
    await ingest(`${ARTICLES[0]} ${_}`);
    const known = await claimCount();
    const answers = client().run({ query: EVENTS, variables: { after } });
    const replayed = await take(answers, known - before);
    const id = await ingest(`${ARTICLES[1]} ${_}`);
    const live = await take(answers, (await claimCount()) - known);
    await server.query(
      'mutation ($id: ID!) { retractArticle(id: $id, reason: "a test") { removedClaims } }',
      { id },
      { authorization: KEY },
    );
    const retracted = await take(answers, live.length);
    await answers.return?.();
    const events = [...replayed, ...live, ...retracted].map((answer) => answer.data.claimEvents);
    expect(events.map((event) => event.kind)).toEqual([
      ...Array.from({ length: replayed.length + live.length }, () => "ADDED"),
      ...live.map(() => "RETRACTED"),
    ]);
    const again = await take(client().run({ query: EVENTS, variables: { after } }), events.length);
    expect(again.map((answer) => answer.data.claimEvents)).toEqual(events);
    const rest = await take(client().run({ query: EVENTS, variables: { after: events[1].cursor } }), events.length - 2);
    expect(rest.map((answer) => answer.data.claimEvents)).toEqual(events.slice(2));
  });

  test("only events of claims that fit the filter come", async () => {
    const filter = { speechAct: { in: ["ACCUSES", "DENIES"] } };
    const answers = client().run({ query: EVENTS, variables: { filter, after: await cursor(true) } });
    await ingest(ARTICLES[2]);
    const events = (await take(answers, await claimCount(filter))).map(
      (answer) => answer.data.claimEvents.claim.speechAct,
    );
    await answers.return?.();
    expect([...new Set(events)].toSorted()).toEqual(["ACCUSES", "DENIES"]);
  });

  test("the playground's example runs", async () => {
    const query = readFileSync(
      new URL("../../web/playground/examples/8-follow-claims.graphql", import.meta.url),
      "utf8",
    );
    const answers = client().run({ query });
    const first = take(answers, 1);
    await sleep(200);
    await ingest(`Nvidia accused AMD of copying its chips, the ${_} desk wrote.`);
    expect((await first)[0]?.errors).toBeUndefined();
    expect((await first)[0]?.data.claimEvents).toMatchObject({ kind: "ADDED", claim: { speechAct: "ACCUSES" } });
    await answers.return?.();
  });

  test.each([
    ["a syntax error", "subscription {", "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["a document that nests too deep", nested, "GRAPHQL_VALIDATION_FAILED"],
    ["too many tokens", `{ ${"__typename ".repeat(3000)} }`, "GRAPHQL_PARSE_FAILED"],
    [
      "too many aliases",
      `{ ${Array.from({ length: 40 }, (_unused, i) => `a${i}: stats { totals { claims } }`).join(" ")} }`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "fragments that double each other",
      `subscription { claimEvents { claim { ...F0 } } } ${Array.from({ length: 20 }, (_unused, i) => `fragment F${i} on Claim { ...F${i + 1} ...F${i + 1} }`).join(" ")} fragment F20 on Claim { id }`,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "too many records",
      "subscription { claimEvents { claim { article { claims(first: 100) { nodes { article { claims(first: 100) { nodes { article { claims(first: 100) { nodes { id } } } } } } } } } } } }",
      "QUERY_TOO_COMPLEX",
    ],
    ["a cursor of a list", 'subscription { claimEvents(after: "WzEsImNsbV94Il0") { kind } }', "BAD_USER_INPUT"],
    [
      "a cursor of the future",
      'subscription { claimEvents(after: "Wzk5OTk5LCJjbGFpbUV2ZW50cyJd") { kind } }',
      "BAD_USER_INPUT",
    ],
    [
      "a filter that is too wide",
      `subscription { claimEvents(filter: { id: { in: [${'"x" '.repeat(300)}] } }) { kind } }`,
      "BAD_USER_INPUT",
    ],
    ["writing without the key", 'mutation { ingestArticle(input: { text: "x" }) { created } }', "UNAUTHENTICATED"],
  ])("%s is refused with its code", async (_name, query, code) => {
    // A client may tell refusals as answers or as a failure: the code is in either.
    const outcome = await take(client().run({ query }), 1).catch((error: unknown) => error);
    expect(JSON.stringify(outcome)).toContain(code);
  });

  test("queries and writes with the key run as over HTTP", async () => {
    const [query] = await take(client().run({ query: "{ stats { totals { articles } } }" }), 1);
    expect(query).toEqual({ data: (await server.query("{ stats { totals { articles } } }")).data });
    const text = `OpenAI praised a rival, the ${_} paper wrote.`;
    const [write] = await take(
      client(KEY).run({
        query: "mutation ($text: String!) { ingestArticle(input: { text: $text }) { created } }",
        variables: { text },
      }),
      1,
    );
    expect(write).toEqual({ data: { ingestArticle: { created: true } } });
  });

  test("a failing store is told without its secrets, and ends the subscription", async () => {
    const { store } = server.application;
    const original = store.claimEvents.bind(store);
    store.claimEvents = () => Promise.reject(new Error("SELECT secret FROM /var/lib/db"));
    const answers = client().run({ query: EVENTS });
    const outcome = JSON.stringify(await take(answers, 2).catch((error: unknown) => error));
    store.claimEvents = original;
    expect(outcome).toContain("INTERNAL_SERVER_ERROR");
    expect(outcome).not.toContain("SELECT");
  });
});

/** A socket that speaks the protocol by hand; resolves with the code it is closed with, or answers messages. */
async function openSocket(headers: Record<string, string> = {}, path = "/graphql"): Promise<WebSocket> {
  const socket = new WebSocket(`${server.address.replace("http", "ws")}${path}`, "graphql-transport-ws", { headers });
  await once(socket, "open");
  return socket;
}

describe("a WebSocket", () => {
  test.each([
    ["a page of another site", { origin: "https://evil.example" }, "/graphql", "403"],
    ["another address", {}, "/other", "404"],
  ])("from %s is refused", async (_, headers, path, status) => {
    await expect(openSocket(headers, path)).rejects.toThrow(status);
  });

  test("from the server's own pages is taken", async () => {
    (await openSocket({ origin: server.address })).close();
  });

  test("that does not introduce itself is closed", async () => {
    const socket = await openSocket();
    expect((await once(socket, "close"))[0]).toBe(4408);
  });

  test("that sends too long a message is closed", async () => {
    const socket = await openSocket();
    socket.send(JSON.stringify({ type: "connection_init", payload: { x: "x".repeat(SOCKET_LIMITS.messageBytes) } }));
    expect([1009, 4500]).toContain((await once(socket, "close"))[0]);
  });

  test("has a limit of open operations", async () => {
    const socket = await openSocket();
    const messages: { type: string; id?: string; payload?: unknown }[] = [];
    socket.on("message", (data) => messages.push(JSON.parse(String(data))));
    socket.send('{"type":"connection_init"}');
    await once(socket, "message");
    for (let i = 0; i <= SOCKET_LIMITS.operations; i += 1)
      socket.send(
        JSON.stringify({
          type: "subscribe",
          id: String(i),
          payload: { query: "subscription { claimEvents { kind } }" },
        }),
      );
    await once(socket, "message");
    socket.close();
    expect(messages.slice(1)).toEqual([
      {
        type: "error",
        id: String(SOCKET_LIMITS.operations),
        payload: [expect.objectContaining({ extensions: { code: "TOO_MANY_OPERATIONS" } })],
      },
    ]);
  });
});

describe("an event stream", () => {
  const ask = (headers: Record<string, string>, query = "subscription { claimEvents { kind } }", method = "GET") =>
    method === "GET"
      ? fetch(`${server.address}/graphql/stream?query=${encodeURIComponent(query)}`, { headers })
      : fetch(`${server.address}/graphql/stream`, { method, headers, body: JSON.stringify({ query }) });

  test.each([
    ["for a page of another site", { origin: "https://evil.example" }, undefined, 403],
    ["for a client that wants JSON", { accept: "application/json" }, undefined, 406],
    ["of a mutation by GET", {}, 'mutation { retractArticle(id: "x", reason: "x") { removedClaims } }', 405],
    ["of no query", {}, "", 200],
  ])("%s is refused", async (_, headers, query, status) => {
    const response = await ask(headers, query);
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(/"code":"/u);
  });

  test("takes a body only as JSON", async () => {
    expect((await ask({ "content-type": "text/plain" }, "{ __typename }", "POST")).status).toBe(400);
    expect((await ask({ "content-type": "application/json" }, "{ __typename }", "POST")).status).toBe(200);
  });

  test("is not held back by compression and not cached", async () => {
    const abort = new AbortController();
    const response = await fetch(
      `${server.address}/graphql/stream?query=${encodeURIComponent("subscription { claimEvents { kind } }")}`,
      { headers: { "accept-encoding": "gzip, br" }, signal: abort.signal },
    );
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect([response.headers.get("content-encoding"), response.headers.get("cache-control")]).toEqual([
      null,
      "no-cache, no-transform",
    ]);
    abort.abort();
  });
});

describe("closing the server", () => {
  test("ends every stream and socket soon, also those that do not answer", async () => {
    const other = await startServer({});
    const streams = Object.values(STREAM_CLIENTS).map((connect) => connect(other.address));
    const waiting = streams.map((client) => take(client.run({ query: EVENTS }), 1).catch(() => "ended"));
    const mute = new WebSocket(`${other.address.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    await once(mute, "open");
    mute.pause();
    await sleep(300);
    const started = Date.now();
    await other.close();
    expect(Date.now() - started).toBeLessThan(8000);
    expect((await Promise.all(waiting)).map((outcome) => (Array.isArray(outcome) ? outcome.length : outcome))).toEqual([
      "ended",
      0,
    ]);
    mute.terminate();
  });
});

describe("pages of other origins", () => {
  test("may use the API where they are listed", async () => {
    const other = await startServer({ allowedOrigins: ["https://news.example"] });
    const origin = "https://news.example";
    const answer = await fetch(`${other.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", origin },
      body: '{"query":"{ __typename }"}',
    });
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    const stranger = await fetch(`${other.address}/graphql`, {
      method: "OPTIONS",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    });
    expect(stranger.headers.get("access-control-allow-origin")).not.toBe("https://evil.example");
    const socket = new WebSocket(`${other.address.replace("http", "ws")}/graphql`, "graphql-transport-ws", {
      headers: { origin },
    });
    await once(socket, "open");
    socket.close();
    await other.close();
  });
});
