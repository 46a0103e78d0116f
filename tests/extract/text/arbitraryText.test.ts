import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../../../src/domain/errors.js";
import type { RawArticle } from "../../../src/extract/cleanArticle.js";
import { readArticle } from "../../../src/extract/text/readArticle.js";
import { analyseDocument } from "../../../src/extract/tokens/analyseDocument.js";

const FORMATS: readonly RawArticle["format"][] = ["auto", "text", "markdown", "html"];
const fragment = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "他说：“好。”",
    "“",
    "”",
    "「",
    "』",
    "‘",
    "'",
    '"',
    "。",
    "......",
    "……",
    "\n",
    "\r\n\n",
    "\u200B",
    "\uD800",
    "\0",
    "大卫·",
    "GPT-4.5",
    "U.S. ",
    "<p>",
    "</div>",
    "**",
    "[a](",
    "](b)",
    "---\n",
    "# ",
    "| ",
    "&amp;",
    "2025年2月30日",
    "http://a/",
    "\u3000",
    "中文ABC",
    "1,000.5%",
    "\u0301",
    "ﬁ",
    "㍿",
    "𠀀",
  ),
);
const text = fc.array(fragment, { maxLength: 20 }).map((parts) => parts.join(""));

describe("readArticle and analyseDocument on arbitrary strings", () => {
  for (const format of FORMATS) {
    it(`never fail but by refusing, and every offset slices exactly (${format})`, () => {
      fc.assert(
        fc.property(text, fc.constantFrom("en", "zh"), (body, lang) => {
          let article;
          try {
            article = readArticle({ body, format, lang });
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
            return;
          }
          expect(article.text).not.toMatch(/[\r\u200B\u202E\uFEFF\0]|\n{3}|^\s|\s$/u);
          expect(article.text).not.toMatch(/\p{Cs}/u);
          for (const { clean, raw, length } of article.offsetMap) {
            expect(clean + length).toBeLessThanOrEqual(article.text.length);
            expect(raw + length).toBeLessThanOrEqual(body.length);
            // Composed accents, tabs and lone surrogates are the only characters that change.
            const slice = article.text.slice(clean, clean + length);
            if (/^[\u3400-\u9fffA-Z0-9]+$/u.test(slice)) expect(body.slice(raw, raw + length)).toBe(slice);
          }
          const document = analyseDocument(article);
          expect(document.analysis.length).toBe(document.text.length);
          let last = 0;
          for (const token of document.tokens) {
            expect(document.analysis.slice(token.start, token.end)).toBe(token.text);
            expect(token.text).not.toMatch(/^\s|\s$|^$/u);
            // Nothing but white space lies between two tokens.
            expect(document.analysis.slice(last, token.start).trim()).toBe("");
            last = token.end;
          }
          expect(document.analysis.slice(last).trim()).toBe("");
          document.sentences.forEach((sentence, i) => {
            const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
            expect(
              tokens.every(
                (token) => token.sentence === i && token.start >= sentence.start && token.end <= sentence.end,
              ),
            ).toBe(true);
          });
          for (const quote of document.quotes) {
            expect(quote.start).toBeLessThanOrEqual(quote.inner.start);
            expect(quote.inner.start).toBeLessThanOrEqual(quote.inner.end);
            expect(quote.inner.end).toBeLessThanOrEqual(quote.end);
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});

describe("readArticle and analyseDocument on hostile runs", () => {
  const runs: readonly [name: string, body: string][] = [
    ["addresses", "http://a/".repeat(2300)],
    ["dotted letters", "a.".repeat(100_000)],
    ["ampersands", "A&".repeat(10_000)],
    ["opening quotation marks", "“他说".repeat(50_000)],
    ["straight marks", '"a '.repeat(50_000)],
    ["single marks", " 'a".repeat(50_000)],
    ["brackets", "(".repeat(100_000)],
    ["middle dots", "大·".repeat(50_000)],
    ["one character", "中".repeat(300_000)],
    ["white space", `${" ".repeat(1_000_000)}a`],
    ["line ends", `${"\n".repeat(1_000_000)}a`],
    ["accents", `a${"\u0301".repeat(300_000)}`],
    ["pieces of tags", `<html>${"<a ".repeat(50_000)}`],
    ["attributes", `<html><body><p ${"a=b ".repeat(100_000)}>The bank cut its rate.</p>`],
    ["link brackets", `# x\n\n${"[".repeat(100_000)}`],
    ["link starts", `# x\n\n${"[a](".repeat(50_000)}`],
    ["list marks", `# x\n\n${"- ".repeat(100_000)}a`],
    ["nested YAML", `---\na: ${"[".repeat(9000)}\n---\nThe bank cut its rate.`],
  ];
  for (const [name, body] of runs) {
    it(`return for ${name}`, () => {
      try {
        const document = analyseDocument(readArticle({ body, format: "auto", lang: "en" }));
        expect(document.tokens.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
      }
    });
  }
});
