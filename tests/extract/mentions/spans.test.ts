import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readText } from "../../support/documents.js";

const PIECES = [
  "微软表示，",
  "该公司",
  "安娜·科瓦奇",
  "（Anna Kovač）",
  "OpenAI",
  " said ",
  "Mr. ",
  "Jane Okafor",
  "Inc. ",
  "。",
  "\n\n",
  "“我们",
  "”",
  "他们",
  " the company ",
  "、",
  "Vidu",
  "等厂商",
  "GPT-4.5",
  "美国",
  "政府",
  "方",
  "中",
  "对华",
  "University of ",
  "de la ",
  "'s ",
  "😀",
  "İstanbul ",
  "\u3000",
  "ＡＰＰ",
  "李",
  "总裁",
  "《",
  "》",
  "X",
  " ",
];

describe("mentions of any text", () => {
  test("are spans inside their sentence, in order, never overlapping, and every chain lists its own mentions", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join("");
          const { document, mentions, chains } = readText(text);
          let end = 0;
          mentions.forEach((mention, index) => {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
            const sentence = document.sentences[mention.sentence];
            expect(sentence !== undefined && sentence.start <= mention.start && mention.end <= sentence.end).toBe(true);
            expect(chains[mention.chain]?.mentions).toContain(index);
          });
          expect(end).toBeLessThanOrEqual(text.length);
          expect(chains.flatMap((chain) => chain.mentions).toSorted((a, b) => a - b)).toEqual(
            mentions.map((_, index) => index),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test("are the same whenever the text is read", () => {
    const text = "微软与OpenAI合作。该公司表示满意。Microsoft said it was glad.";
    expect(readText(text)).toEqual(readText(text));
  });
});

const SEED = new URL("../../../../shared/seed/", import.meta.url);

describe("a real article", () => {
  test.skipIf(!existsSync(SEED))(
    "gives each of its names a type and a chain (skipped without the shared folder)",
    () => {
      const file = readdirSync(SEED).find((name) => name.endsWith(".txt"))!;
      const { chains } = readText(readFileSync(new URL(file, SEED), "utf8"));
      const keys = chains.map((chain) => chain.tableKey);
      for (const key of [
        "openai",
        "microsoft",
        "deepseek",
        "person-david-sacks",
        "person-dario-amodei",
        "alibaba",
        "kling",
        "hailuo",
        "jimeng",
        "vidu",
        "pixverse",
        "sora",
        "runway",
        "doubao",
        "tripo",
        "hunyuan",
        "h20",
        "chatgpt-gov",
        "claude",
        "country-it",
        "google-play",
        "app-store",
        "media-forbes",
        "white-house",
      ])
        expect(keys, key).toContain(key);
    },
  );
});
