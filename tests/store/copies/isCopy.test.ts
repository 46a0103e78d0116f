import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Converter } from "opencc-js/cn2t";
import { readArticle } from "../../../src/extract/text/readArticle.js";
import { copySketch } from "../../../src/store/copies/copySketch.js";
import { isCopy, type ComparedArticle } from "../../../src/store/copies/isCopy.js";
import { EDITS } from "../../support/copies.js";

const SEEDS = fileURLToPath(new URL("../../../seeds/articles/", import.meta.url));
const LANGUAGES = ["en", "zh"] as const;
const texts = LANGUAGES.flatMap((lang) =>
  readdirSync(`${SEEDS}${lang}`)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({
      lang,
      name,
      text: readArticle({ body: readFileSync(`${SEEDS}${lang}/${name}`), format: "auto", fileName: name, now: 0 }).text,
    })),
);

const compared = (text: string, change: Partial<ComparedArticle> = {}): ComparedArticle => ({
  id: text.slice(0, 40),
  publisherId: null,
  agencyId: null,
  ...copySketch(text),
  ...change,
});

describe("a copy", () => {
  test.each(Object.keys(EDITS))("is told %s", (name) => {
    const missed = texts.filter(({ lang, text }) => {
      const copy = EDITS[name]?.(text, lang) ?? "";
      expect(copy).not.toBe(text);
      return !isCopy(compared(text), compared(copy)) || !isCopy(compared(copy), compared(text));
    });
    expect(missed.map((one) => one.name)).toEqual([]);
  });

  test("is told in traditional script", () => {
    const toTraditional = Converter({ from: "cn", to: "tw" });
    for (const { lang, text } of texts)
      if (lang === "zh") expect(isCopy(compared(text), compared(toTraditional(text)))).toBe(true);
  });

  test("is no other report of the same events", () => {
    const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => [a, b] as const));
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter(([a, b]) => isCopy(compared(a.text), compared(b.text)))).toEqual([]);
  });

  test("is no short note", () => {
    const note = "Shares of the maker fell five percent on Tuesday after it cut its forecast for the year.";
    expect(isCopy(compared(note), compared(`${note} Analysts were not surprised.`))).toBe(false);
  });

  test("of an agency's text is told by less of it where the dateline names the agency", () => {
    const words = (from: number, to: number): string =>
      Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(" ");
    const agency = "ent_agency" as NonNullable<ComparedArticle["agencyId"]>;
    const [mine, yours] = [words(0, 200), `${words(120, 200)} ${words(500, 620)}`];
    expect(isCopy(compared(mine), compared(yours))).toBe(false);
    expect(isCopy(compared(mine, { agencyId: agency }), compared(yours))).toBe(false);
    expect(isCopy(compared(mine, { agencyId: agency }), compared(yours, { agencyId: agency }))).toBe(true);
    expect(isCopy(compared(mine, { publisherId: agency }), compared(yours, { agencyId: agency }))).toBe(true);
    expect(isCopy(compared(mine, { publisherId: agency }), compared(yours, { publisherId: agency }))).toBe(false);
  });
});
