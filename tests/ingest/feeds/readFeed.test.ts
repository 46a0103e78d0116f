import { describe, expect, test } from "vitest";
import { readFeed } from "../../../src/ingest/feeds/readFeed.js";
import { readSitemap } from "../../../src/ingest/feeds/readSitemap.js";
import { FEEDS } from "../../support/feeds.js";

const fetched = (text: string | Uint8Array, contentType = "text/xml") => ({
  url: "https://news.example/feeds/all.xml",
  body: typeof text === "string" ? Buffer.from(text) : text,
  contentType,
  validators: {},
});

const FORMATS = Object.entries(FEEDS);
const REJECTED = expect.objectContaining({ code: "ARTICLE_REJECTED", field: ["url"] });
const faultOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe("a feed", () => {
  test.each(FORMATS)("in %s gives the addresses of its entries, whole, in order and once", (_, { type, write }) => {
    const written = [
      "https://news.example/a?x=1&y=2",
      "/b#part",
      "https://news.example/a?x=1&y=2",
      "mailto:a@b.example",
    ];
    expect(readFeed(fetched(write(written), type))).toEqual([
      "https://news.example/a?x=1&y=2",
      "https://news.example/b",
    ]);
  });

  test.each(FORMATS)("in %s is read to its two hundredth entry", (_, { type, write }) => {
    const written = Array.from({ length: 230 }, (__, i) => `https://news.example/${i}`);
    expect(readFeed(fetched(write(written), type))).toEqual(written.slice(0, 200));
  });

  test("may be in a Chinese charset that only its XML declares", () => {
    const [before, after] = (FEEDS["RSS"]?.write(["https://news.example/1"]) ?? "").split("x &amp; y");
    const head = (before ?? "").replace('version="1.0"?', 'version="1.0" encoding="gb2312"?');
    const body = Buffer.concat([Buffer.from(head), Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]), Buffer.from(after ?? "")]);
    expect(readFeed(fetched(body))).toEqual(["https://news.example/1"]);
  });

  test("takes a permanent guid where there is no link", () => {
    const rss = `<rss version="2.0"><channel><item><guid>https://news.example/1</guid></item><item><guid isPermaLink="false">https://news.example/2</guid></item></channel></rss>`;
    expect(readFeed(fetched(rss))).toEqual(["https://news.example/1"]);
  });

  test.each([
    ["a page", "<!doctype html><html><body>hello</body></html>"],
    ["nothing", ""],
    ["too large", (FEEDS["RSS"]?.write(["https://news.example/1"]) ?? "") + " ".repeat(4 * 1024 * 1024)],
    ["an empty feed", FEEDS["RSS"]?.write([]) ?? ""],
    ["JSON of another kind", '{"items":[]}'],
    ["broken XML", "<rss version='2.0'><channel><item><link>https://x"],
    [
      "a bomb of entities",
      `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><item><link>https://x.example/&b;</link></item></channel></rss>`,
    ],
    [
      "an entity of a file",
      `<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><link>https://x.example/&f;</link></item></channel></rss>`,
    ],
  ])("that is %s is refused", (_, text) => {
    expect(faultOf(() => readFeed(fetched(text)))).toMatchObject({ code: "ARTICLE_REJECTED" });
  });

  test("that is nested without end does not take the program down", () => {
    const deep = `<rss version="2.0"><channel>${"<item>".repeat(20_000)}`;
    expect(faultOf(() => readFeed(fetched(deep)))).toMatchObject({ code: "ARTICLE_REJECTED" });
  });
});

describe("a sitemap", () => {
  test("gives its pages", () => {
    const urlset = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc> https://news.example/a?x=1&amp;y=2 </loc><news:news><news:title>T</news:title></news:news></url><url><loc><![CDATA[https://news.example/b]]></loc><lastmod>2025-01-01</lastmod></url></urlset>`;
    expect(readSitemap(fetched(urlset))).toEqual({
      kind: "PAGES",
      addresses: ["https://news.example/a?x=1&y=2", "https://news.example/b"],
    });
  });

  test("of sitemaps gives these", () => {
    const index = `<sitemapindex><sitemap><loc>https://news.example/1.xml</loc></sitemap></sitemapindex>`;
    expect(readSitemap(fetched(index))).toEqual({ kind: "SITEMAPS", addresses: ["https://news.example/1.xml"] });
  });

  test.each([
    ["a feed", FEEDS["RSS"]?.write(["https://news.example/1"]) ?? ""],
    ["a page", "<html><body>hello</body></html>"],
    ["one with entities", `<!DOCTYPE a [<!ENTITY a "x">]><urlset><url><loc>https://x.example/&a;</loc></url></urlset>`],
    ["an empty one", "<urlset></urlset>"],
    ["broken XML", "<urlset><url><loc>"],
  ])("that is %s is refused", (_, text) => {
    expect(faultOf(() => readSitemap(fetched(text)))).toEqual(REJECTED);
  });
});
