import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/extract/text/readArticle.js";
import { rawOffset } from "../../../src/extract/text/mappedText.js";

const FOLDER = "../shared/seed";
const file = existsSync(FOLDER) ? readdirSync(FOLDER).find((name) => name.endsWith(".txt")) : undefined;
if (file === undefined) console.warn(`SKIPPED: there is no seed article in ${FOLDER}`);

describe.skipIf(file === undefined)("readArticle, a real article with everything around it", () => {
  const raw = file === undefined ? "" : readFileSync(`${FOLDER}/${file}`, "utf8");
  const article = readArticle({ body: raw || "x", format: "auto", now: Date.UTC(2025, 1, 10) });
  const lines = raw
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

  it("reads publisher, title and date from the first lines", () => {
    expect(lines[0]).toContain(article.publisher);
    expect(article.title).toBe(lines[1]);
    expect(article.publishedAt).toBe(Date.UTC(2025, 0, 30));
    expect(article.publishedPrecision).toBe("DAY");
  });

  it("keeps or strips every line, none is lost and none is cut", () => {
    const kept = article.text.split("\n\n");
    const stripped = article.stripped.map((block) => block.text);
    expect([...kept, ...stripped].sort()).toEqual([...lines].sort());
  });

  it("keeps the body and nothing else: 38 paragraphs, in order", () => {
    const kept = article.text.split("\n\n");
    expect(kept).toEqual(lines.slice(9, 47));
    expect(article.stripped.map((block) => block.reason)).toEqual([
      "HEADER",
      "HEADER",
      "TEMPLATE_PATH",
      "TEMPLATE_PATH",
      ...Array.from({ length: 5 }, () => "SUMMARY"),
      ...Array.from({ length: 6 }, () => "ADVERT"),
      "CONTACT",
      "TAGS",
      "TAGS",
      "TAGS",
    ]);
  });

  it("maps each paragraph back to its place in the file", () => {
    let at = 0;
    for (const paragraph of article.text.split("\n\n")) {
      const from = rawOffset(article.offsetMap, at);
      expect(from).not.toBeNull();
      expect(raw.slice(from ?? 0, (from ?? 0) + paragraph.length)).toBe(paragraph);
      at += paragraph.length + 2;
    }
  });
});
