import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";

const EXAMPLES = fileURLToPath(new URL("../../web/playground/examples/", import.meta.url));

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: true });
});
afterAll(() => server.close());

/** The lists of an answer, wherever they are. */
function lists(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value, ...value.flatMap(lists)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(lists) : [];
}

describe("the shipped articles", () => {
  // Subscriptions are run in tests/server/subscriptions.test.ts.
  const isQuery = (name: string): boolean => !/^subscription /mu.test(readFileSync(EXAMPLES + name, "utf8"));
  test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith(".graphql") && isQuery(name)))(
    "answer the example %s",
    async (name) => {
      const { data, errors } = await server.query(readFileSync(EXAMPLES + name, "utf8"));
      expect(errors).toBeUndefined();
      expect(Object.values(data).every((value) => value !== null)).toBe(true);
      expect(lists(data).some((list) => list.length > 0)).toBe(true);
    },
  );

  test("tell who accused DeepSeek of what, in whose words, how certain, where in the text", async () => {
    const { data } = await server.query(`{
      claims(filter: { speechAct: { eq: ACCUSES }, target: { name: { eq: "DeepSeek" } } }, first: 50) {
        totalCount
        nodes { speaker { name } speakerText modality content evidence { role exact start end } relations { predicate status } article { text } }
      }
    }`);
    const { nodes, totalCount } = data.claims;
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map((claim: { speaker: { name: string } | null }) => claim.speaker?.name)).toContain("David Sacks");
    for (const { evidence, article } of nodes) {
      for (const { exact, start, end } of evidence) expect(article.text.slice(start, end)).toBe(exact);
    }
  });

  test("are found in both languages under one entity", async () => {
    const { data } = await server.query(
      '{ zh: entity(name: "深度求索") { id } en: entity(name: "DeepSeek") { id name(lang: "zh") articles { nodes { lang } } } }',
    );
    expect(data.zh.id).toBe(data.en.id);
    expect(data.en.name).toBe("深度求索");
    expect(new Set(data.en.articles.nodes.map((one: { lang: string }) => one.lang.slice(0, 2)))).toEqual(
      new Set(["zh", "en"]),
    );
  });

  test("come in pages that neither repeat nor lose a claim", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await server.query(
        "query ($after: Cursor) { claims(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }",
        { after },
      );
      seen.push(...data.claims.nodes.map((one: { id: string }) => one.id));
      after = data.claims.pageInfo.hasNextPage ? data.claims.pageInfo.endCursor : null;
    } while (after);
    const { data } = await server.query("{ stats { totals { claims } } claims { totalCount } }");
    expect(new Set(seen).size).toBe(seen.length);
    expect([seen.length, data.claims.totalCount]).toEqual([data.stats.totals.claims, data.stats.totals.claims]);
  });

  test("give buckets whose drill filter returns exactly their claims", async () => {
    const { data } = await server.query(`{ stats {
      speaker: top(field: SPEAKER) { count drill }
      predicate: top(field: PREDICATE, filter: { lang: { eq: "en" } }) { count drill }
      type: top(field: ENTITY_TYPE) { count drill }
      timeSeries(bucket: WEEK, series: SPEECH_ACT) { value drill }
      matrix(rows: SPEAKER, columns: TARGET) { count drill }
    } }`);
    const { speaker, predicate, type, timeSeries, matrix } = data.stats;
    const buckets = [
      ...speaker,
      ...predicate,
      ...type,
      ...matrix,
      ...timeSeries.map((row: { value: number; drill: string }) => ({ ...row, count: row.value })),
    ];
    expect(buckets.length).toBeGreaterThan(20);
    for (const { count, drill } of buckets) {
      const answer = await server.query("query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }", {
        filter: JSON.parse(drill),
      });
      expect([drill, answer.data.claims.totalCount]).toEqual([drill, count]);
    }
  });

  test("give the same graph when they are taken in again", async () => {
    const { application } = server;
    const before = await application.store.graphHash();
    const { data } = await server.query("{ articles(first: 100) { nodes { id text title } } }");
    for (const { id, text, title } of data.articles.nodes) {
      const answer = await server.query(
        "mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created article { id } errors { message } } }",
        { input: { text, title } },
      );
      expect(answer.data.ingestArticle).toEqual({ created: false, article: { id }, errors: [] });
    }
    expect(await application.store.graphHash()).toBe(before);
  });

  test("leave the graph when withdrawn, and come back as they were", async () => {
    const { store } = server.application;
    const before = await store.graphHash();
    const { data } = await server.query(
      "{ articles(first: 1) { nodes { id text title publishedAt author publisher { name } } } stats { totals { articles } } }",
    );
    const [{ id, text, title, publishedAt, author, publisher }] = data.articles.nodes;
    const gone = await server.query(
      'mutation ($id: ID!) { retractArticle(id: $id, reason: "a test") { removedClaims article { status } errors { message } } }',
      { id },
    );
    expect(gone.data.retractArticle).toMatchObject({ article: { status: "WITHDRAWN" }, errors: [] });
    expect(gone.data.retractArticle.removedClaims).toBeGreaterThan(0);
    expect((await server.query("{ stats { totals { articles } } }")).data.stats.totals.articles).toBe(
      data.stats.totals.articles - 1,
    );
    const input = { text, title, publishedAt, author, publisher: publisher.name };
    const back = await server.query(
      "mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created article { id status } errors { message } } }",
      { input },
    );
    expect(back.data.ingestArticle).toMatchObject({ article: { id, status: "LIVE" }, errors: [] });
    expect(await store.graphHash()).toBe(before);
  });
});

describe("bad input to ingestArticle", () => {
  test.each([
    ["nothing", {}],
    ["blank text", { text: "   " }],
    ["text and HTML", { text: "OpenAI released a model.", html: "<p>OpenAI released a model.</p>" }],
    ["binary", { text: "\u0000\u0001\u0002\u0000\u0003\u0000\u0001\u0000" }],
    ["a title that is too long", { text: "OpenAI released a model.", title: "x".repeat(600) }],
  ])("%s is told apart and nothing is stored", async (_, input) => {
    const before = await server.application.store.graphHash();
    const { data } = await server.query(
      "mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } created errors { __typename message code path } } }",
      { input },
    );
    expect(data.ingestArticle).toMatchObject({
      article: null,
      created: false,
      errors: [{ __typename: "ValidationError" }],
    });
    expect(await server.application.store.graphHash()).toBe(before);
  });

  test("an unknown article cannot be withdrawn", async () => {
    const { data } = await server.query(
      'mutation { retractArticle(id: "art_00000000000000000000000000", reason: "x") { article { id } errors { __typename path } } }',
    );
    expect(data.retractArticle).toEqual({ article: null, errors: [{ __typename: "NotFoundError", path: ["id"] }] });
  });
});
