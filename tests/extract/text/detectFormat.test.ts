import { describe, expect, it } from "vitest";
import type { RawArticle } from "../../../src/extract/cleanArticle.js";
import { detectFormat } from "../../../src/extract/text/detectFormat.js";

describe("detectFormat", () => {
  const cases: readonly [text: string, more: Partial<RawArticle>, format: string][] = [
    ["<p>a</p>", { format: "text" }, "text"],
    ["plain", { contentType: "text/html; charset=utf-8" }, "html"],
    ["plain", { fileName: "PAGE.HTM" }, "html"],
    ["plain", { fileName: "notes.md" }, "markdown"],
    ["plain", { contentType: "text/markdown" }, "markdown"],
    ["\n<!DOCTYPE html><html></html>", {}, "html"],
    ["<div><p>The bank cut its rate.</p></div>", {}, "html"],
    ["<3 is how she ended the letter.", {}, "text"],
    ["---\ntitle: Rates\n---\nThe bank cut its rate.", {}, "markdown"],
    ["# Rates\n\nThe bank cut its rate.", {}, "markdown"],
    ["#rates is trending", {}, "text"],
    ["The bank cut its rate.", { fileName: "a.txt" }, "text"],
  ];
  for (const [text, more, format] of cases) {
    it(`reads ${JSON.stringify(text.slice(0, 30))} with ${JSON.stringify(more)} as ${format}`, () => {
      expect(detectFormat({ body: text, format: "auto", ...more }, text)).toBe(format);
    });
  }
});
