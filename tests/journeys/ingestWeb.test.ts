import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FEEDS } from "../support/feeds.js";
import { newsPage } from "../support/newsPages.js";
import { startServer, type TestServer } from "../support/seededServer.js";
import { document, openSite, type Site } from "../support/site.js";

const KEY = { authorization: "Bearer secret-key" };
const JOB = `job { id title by total } errors { __typename code message path }`;
const INGEST_URL = `mutation ($url: URL!) { ingestUrl(input: { url: $url }) { ${JOB} } }`;

let site: Site;
let server: TestServer;
let askedWhileBusy = 0;
let askedToWait = 0;
beforeAll(async () => {
  site = await openSite({
    "/1": (request, response, asked) => newsPage(1, `${site.address}/report-1`)(request, response, asked),
    "/2": newsPage(2, "https://elsewhere.example/2"),
    ...Object.fromEntries(
      Object.entries(FEEDS).map(([name, { type, write }]) => [
        `/${encodeURIComponent(name)}`,
        document(write(["/1", "/2", "/none"]), type),
      ]),
    ),
    "/wait": (request, response, asked) => {
      askedToWait += 1;
      if (askedToWait > 1) return newsPage(4)(request, response, asked);
      response.writeHead(429, { "retry-after": "2" }).end();
    },
    "/busy": (request, response, asked) => {
      askedWhileBusy += 1;
      if (askedWhileBusy > 1) return newsPage(3)(request, response, asked);
      response.writeHead(503).end();
    },
  });
  server = await startServer({ apiKey: "secret-key", fetchAllow: [site.place] });
});
afterAll(async () => {
  await server.close();
  await site.close();
});

/** The items of a job once it is over. */
async function itemsOf(id: string) {
  const query = `query ($id: ID!) { ingestJob(id: $id) { progress items { nodes { name state code message article {
    title url publisher { name } author publishedAt claims { nodes { speechAct speakerText } } } } } } }`;
  for (;;) {
    const { data } = await server.query(query, { id }, KEY);
    if (data.ingestJob.progress === 1) return data.ingestJob.items.nodes;
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function ingestUrl(url: string) {
  const { data } = await server.query(INGEST_URL, { url }, KEY);
  expect(data.ingestUrl.errors).toEqual([]);
  return itemsOf(data.ingestUrl.job.id);
}

describe("an article on the web", () => {
  test("is taken in with its claims, its metadata and its canonical address", async () => {
    const url = `${site.address}/1`;
    const { data } = await server.query(INGEST_URL, { url }, KEY);
    expect(data.ingestUrl).toMatchObject({ job: { title: url, by: "key:environment", total: 1 }, errors: [] });
    const [item] = await itemsOf(data.ingestUrl.job.id);
    expect(item).toMatchObject({
      name: url,
      state: "DONE",
      article: {
        title: "Report 1",
        url: `${site.address}/report-1`,
        publisher: { name: "Harbor Post" },
        author: "Ada Quill",
        publishedAt: expect.stringMatching(/^2025-03-02T08:00:00/u),
      },
    });
    expect(item.article.claims.nodes).toContainEqual({ speechAct: "ACCUSES", speakerText: "Norrland Power" });
    expect((await ingestUrl(url))[0]).toMatchObject({ state: "DUPLICATE", article: { title: "Report 1" } });
  });

  test("keeps the address it was fetched from where it names one of another site", async () => {
    expect((await ingestUrl(`${site.address}/2`))[0]).toMatchObject({
      state: "DONE",
      article: { url: `${site.address}/2` },
    });
  });

  test("that is not there fails in words", async () => {
    expect((await ingestUrl(`${site.address}/3`))[0]).toMatchObject({
      state: "FAILED",
      code: "FETCH_FAILED",
      message: expect.stringContaining("answered 404"),
      article: null,
    });
  });

  test("whose site cannot serve it for a moment is fetched after a pause, by itself", async () => {
    expect((await ingestUrl(`${site.address}/busy`))[0]).toMatchObject({
      state: "DONE",
      article: { title: "Report 3" },
    });
    expect(askedWhileBusy).toBe(2);
  });

  test("whose site asks to wait for a while is fetched then, by itself", async () => {
    const begun = Date.now();
    expect((await ingestUrl(`${site.address}/wait`))[0]).toMatchObject({ state: "DONE", code: null });
    expect(Date.now() - begun).toBeGreaterThanOrEqual(1000);
    expect(askedToWait).toBe(2);
  });

  test.each([
    ["http://169.254.169.254/latest/meta-data/", /private network/u],
    ["http://2130706433/", /private network/u],
    ["http://localhost/", /private network/u],
    ["https://user:pass@example.org/", /leave it out/u],
    ["https://example.org:6379/", /Port 6379/u],
  ])("at %s is refused before there is a job", async (url, words) => {
    const { data } = await server.query(INGEST_URL, { url }, KEY);
    expect(data.ingestUrl).toEqual({
      job: null,
      errors: [
        {
          __typename: "ValidationError",
          code: "FETCH_REFUSED",
          message: expect.stringMatching(words),
          path: ["input", "url"],
        },
      ],
    });
  });

  test("is fetched for editors only", async () => {
    const before = site.asked.length;
    const { errors } = await server.query(INGEST_URL, { url: `${site.address}/1` });
    expect(errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
    expect(site.asked.length).toBe(before);
  });
});

const INGEST_FEED = `mutation ($url: URL!) { ingestFeed(input: { url: $url }) { ${JOB} } }`;

describe("a feed", () => {
  test.each(Object.keys(FEEDS))("in %s is taken in as one job", async (name) => {
    const url = `${site.address}/${encodeURIComponent(name)}`;
    const { data } = await server.query(INGEST_FEED, { url }, KEY);
    expect(data.ingestFeed).toMatchObject({ job: { title: url, total: 3 }, errors: [] });
    const items: { name: string; state: string; code: string | null }[] = await itemsOf(data.ingestFeed.job.id);
    expect(items.map((item) => item.name)).toEqual(["/1", "/2", "/none"].map((path) => site.address + path));
    expect(items.map(({ state }) => state === "FAILED")).toEqual([false, false, true]);
  });

  test.each([
    ["/1", "ARTICLE_REJECTED", /gives no feed/u],
    ["/none", "FETCH_FAILED", /answered 404/u],
  ])("that is none, at %s, is told so", async (path, code, words) => {
    const { data } = await server.query(INGEST_FEED, { url: site.address + path }, KEY);
    const error = {
      __typename: "ValidationError",
      code,
      message: expect.stringMatching(words),
      path: ["input", "url"],
    };
    expect(data.ingestFeed).toEqual({ job: null, errors: [error] });
  });

  test("is fetched for editors only", async () => {
    const before = site.asked.length;
    const { errors } = await server.query(INGEST_FEED, { url: `${site.address}/RSS` });
    expect([errors?.[0]?.extensions["code"], site.asked.length]).toEqual(["UNAUTHENTICATED", before]);
  });
});
