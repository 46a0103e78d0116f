import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";

const FIRST =
  "The minister Ada Holm said on Monday that the harbour would be closed.\n\nShe accused Blue Bay Corp of hiding the damage.";
const SECOND = FIRST.replace("would be closed", "would stay open").replace("hiding the damage", "slow repairs");

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

async function takeIn(text: string, url: string, publishedAt: string): Promise<string> {
  const { data } = await server.query(
    "mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } errors { message } } }",
    { input: { text, url, publishedAt, title: "Harbour" } },
  );
  expect(data.ingestArticle.errors).toEqual([]);
  return data.ingestArticle.article.id as string;
}

const contents = async (knownAt?: string): Promise<string[]> => {
  const { data } = await server.query(
    "query($knownAt: DateTime) { claims(first: 20, knownAt: $knownAt) { nodes { content } } }",
    { knownAt },
  );
  return (data.claims.nodes as { content: string }[]).map(({ content }) => content).toSorted();
};

describe("a new text at the address of a stored article", () => {
  test("replaces it, and the past still shows what it said", async () => {
    const first = await takeIn(FIRST, "https://news.example/harbour?utm_source=feed#top", "2025-03-03T08:00:00Z");
    const before = await contents();
    expect(before).toContain("hiding the damage");
    const moment = new Date().toISOString();
    await new Promise((done) => setTimeout(done, 20));

    const second = await takeIn(SECOND, "https://NEWS.example/harbour", "2025-03-03T12:00:00Z");
    expect(second).not.toBe(first);
    expect(await contents()).toContain("slow repairs");
    expect(await contents()).not.toContain("hiding the damage");
    expect(await contents(moment)).toEqual(before);

    const { data } = await server.query("{ articles { totalCount nodes { id status } } }");
    expect(data.articles).toEqual({ totalCount: 1, nodes: [{ id: second, status: "LIVE" }] });
  });

  test("knows the texts of its address, and what each says otherwise", async () => {
    const { data: found } = await server.query("{ articles { nodes { id versions { id } } } }");
    const [{ id, versions }] = found.articles.nodes as [{ id: string; versions: { id: string }[] }];
    expect(versions).toHaveLength(2);
    expect(versions[0]?.id).toBe(id);
    const older = versions[1]?.id ?? "";
    const CHANGES = `since { id } addedCount removedCount changedCount keptCount
      added { content } removed { content } changed { before { content retiredAt } after { content retiredAt } }`;
    const { data } = await server.query(
      `query($id: ID!, $older: ID!) { newer: node(id: $id) { ... on Article { supersededBy { id } changes { ${CHANGES} } } }
        older: node(id: $older) { ... on Article { status supersededBy { id } changes { keptCount } versions(first: 1) { id }
          backwards: changes(since: $id) { since { id } } } } }`,
      { id, older },
    );
    expect(data.newer.supersededBy).toBeNull();
    expect(data.older).toMatchObject({
      status: "WITHDRAWN",
      supersededBy: { id },
      changes: null,
      versions: [{ id }],
      backwards: { since: { id } },
    });
    const changes = data.newer.changes;
    expect(changes.since).toEqual({ id: older });
    expect(changes.changed).toContainEqual({
      before: { content: "hiding the damage", retiredAt: expect.any(String) },
      after: { content: "slow repairs", retiredAt: null },
    });
    expect(changes.addedCount).toBe(changes.added.length);
    expect(changes.removedCount).toBe(changes.removed.length);
    expect(changes.added.map((claim: { content: string }) => claim.content).join()).toContain("would stay open");
    expect(changes.removed.map((claim: { content: string }) => claim.content).join()).toContain("would be closed");
  });

  test("cannot be compared with a text of another address", async () => {
    const { data, errors } = await server.query(
      '{ articles { nodes { id changes(since: "art_other") { keptCount } } } }',
    );
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(errors?.[0]?.message).toContain("`since`");
    expect(data.articles.nodes[0].changes).toBeNull();
  });

  test("stays when the older text is taken in again", async () => {
    const now = await contents();
    await takeIn(FIRST, "https://news.example/harbour", "2025-03-03T08:00:00Z");
    expect(await contents()).toEqual(now);
  });

  test("at another address replaces nothing", async () => {
    await takeIn(FIRST.replace("Monday", "Friday"), "https://news.example/harbour-2", "2025-03-07T08:00:00Z");
    const { data } = await server.query("{ articles { totalCount } }");
    expect(data.articles.totalCount).toBe(2);
  });

  test("withdrawn by hand leaves the older one, which stands again by itself and changes nothing before it", async () => {
    const url = "https://news.example/late";
    const later = await takeIn(SECOND.replace("Monday", "Tuesday"), url, "2025-03-09T08:00:00Z");
    const retract = 'mutation($id: ID!) { retractArticle(id: $id, reason: "wrong") { errors { message } } }';
    expect((await server.query(retract, { id: later })).data.retractArticle.errors).toEqual([]);
    const older = await takeIn(FIRST.replace("Monday", "Sunday"), url, "2025-03-08T08:00:00Z");
    const { data } = await server.query(
      `query($older: ID!, $later: ID!) { older: node(id: $older) { ... on Article { status changes { keptCount } versions { id } } }
        later: node(id: $later) { ... on Article { status changes { since { id } } } } }`,
      { older, later },
    );
    expect(data).toEqual({
      older: { status: "LIVE", changes: null, versions: [{ id: older }, { id: later }] },
      later: { status: "WITHDRAWN", changes: { since: { id: older } } },
    });
  });
});
