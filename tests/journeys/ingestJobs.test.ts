import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";
import { STREAM_CLIENTS, type StreamAnswer } from "../support/streamClients.js";

const KEY = { authorization: "Bearer secret-key" };
const JOB = `id title by state total done duplicates failed cancelled progress createdAt startedAt finishedAt
  errors { source code message } items { totalCount nodes { position name state attempts code article { title } } }`;
const HAND_IN = `mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { job { ${JOB} } errors { code message path } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ apiKey: "secret-key" });
});
afterAll(() => server.close());

const article = (n: number) => ({
  title: `Report ${n}`,
  text: `Norrland Power accused Mira Holt of leaking plan number ${n}. Holt denied the accusation.`,
});

/** Follows a job until its stream ends; answers what it said. */
async function follow(id: string, transport = "server-sent events"): Promise<StreamAnswer[]> {
  const client = STREAM_CLIENTS[transport]?.(server.address, KEY.authorization);
  const answers: StreamAnswer[] = [];
  const query = `subscription ($id: ID!) { ingestJobChanged(id: $id) { ${JOB} estimatedEnd } }`;
  for await (const answer of client?.run({ query, variables: { id } }) ?? []) answers.push(answer);
  client?.close();
  return answers;
}

describe("articles that are handed in together", () => {
  test.each(Object.keys(STREAM_CLIENTS))(
    "are taken in as a job that can be followed to its end over %s",
    async (transport) => {
      const articles = [1, 2, 3].map((n) => article(n + transport.length * 10));
      const handedIn = [...articles, articles[0], { title: "Nothing", text: "<!-- -->" }];
      const { data } = await server.query(HAND_IN, { input: { articles: handedIn, title: "Reports" } }, KEY);
      const { job, errors } = data.ingestArticles;
      expect(errors).toEqual([]);
      expect(job).toMatchObject({ title: "Reports", by: "key:environment", total: 5, cancelled: 0 });

      const answers = await follow(job.id, transport);
      const states = answers.map((answer) => answer.data.ingestJobChanged);
      const progress = states.map((state) => state.progress);
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      const last = states.at(-1);
      expect(last).toMatchObject({
        state: "FAILED",
        total: 5,
        done: 4,
        duplicates: 1,
        failed: 1,
        progress: 1,
        estimatedEnd: null,
      });
      expect(last.errors).toEqual([{ source: "Nothing", code: "ARTICLE_REJECTED", message: expect.any(String) }]);
      expect(last.items.totalCount).toBe(5);
      expect(last.items.nodes.map((item: Record<string, unknown>) => item["state"]).toSorted()).toEqual([
        "DONE",
        "DONE",
        "DONE",
        "DUPLICATE",
        "FAILED",
      ]);
      expect(last.items.nodes[1]).toMatchObject({
        position: 1,
        name: articles[1]?.title,
        attempts: 1,
        article: articles[1] && { title: articles[1].title },
      });
      expect(Date.parse(last.finishedAt)).toBeGreaterThanOrEqual(Date.parse(last.startedAt));

      const found = await server.query(
        "query ($id: ID!) { node(id: $id) { __typename id } ingestJob(id: $id) { state } }",
        { id: job.id },
        KEY,
      );
      expect(found.data).toEqual({ node: { __typename: "IngestJob", id: job.id }, ingestJob: { state: "FAILED" } });
    },
  );

  test("can be tried again where they failed", async () => {
    const input = { articles: [{ title: "Nothing", text: "<!-- -->" }] };
    const { data } = await server.query(HAND_IN, { input }, KEY);
    const { id } = data.ingestArticles.job;
    await follow(id);
    const retry = `mutation ($id: ID!) { retryIngestJob(id: $id) { job { state failed } errors { code path } } }`;
    expect((await server.query(retry, { id }, KEY)).data.retryIngestJob).toMatchObject({
      job: { failed: 0 },
      errors: [],
    });
    const last = (await follow(id)).at(-1)?.data.ingestJobChanged;
    expect(last).toMatchObject({ state: "FAILED", failed: 1, items: { nodes: [{ attempts: 1 }] } });
    const cancel = `mutation ($id: ID!) { cancelIngestJob(id: $id) { job { id } errors { code path } } }`;
    expect((await server.query(cancel, { id }, KEY)).data.cancelIngestJob).toEqual({
      job: null,
      errors: [{ code: "CONFLICT", path: ["id"] }],
    });
  });

  test("are listed newest first, by state", async () => {
    const { data } = await server.query(HAND_IN, { input: { articles: [article(7)] } }, KEY);
    const { id, title } = data.ingestArticles.job;
    await follow(id);
    expect(title).toBe("1 article");
    const list = `query ($states: [JobState!]) { ingestJobs(states: $states, first: 1) { totalCount nodes { id state } pageInfo { hasNextPage endCursor } } }`;
    const all = (await server.query(list, {}, KEY)).data.ingestJobs;
    expect(all.nodes).toEqual([{ id, state: "SUCCEEDED" }]);
    expect(all.totalCount).toBeGreaterThan(1);
    const failed = (await server.query(list, { states: ["FAILED"] }, KEY)).data.ingestJobs;
    expect([failed.nodes[0].state, failed.totalCount < all.totalCount]).toEqual(["FAILED", true]);
  });

  test.each([
    [{ articles: [] }, "BAD_USER_INPUT", ["articles"]],
    [{ articles: Array.from({ length: 101 }, (_, i) => article(i)) }, "BAD_USER_INPUT", ["articles"]],
    [
      { articles: [article(1), { title: "both", text: "a", html: "<p>b" }] },
      "BAD_USER_INPUT",
      ["input", "articles", "1", "text"],
    ],
  ])("are refused as a whole where one is wrong (%#)", async (input, code, path) => {
    const count = "{ ingestJobs { totalCount } }";
    const before = (await server.query(count, {}, KEY)).data.ingestJobs.totalCount;
    const { data } = await server.query(HAND_IN, { input }, KEY);
    expect(data.ingestArticles).toEqual({ job: null, errors: [{ code, message: expect.any(String), path }] });
    expect((await server.query(count, {}, KEY)).data.ingestJobs.totalCount).toBe(before);
  });
});

describe("jobs", () => {
  test("are shown to editors only, on every way to them", async () => {
    const { data } = await server.query(HAND_IN, { input: { articles: [article(9)] } }, KEY);
    const { id } = data.ingestArticles.job;
    for (const query of [
      "{ ingestJobs { totalCount } }",
      `{ ingestJob(id: "${id}") { title } }`,
      `{ node(id: "${id}") { id } }`,
    ]) {
      const { errors } = await server.query(query);
      expect([query, errors?.[0]?.extensions["code"]]).toEqual([query, "UNAUTHENTICATED"]);
    }
    for (const connect of Object.values(STREAM_CLIENTS)) {
      const client = connect(server.address);
      const answers = client.run({ query: `subscription { ingestJobChanged(id: "${id}") { state } }` });
      const outcome = await answers.next().then(
        ({ value }) => value?.errors?.[0]?.extensions?.["code"],
        (error: unknown) => JSON.stringify(error),
      );
      expect(String(outcome)).toContain("UNAUTHENTICATED");
      client.close();
    }
  });

  test("that are not there are told at once", async () => {
    const id = "job_00000000000000000000000000";
    expect((await server.query(`{ ingestJob(id: "${id}") { id } }`, {}, KEY)).data).toEqual({ ingestJob: null });
    const [answer] = await follow(id).catch((error: unknown) => [{ errors: error as never }]);
    expect(JSON.stringify(answer?.errors)).toContain("No ingest job has this id.");
  });
});
