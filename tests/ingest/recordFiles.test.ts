import { createWriteStream } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFetcher } from "../../src/ingest/fetch/createFetcher.js";
import { packSource, readSource, unpackSource } from "../../src/ingest/jobs/itemSource.js";
import { findSources } from "../../src/ingest/sources.js";
import { splitRecords } from "../../src/ingest/records/splitRecords.js";

const TEXT = "Norvik accused Orban Labs of copying its plans.";
const fetcher = createFetcher({ allow: [], now: Date.now });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-records-"));
});
afterAll(async () => {
  await fetcher.close();
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

/** Name below the folder, and title (or fault) of all that an argument names, by way of the queue. */
async function readAll(argument: string): Promise<[string, string | undefined][]> {
  const sources = await findSources([argument], async () => new Uint8Array());
  return Promise.all(
    sources.map(async ({ name, source }) => [
      name.slice(folder.length + 1),
      await readSource(unpackSource(packSource(source)), fetcher).then(
        ({ title }) => title,
        ({ code, message }: { code: string; message: string }) => `${code}: ${message}`,
      ),
    ]),
  );
}

describe("a file of many articles", () => {
  test("in JSON is an article for each element; bad ones fail by themselves", async () => {
    const one = { title: "One", body: TEXT };
    const path = await file(
      "list.json",
      `[\n${JSON.stringify(one)},\n{"title":"No text"}, 7,\n{"title":"Two","text":"中文。"}]`,
    );
    expect(await readAll(path)).toEqual([
      ["list.json:2", "One"],
      ["list.json:3", "ARTICLE_REJECTED: Line 3: It has no text. Give it as body, text or content."],
      ["list.json:3 #2", 'ARTICLE_REJECTED: Line 3: The record is no object such as {"title": "...", "body": "..."}.'],
      ["list.json:4", "Two"],
    ]);
  });

  test("in JSON may be one article, or all on one line", async () => {
    expect(await readAll(await file("one.json", JSON.stringify({ title: "One", body: TEXT })))).toEqual([
      ["one.json:1", "One"],
    ]);
    const all = ["A", "B", "C"].map((title) => ({ title, body: TEXT }));
    expect(await readAll(await file("line.json", JSON.stringify(all)))).toEqual([
      ["line.json:1", "A"],
      ["line.json:1 #2", "B"],
      ["line.json:1 #3", "C"],
    ]);
  });

  test("in JSON lines is an article for each line", async () => {
    const path = await file(
      "all.ndjson",
      `{"title":"A","body":"${TEXT}"}\r\n\n{"title":\n{"title":"B","body":"${TEXT}"}`,
    );
    expect(await readAll(path)).toEqual([
      ["all.ndjson:1", "A"],
      ["all.ndjson:3", expect.stringMatching(/^ARTICLE_REJECTED: Line 3: The record is no JSON: /u)],
      ["all.ndjson:4", "B"],
    ]);
  });

  test("in CSV is an article for each row, with any of the usual delimiters", async () => {
    const rows = `title;Published At;body\n"A; the first";2025-03-01;"${TEXT}\n\nMore; ""and more""."\nB;2025-03-02;x;y\nC;never;x\nD;;${TEXT}`;
    expect(await readAll(await file("all.csv", `\uFEFF${rows}`))).toEqual([
      ["all.csv:2", "A; the first"],
      ["all.csv:5", expect.stringMatching(/^ARTICLE_REJECTED: Line 5: The row has 4 fields, the header 3/u)],
      ["all.csv:6", expect.stringMatching(/^ARTICLE_REJECTED: Line 6: "never" is no date/u)],
      ["all.csv:7", "D"],
    ]);
    const [source] = await findSources([join(folder, "all.csv")], async () => new Uint8Array());
    expect(source && (await readSource(source.source, fetcher))).toEqual({
      body: `${TEXT}\n\nMore; "and more".`,
      format: "auto",
      title: "A; the first",
      publishedAt: Date.UTC(2025, 2, 1),
    });
  });

  test("in CSV whose quotation is never closed fails from there on", async () => {
    expect(await readAll(await file("open.csv", `title,body\nA,"${TEXT}"\nB,"x\nC,y\n`))).toEqual([
      ["open.csv:2", "A"],
      ["open.csv:3", expect.stringMatching(/^ARTICLE_REJECTED: Line 3: The row is no CSV; a quotation mark/u)],
    ]);
  });

  test("in the charset of Chinese spreadsheets is read", async () => {
    // "标题" and a sentence in GB18030.
    const { encode } = (await import("iconv-lite")).default;
    const text = "深度求索否认了这一指控。公司发言人周二表示，相关报道与事实不符，公司将保留追究法律责任的权利。";
    const path = await file("gbk.csv", encode(`title,body\n甲公司起诉乙公司，案件已经受理,${text}\n`, "gb18030"));
    expect(await readAll(path)).toEqual([["gbk.csv:2", "甲公司起诉乙公司，案件已经受理"]]);
  });

  test.each([
    ["empty.json", "", "There is no record in the file."],
    ["empty.csv", "title,body\n", "There is no record in the file."],
    ["binary.jsonl", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), "The body is"],
  ])("that is %s is one document that fails", async (name, content, words) => {
    expect(await readAll(await file(name, content))).toEqual([
      [expect.stringContaining(name), expect.stringContaining(words)],
    ]);
  });

  test("that may not be read, or is gone, fails in words", async () => {
    const path = await file("gone.jsonl", `{"body":"${TEXT}"}`);
    const [source] = await findSources([path], async () => new Uint8Array());
    await rm(path);
    await expect(source && readSource(source.source, fetcher)).rejects.toThrow("The file is not there any more.");
    const closed = await file("closed.jsonl", `{"body":"${TEXT}"}`);
    await chmod(closed, 0);
    const isRoot = process.getuid?.() === 0;
    if (!isRoot) expect(await readAll(closed)).toEqual([["closed.jsonl", expect.stringContaining("may not be read")]]);
  });

  test("that is in a folder is found there", async () => {
    await file("news/a.jsonl", `{"title":"A","body":"${TEXT}"}\n{"title":"B","body":"${TEXT}"}`);
    await file("news/deep/b.md", `# C\n\n${TEXT}`);
    await file("news/deep/c.csv", `title,body\nD,${TEXT}\n`);
    expect((await readAll(join(folder, "news"))).map(([name]) => name)).toEqual([
      "news/a.jsonl:1",
      "news/a.jsonl:2",
      "news/deep/b.md",
      "news/deep/c.csv:2",
    ]);
  });

  test("is found through in little memory, however large", async () => {
    const path = join(folder, "large.jsonl");
    const stream = createWriteStream(path);
    const line = `${JSON.stringify({ title: "A", body: "x".repeat(100_000) })}\n`;
    for (let i = 0; i < 1500; i += 1) if (!stream.write(line)) await once(stream, "drain");
    stream.end();
    await once(stream, "close");
    const before = process.memoryUsage().rss;
    let count = 0;
    for await (const place of splitRecords(path, "jsonl")) count += Number(place.end - place.start === line.length - 1);
    expect(count).toBe(1500);
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });
});

describe("a mail", () => {
  const head = `From: "Ada Quill" <ada@news.example>\r\nTo: reader@example.org\r\nDate: Sat, 01 Mar 2025 08:00:00 +0000\r\nSubject: =?utf-8?B?5pel5oql?= 7\r\nMIME-Version: 1.0\r\n`;

  test("is an article with subject, sender and date", async () => {
    const body = `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Norvik accused =\r\nOrban Labs.</p>\r\n--b--\r\n`;
    const [source] = await findSources([await file("a.eml", head + body)], async () => new Uint8Array());
    expect(source && (await readSource(source.source, fetcher))).toEqual({
      body: expect.stringContaining("<p>Norvik accused Orban Labs.</p>"),
      format: "html",
      title: "日报 7",
      author: "Ada Quill",
      publishedAt: Date.UTC(2025, 2, 1, 8),
    });
  });

  test("may be plain", async () => {
    const path = await file("b.eml", `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${TEXT}\r\n`);
    expect(await readAll(path)).toEqual([["b.eml", "日报 7"]]);
  });

  test.each([
    ["empty.eml", ""],
    ["bare.eml", `${head}\r\n`],
  ])("without words, as in %s, is refused", async (name, content) => {
    expect(await readAll(await file(name, content))).toEqual([
      [name, expect.stringContaining("ARTICLE_REJECTED: The file is no mail with a text.")],
    ]);
  });

  test("that is nested without end is refused, and quickly", async () => {
    const nested = Array.from(
      { length: 2000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    ).join("");
    const begun = Date.now();
    expect(await readAll(await file("deep.eml", head + nested))).toEqual([
      ["deep.eml", expect.stringContaining("ARTICLE_REJECTED")],
    ]);
    expect(Date.now() - begun).toBeLessThan(5000);
  });
});

describe("a page that a browser saved as one file", () => {
  const page = (html: string, address = "https://news.example/a?b=1") =>
    [
      "From: <Saved by Blink>",
      `Snapshot-Content-Location: ${address}`,
      "Subject: =?utf-8?Q?Caf=C3=A9?=",
      "Date: Fri, 27 Nov 2026 10:00:00 -0000",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"',
      "",
      "------B",
      "Content-Type: text/html",
      "Content-Transfer-Encoding: quoted-printable",
      "Content-Location: https://news.example/a?b=1",
      "",
      html,
      "------B",
      "Content-Type: text/css",
      "",
      "p { color: red }",
      "------B",
      "Content-Type: text/html",
      "Content-Location: https://ads.example/frame",
      "",
      "<html><body>Buy this</body></html>",
      "------B--",
      "",
    ].join("\r\n");
  const HTML = "<!DOCTYPE html><html><body><p>Caf=C3=A9 Norvik =\r\naccused Orban Labs.</p></body></html>";

  test.each(["a.mhtml", "a.MHT"])("is the page itself, from its address: %s", async (name) => {
    const [source] = await findSources([await file(name, page(HTML))], async () => new Uint8Array());
    expect(source && (await readSource(source.source, fetcher))).toEqual({
      body: "<!DOCTYPE html><html><body><p>Café Norvik accused Orban Labs.</p></body></html>",
      format: "html",
      fetchedFrom: "https://news.example/a?b=1",
    });
  });

  test("from a disk has no address", async () => {
    const [source] = await findSources(
      [await file("b.mhtml", page(HTML, "file:///tmp/a.html"))],
      async () => new Uint8Array(),
    );
    expect(source && (await readSource(source.source, fetcher))).not.toHaveProperty("fetchedFrom");
  });

  test("without a page in it is refused", async () => {
    expect(await readAll(await file("c.mhtml", "no headers"))).toEqual([
      ["c.mhtml", expect.stringContaining("ARTICLE_REJECTED: The file is no page saved by a browser.")],
    ]);
  });
});
