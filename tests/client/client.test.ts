import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  AccusationThreadsDocument,
  createClient,
  FindEntityDocument,
  FollowClaimsDocument,
  IngestTextDocument,
  ListClaimsDocument,
  ListRelationsDocument,
  NeighborhoodDocument,
  pages,
  SearchAllDocument,
  type Client,
  type TypedDocument,
} from "../../src/client/index.js";
import { startServer, type TestServer } from "../support/seededServer.js";

const KEY = "a key for the tests";

let server: TestServer;
let graph: Client;
beforeAll(async () => {
  server = await startServer({ seeds: true, apiKey: KEY.replaceAll(" ", "-") });
  graph = createClient({ url: server.address, token: () => Promise.resolve(KEY.replaceAll(" ", "-")) });
});
afterAll(() => server.close());

describe("the client", () => {
  test("answers every ready document with the types that it promises", async () => {
    const { entity } = await graph.request(FindEntityDocument, { name: "DeepSeek" });
    const id = entity!.id;
    const found = await graph.request(SearchAllDocument, { query: "Depseek", first: 3 });
    expect([found.search.corrected, found.search.edges[0]?.node]).toEqual([
      "deepseek",
      expect.objectContaining({ __typename: "Entity", id }),
    ]);
    const { claims } = await graph.request(ListClaimsDocument, { filter: { about: { id: { eq: id } } }, first: 2 });
    expect(claims.nodes[0]!.evidence[0]!.exact.length).toBeGreaterThan(0);
    const { relations } = await graph.request(ListRelationsDocument, { filter: { subject: { id: { eq: id } } } });
    expect(relations.nodes.every(({ subject }) => subject.id === id)).toBe(true);
    const { entity: around } = await graph.request(NeighborhoodDocument, { id, depth: 1, limit: 5 });
    expect(around!.neighborhood.nodes[0]).toMatchObject({ id });
    const { entity: accused } = await graph.request(AccusationThreadsDocument, { id, first: 5 });
    expect(accused!.accusationThreads!.nodes[0]!.accusation.target?.id).toBe(id);
  });

  test("pages through a list to its end, and no further than is asked", async () => {
    const all = await graph.request(ListClaimsDocument, { first: 100 });
    const asked: (string | null)[] = [];
    const one = (after: string | null) => {
      asked.push(after);
      return graph.request(ListClaimsDocument, { first: 7, after }).then((answer) => answer.claims);
    };
    const ids: string[] = [];
    for await (const { id } of pages(one)) ids.push(id);
    expect(ids.slice(0, 100)).toEqual(all.claims.nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    asked.length = 0;
    for await (const _ of pages(one)) break;
    expect(asked).toEqual([null]);
    for await (const _ of pages(async () => null)) expect.unreachable();
  });

  test("follows claims from a cursor, and stops when told to or when its reader does", async () => {
    const stop = new AbortController();
    const from = (await server.query("{ claimEventCursor }")).data.claimEventCursor as string;
    const events = graph.subscribe(FollowClaimsDocument, { after: from }, { signal: stop.signal });
    const first = events.next();
    const { ingestArticle } = await graph.request(IngestTextDocument, {
      input: { text: "Mira Holt accused Norrland Power of hiding a report. Norrland Power denied the accusation." },
    });
    expect(ingestArticle.errors).toEqual([]);
    const { value } = await first;
    expect(value!.claimEvents.kind).toBe("ADDED");
    stop.abort();
    expect((await events.next()).done).toBe(true);
    const after = value!.claimEvents.cursor;
    for await (const { claimEvents } of graph.subscribe(FollowClaimsDocument, { after })) {
      expect(claimEvents.cursor).not.toBe(after);
      break;
    }
  });

  test.each([
    ["a fault of the question", { first: 101 }, "BAD_USER_INPUT"],
    ["a cursor of nobody", { after: "xyz" }, "BAD_USER_INPUT"],
  ])("throws the API's code for %s", async (_, variables, code) => {
    await expect(graph.request(ListClaimsDocument, variables)).rejects.toMatchObject({ name: "ClaimGraphError", code });
  });

  test("throws codes for faults of the document, the key and the address, and says which may pass by themselves", async () => {
    const refused = async (one: Client, document: TypedDocument<unknown, Record<string, never>>) =>
      one.request(document).then(
        () => null,
        ({ code, isRetryable }: { code: string; isRetryable: boolean }) => [code, isRetryable],
      );
    const ask = "{ stats { totals { claims } } }" as TypedDocument<unknown, Record<string, never>>;
    expect(await refused(graph, "{ nothing }" as typeof ask)).toEqual(["GRAPHQL_VALIDATION_FAILED", false]);
    expect(await refused(createClient({ url: server.address, token: "wrong" }), ask)).toEqual([
      "UNAUTHENTICATED",
      false,
    ]);
    expect(await refused(createClient({ url: "http://127.0.0.1:1" }), ask)).toEqual(["UNREACHABLE", true]);
    const other = createServer((_, response) => response.end("<p>hello")).listen(0, "127.0.0.1");
    await new Promise((done) => other.once("listening", done));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    expect(await refused(createClient({ url }), ask)).toEqual(["NOT_GRAPHQL", false]);
    other.close();
    const bad = createClient({ url: server.address, token: "wrong" }).subscribe(FollowClaimsDocument);
    await expect(bad.next()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
