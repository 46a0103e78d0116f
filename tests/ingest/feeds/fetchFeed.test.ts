import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { fetchFeed, fetchSitemap } from "../../../src/ingest/feeds/fetchFeed.js";
import { createFetcher } from "../../../src/ingest/fetch/createFetcher.js";
import type { Fetcher } from "../../../src/ingest/fetch/fetcher.js";
import { FEEDS } from "../../support/feeds.js";
import { document, openSite, type Answer, type Site } from "../../support/site.js";

let site: Site | null = null;
let fetcher: Fetcher | null = null;
afterEach(async () => {
  await fetcher?.close();
  await site?.close();
});

async function open(answers: Readonly<Record<string, Answer>>): Promise<{ site: Site; fetcher: Fetcher }> {
  site = await openSite(answers);
  fetcher = createFetcher({ allow: [site.place], now: Date.now, limits: { spacing: 1 } });
  return { site, fetcher };
}

const rss = FEEDS["RSS"] ?? { type: "", write: () => "" };
const feed = document(rss.write(["https://news.example/1", "https://news.example/2"]), rss.type);
const page = (head: string): Answer =>
  document(`<!-- a page -->\n<!DOCTYPE html><html><head>${head}</head><body><p>News</p></body></html>`, "text/html");
const bytes =
  (body: Buffer, type: string): Answer =>
  (_, response) =>
    void response.writeHead(200, { "content-type": type }).end(body);

describe("the feed of a page", () => {
  test.each([
    ['<link rel="alternate" type="application/rss+xml" href="/feeds/all">', "/feeds/all"],
    [
      '<link rel=stylesheet href=a.css><link type="application/atom+xml" rel="ALTERNATE home" href="feeds/all">',
      "/feeds/all",
    ],
    ['<base href="/feeds/"><link rel="alternate" type="application/rss+xml; charset=utf-8" href="all">', "/feeds/all"],
  ])("is the first that %s names", async (head, path) => {
    const { site, fetcher } = await open({ "/": page(head), [path]: feed });
    expect(await fetchFeed(fetcher, `${site.address}/`)).toMatchObject({
      address: site.address + path,
      addresses: ["https://news.example/1", "https://news.example/2"],
    });
    expect(site.asked).toEqual(["/robots.txt", "/", path]);
  });

  test.each([
    "",
    '<link rel="alternate" hreflang="de" href="/de">',
    '<link rel="alternate" type="application/rss+xml" href="http://[">',
  ])("is none where the page says %j", async (head) => {
    const { site, fetcher } = await open({ "/": page(head), "/de": feed });
    await expect(fetchFeed(fetcher, `${site.address}/`)).rejects.toMatchObject({ code: "ARTICLE_REJECTED" });
  });

  test("is not looked for in places that are not public", async () => {
    const { site, fetcher } = await open({
      "/": page('<link rel="alternate" type="application/rss+xml" href="http://169.254.169.254/feed">'),
    });
    await expect(fetchFeed(fetcher, `${site.address}/`)).rejects.toMatchObject({ code: "FETCH_REFUSED" });
  });

  test("that is a feed itself is asked for once", async () => {
    const { site, fetcher } = await open({ "/feed": feed });
    expect(await fetchFeed(fetcher, `${site.address}/feed`)).toMatchObject({ address: `${site.address}/feed` });
    expect(site.asked).toEqual(["/robots.txt", "/feed"]);
  });
});

describe("a compressed sitemap", () => {
  const sitemap = (count: number): Buffer =>
    gzipSync(
      `<urlset>${Array.from({ length: count }, (_, i) => `<url><loc>https://news.example/${i}</loc></url>`).join("")}</urlset>`,
    );

  test.each(["application/gzip", "application/x-gzip", "text/xml"])("served as %s gives its pages", async (type) => {
    const { site, fetcher } = await open({ "/sitemap.xml.gz": bytes(sitemap(3), type) });
    expect(await fetchSitemap(fetcher, `${site.address}/sitemap.xml.gz`, { say: () => undefined })).toEqual([
      "https://news.example/0",
      "https://news.example/1",
      "https://news.example/2",
    ]);
  });

  test.each([
    ["damaged", sitemap(30).subarray(0, 60), /damaged/u],
    ["a bomb", gzipSync(Buffer.alloc(60 * 1024 * 1024, 32)), /more than 50 MiB/u],
  ])("that is %s is refused", async (_, body, words) => {
    const { site, fetcher } = await open({ "/s.gz": bytes(body, "application/gzip") });
    const fault = await fetchSitemap(fetcher, `${site.address}/s.gz`, { say: () => undefined }).catch((error) => error);
    expect(fault).toMatchObject({ code: "ARTICLE_REJECTED", message: expect.stringMatching(words) });
  });
});
