import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compose, type Application } from "../../../src/compose.js";
import { createFetcher } from "../../../src/ingest/fetch/createFetcher.js";
import type { Fetcher } from "../../../src/ingest/fetch/fetcher.js";
import { fetchSitemap } from "../../../src/ingest/feeds/fetchFeed.js";
import { watchFeed } from "../../../src/ingest/feeds/watchFeed.js";
import { runJob } from "../../../src/ingest/jobs/runJobs.js";
import { FEEDS } from "../../support/feeds.js";
import { newsPage } from "../../support/newsPages.js";
import { document, openSite, type Answer, type Site } from "../../support/site.js";

let folder: string;
let application: Application;
let site: Site;
let fetcher: Fetcher;
/** What the site answers now, by path. */
let answers: Record<string, Answer>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-feed-"));
  application = await compose({ dataDirectory: folder });
  answers = {};
  const paths = ["/feed", "/1", "/2", "/3", "/4", "/map", "/map/1", "/map/2", "/map/3"];
  const late: Answer = (request, response, asked) => {
    const answer = answers[request.url ?? ""];
    if (answer) answer(request, response, asked);
    else response.writeHead(404).end();
  };
  site = await openSite(Object.fromEntries(paths.map((path) => [path, late])));
  fetcher = createFetcher({ allow: [site.place], now: Date.now, limits: { spacing: 1 } });
});
afterEach(async () => {
  await fetcher.close();
  await site.close();
  await application.close();
  await rm(folder, { recursive: true, force: true });
});

const feedOf = (...pages: number[]): string => FEEDS["RSS"]?.write(pages.map((n) => `${site.address}/${n}`)) ?? "";

/** Rounds of a watch, each begun as the one before has ended; `between` are what changes on the site after each, the last ends it. */
async function watchThrough(between: readonly (() => void)[]): Promise<string[]> {
  const stop = new AbortController();
  const said: string[] = [];
  const left = [...between];
  const random = (): number => {
    left.shift()?.();
    if (left.length === 0) stop.abort();
    return 0.5;
  };
  await watchFeed(
    {
      address: `${site.address}/feed`,
      every: 1,
      by: "test",
      store: application.store,
      fetcher,
      now: Date.now,
      random,
      say: (message) => said.push(message),
      work: async (job, signal) => {
        const { store, ingestArticle } = application;
        const worker = {
          store,
          ingestArticle,
          fetcher,
          name: job.id,
          concurrency: 2,
          now: Date.now,
          pauses: [],
          say: () => undefined,
        };
        const end = await runJob(worker, job, signal);
        const { QUEUED, DONE, DUPLICATE, FAILED } = end.counts;
        said.push(`${QUEUED} queued, ${DONE} new, ${DUPLICATE} known, ${FAILED} failed`);
        return end;
      },
    },
    stop.signal,
  );
  return said;
}

const pagesAsked = (): string[] => site.asked.filter((path) => /^\/\d$/u.test(path));
const nothing = (): void => undefined;

describe("a feed that is watched", () => {
  test("is taken in once, then what is new in it", async () => {
    answers = { "/feed": document(feedOf(2, 1)), "/1": newsPage(1), "/2": newsPage(2), "/3": newsPage(3) };
    const said = await watchThrough([nothing, () => (answers["/feed"] = document(feedOf(3, 2, 1))), nothing, nothing]);
    expect(said).toEqual(["0 queued, 2 new, 0 known, 0 failed", "0 queued, 1 new, 0 known, 0 failed"]);
    expect(pagesAsked().toSorted()).toEqual(["/1", "/2", "/3"]);
    const { items } = await application.store.listJobs({ page: { first: 9 } });
    expect(items.map(({ title, by }) => [title, by])).toEqual([
      [`${site.address}/feed`, "test"],
      [`${site.address}/feed`, "test"],
    ]);
  });

  test("is known to a later watch, which fetches nothing again", async () => {
    answers = { "/feed": document(feedOf(1)), "/1": newsPage(1), "/2": newsPage(2) };
    await watchThrough([nothing]);
    answers["/feed"] = document(feedOf(2, 1));
    expect(await watchThrough([nothing])).toEqual(["0 queued, 1 new, 0 known, 0 failed"]);
    expect(pagesAsked()).toEqual(["/1", "/2"]);
  });

  test("is asked for with the validators of its last version", async () => {
    const heads: (string | undefined)[][] = [];
    const modified = "Wed, 01 Jan 2025 00:00:00 GMT";
    answers = {
      "/1": newsPage(1),
      "/feed": ({ headers }, response) => {
        heads.push([headers["if-none-match"], headers["if-modified-since"]]);
        const isKnown = headers["if-none-match"] === '"a"';
        response.writeHead(isKnown ? 304 : 200, { "content-type": "text/xml", etag: '"a"', "last-modified": modified });
        response.end(isKnown ? undefined : feedOf(1));
      },
    };
    expect(await watchThrough([nothing, nothing, nothing])).toEqual(["0 queued, 1 new, 0 known, 0 failed"]);
    expect(heads).toEqual([
      [undefined, undefined],
      ['"a"', modified],
      ['"a"', modified],
    ]);
  });

  test("tries again what the site could not give, and nothing that it has not", async () => {
    answers = { "/feed": document(feedOf(1, 2)), "/1": (_, response) => void response.writeHead(503).end() };
    const said = await watchThrough([nothing, () => (answers["/1"] = newsPage(1)), nothing, nothing]);
    expect(said).toEqual([
      "0 queued, 0 new, 0 known, 2 failed",
      "0 queued, 0 new, 0 known, 1 failed",
      "0 queued, 1 new, 0 known, 0 failed",
    ]);
    expect(pagesAsked().filter((path) => path === "/2")).toEqual(["/2"]);
  });

  test("outlives rounds in which it cannot be read, but not a first one", async () => {
    answers = { "/feed": document(feedOf(1)), "/1": newsPage(1), "/2": newsPage(2) };
    const said = await watchThrough([
      () => (answers["/feed"] = (_, response) => void response.writeHead(500).end()),
      () => (answers["/feed"] = document("no feed")),
      () => (answers["/feed"] = document(feedOf(2, 1))),
      nothing,
    ]);
    expect(said).toEqual([
      "0 queued, 1 new, 0 known, 0 failed",
      `${site.place} answered 500. Try again later.`,
      expect.stringMatching(/gives no feed/u),
      "0 queued, 1 new, 0 known, 0 failed",
    ]);
    answers["/feed"] = document("no feed");
    await expect(watchThrough([nothing])).rejects.toMatchObject({ code: "ARTICLE_REJECTED" });
  });
});

describe("a sitemap", () => {
  const urlset = (...pages: number[]) =>
    document(`<urlset>${pages.map((n) => `<url><loc>${site.address}/${n}</loc></url>`).join("")}</urlset>`, "text/xml");
  const index = (...names: string[]) =>
    document(
      `<sitemapindex>${names.map((name) => `<sitemap><loc>${site.address}${name}</loc></sitemap>`).join("")}</sitemapindex>`,
      "application/xml",
    );

  test("of sitemaps is read one level down, past those that cannot be read", async () => {
    answers = {
      "/map": index("/map/1", "/map/none", "/map/2", "/map/3"),
      "/map/1": urlset(1, 2),
      "/map/3": urlset(2, 3),
    };
    answers["/map/2"] = index("/map/1");
    const said: string[] = [];
    const pages = await fetchSitemap(fetcher, `${site.address}/map`, { say: (message) => said.push(message) });
    expect(pages).toEqual([1, 2, 3].map((n) => `${site.address}/${n}`));
    expect(said).toEqual([expect.stringContaining("/map/none: ")]);
  });

  test("of which nothing can be read fails with why", async () => {
    answers = { "/map": index("/map/1") };
    const read = fetchSitemap(fetcher, `${site.address}/map`, { say: nothing });
    await expect(read).rejects.toMatchObject({ code: "FETCH_FAILED" });
  });

  test("is read to its thousandth page", async () => {
    answers = { "/map": urlset(...Array.from({ length: 1200 }, (_, i) => i)) };
    expect(await fetchSitemap(fetcher, `${site.address}/map`, { say: nothing })).toHaveLength(1000);
  });
});
