import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WARCRecord, WARCSerializer } from "warcio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSource } from "../../../src/ingest/jobs/itemSource.js";
import { findSources, type NamedSource } from "../../../src/ingest/sources.js";
import { readArticle } from "../../../src/extract/text/readArticle.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-warc-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const noFetcher = { fetch: async () => null };
const noInput = async () => new Uint8Array();

interface Fetched {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: string;
  readonly kind?: "response" | "request" | "resource";
  readonly headers?: Readonly<Record<string, string>>;
}

const page = (n: number): Fetched => ({
  url: `https://news.example/${n}`,
  body: `<html><head><title>Report ${n}</title></head><body><article><p>${`Vestia Bank said on Monday that it would buy unit ${n} of Norrland Power. `.repeat(4)}</p></article></body></html>`,
});

/** A web archive as Common Crawl writes them. */
async function archive(name: string, fetched: readonly Fetched[], gzip: boolean): Promise<string> {
  const parts = [
    await WARCSerializer.serialize(WARCRecord.createWARCInfo({ filename: name }, { software: "a test" }), { gzip }),
  ];
  for (const {
    url,
    body,
    type = "text/html; charset=utf-8",
    status = "200 OK",
    kind = "response",
    headers,
  } of fetched) {
    const bytes = typeof body === "string" ? Buffer.from(body) : body;
    const record = WARCRecord.create(
      {
        url,
        type: kind,
        date: "2025-03-03T08:00:00Z",
        statusline: `HTTP/1.1 ${status}`,
        httpHeaders: { "content-type": type, ...headers },
      },
      [bytes],
    );
    parts.push(await WARCSerializer.serialize(record, { gzip }));
  }
  const path = join(folder, name);
  await writeFile(path, Buffer.concat(parts));
  return path;
}

const read = async ({ source }: NamedSource) => readArticle(await readSource(source, noFetcher));

describe("a web archive", () => {
  test.each([
    ["plain.warc", false],
    ["each.warc.gz", true],
  ])("%s gives its pages, named by their addresses, each read when its turn comes", async (name, gzip) => {
    const path = await archive(
      name,
      [
        page(1),
        { ...page(2), kind: "request" },
        { ...page(3), status: "404 Not Found" },
        { ...page(4), type: "image/png" },
        page(5),
        {
          url: "https://news.example/6",
          type: "text/plain; charset=gb18030",
          body: Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]),
        },
      ],
      gzip,
    );
    const sources = await findSources([path], noInput);
    expect(sources.map((one) => one.name)).toEqual([
      "https://news.example/1",
      "https://news.example/5",
      "https://news.example/6",
    ]);
    const [last, first] = [await read(sources[1] as NamedSource), await read(sources[0] as NamedSource)];
    expect([first.title, first.url]).toEqual(["Report 1", "https://news.example/1"]);
    expect([last.title, last.url]).toEqual(["Report 5", "https://news.example/5"]);
    expect((await read(sources[2] as NamedSource)).text).toBe("中国");
  });

  test("in a folder is found among the articles", async () => {
    await archive("found.warc.gz", [page(7)], true);
    const names = (await findSources([folder], noInput)).map(({ name }) => name);
    expect(names).toContain("https://news.example/7");
  });

  test.each([
    ["not.warc", "This is no archive, whatever its name says."],
    ["not.warc.gz", Buffer.from([0x1f, 0x8b, 1, 2, 3])],
    ["empty.warc", ""],
  ])("that is none (%s) is one item that says so", async (name, body) => {
    const path = join(folder, name);
    await writeFile(path, body);
    const [only, another] = await findSources([path], noInput);
    expect([only?.name, another]).toEqual([path, undefined]);
    await expect(readSource((only as NamedSource).source, noFetcher)).rejects.toMatchObject({
      code: "ARTICLE_REJECTED",
      message: expect.stringContaining("no web archive"),
    });
    await rm(path);
  });

  test("that is cut off gives the pages before", async () => {
    const path = await archive("cut.warc.gz", [page(8), page(9)], true);
    const { readFile } = await import("node:fs/promises");
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length - 150));
    const names = (await findSources([path], noInput)).map(({ name }) => name);
    expect(names[0]).toBe("https://news.example/8");
  });
});
