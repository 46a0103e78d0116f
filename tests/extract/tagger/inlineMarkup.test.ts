import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readInlineMarkup } from "../../../src/extract/tagger/train/inlineMarkup.js";

describe("the mark-up of annotated sentences", () => {
  test("gives the text and the places of its names", () => {
    expect(readInlineMarkup("# a comment\n\n[PER 王小明]加入[ORG 星海科技]。\n", "a.txt")).toEqual([
      {
        text: "王小明加入星海科技。",
        names: [
          { start: 0, end: 3, type: "PER" },
          { start: 5, end: 9, type: "ORG" },
        ],
      },
    ]);
  });

  test.each([
    ["[CITY Oslo] froze.", "a.txt:1 has the type CITY; the types are PER, ORG, LOC, PRD."],
    ["She saw [LOC Oslo ].", "a.txt:1: the name in [LOC Oslo ] has a space at its edge."],
    ["She saw [Oslo].", "a.txt:1 has a bracket that belongs to no name. Names are written [PER Ada Lovelace]."],
    ["She saw [LOC Oslo.", "a.txt:1 has a bracket that belongs to no name. Names are written [PER Ada Lovelace]."],
  ])("is refused with the line and the fix: %j", (line, message) => {
    expect(() => readInlineMarkup(line, "a.txt")).toThrow(message);
  });
});

describe.each([
  ["zh", 500],
  ["en", 300],
])("our own sentences, %s", (language, least) => {
  const folder = new URL(`../../../data/ner/${language}/`, import.meta.url);
  const texts = readdirSync(folder).flatMap((file) =>
    readInlineMarkup(readFileSync(new URL(file, folder), "utf8"), file),
  );

  test("are well formed, many, and none is there twice", () => {
    expect(texts.length).toBeGreaterThanOrEqual(least);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });
});
