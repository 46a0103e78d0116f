import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";

/** Invented reports of one quarrel, in both languages, by several papers. */
const REPORTS = [
  {
    publisher: "The Harbour Post",
    publishedAt: Date.UTC(2025, 2, 3),
    body: "SAN FRANCISCO - OpenAI accused DeepSeek of stealing its training data on Monday. DeepSeek declined to comment.",
  },
  {
    publisher: "海港晚报",
    publishedAt: Date.UTC(2025, 2, 5),
    body: "DeepSeek周三否认窃取OpenAI的训练数据。公司发言人没有透露更多细节。",
  },
  {
    publisher: "The Globe Wire",
    publishedAt: Date.UTC(2025, 2, 9),
    body: "DeepSeek accused OpenAI of stealing its training data, in an answer to the charges of last week.",
  },
  {
    publisher: "The Harbour Post",
    publishedAt: Date.UTC(2025, 2, 20),
    body: "Huawei accused Nvidia of misleading its customers about supplies on Thursday.",
  },
] as const;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  for (const { publisher, publishedAt, body } of REPORTS)
    await server.application.ingestArticle({ body, format: "text", title: "Report", publisher, publishedAt });
});
afterAll(() => server.close());

describe("the accusations against an entity", () => {
  test("come with the answers to them, across articles and languages", async () => {
    const { data, errors } =
      await server.query(`{ entity(name: "深度求索") { accusationThreads(as: TARGET) { totalCount nodes {
      accusation { speaker { name(lang: "en") } speechAct article { lang } }
      responses { kind lagDays reason claim { speaker { name(lang: "en") } article { lang publisher { name } } } }
      unanswered
    } } } }`);
    expect(errors).toBeUndefined();
    const [thread, ...others] = data.entity.accusationThreads.nodes;
    expect([others, data.entity.accusationThreads.totalCount]).toEqual([[], 1]);
    expect([thread.accusation.speaker.name, thread.unanswered]).toEqual(["OpenAI", false]);
    expect(
      thread.responses.map((one: { kind: string; lagDays: number; claim: { article: { lang: string } } }) => [
        one.kind,
        one.lagDays,
        one.claim.article.lang.slice(0, 2),
      ]),
    ).toEqual([
      ["DECLINES", 0, "en"],
      ["DENIES", 2, "zh"],
      ["COUNTER_ACCUSES", 6, "en"],
    ]);
    expect(new Set(thread.responses.map((one: { reason: string }) => one.reason)).has("")).toBe(false);
  });

  test("are told apart from those by it", async () => {
    const { data } = await server.query(
      '{ entity(name: "DeepSeek") { accusationThreads(as: SPEAKER) { nodes { accusation { target { name } } unanswered } } } }',
    );
    expect(data.entity.accusationThreads.nodes).toEqual([
      { accusation: { target: { name: "OpenAI" } }, unanswered: true },
    ]);
  });

  test("are found unanswered where nobody answered", async () => {
    const { data } = await server.query(
      '{ entity(name: "Nvidia") { accusationThreads { nodes { responses { kind } unanswered } } } }',
    );
    expect(data.entity.accusationThreads.nodes).toEqual([{ responses: [], unanswered: true }]);
  });
});
