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
});
