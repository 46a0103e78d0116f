import { describe, expect, test } from "vitest";
import { highlight } from "../../src/store/highlight.js";
import { indexText, searchPhrases } from "../../src/store/searchTokens.js";

describe("search words", () => {
  test.each([
    [
      "出口管制 rules",
      [
        { words: ["出", "口", "管", "制"], prefix: false },
        { words: ["rules"], prefix: true },
      ],
    ],
    ['"Export Controls"', [{ words: ["export", "controls"], prefix: false }]],
    ["“芯片”", [{ words: ["芯", "片"], prefix: false }]],
    ["GPT-4o", [{ words: ["gpt", "4o"], prefix: true }]],
    ["ＡＩ", [{ words: ["ai"], prefix: true }]],
    ["* ( ) :", []],
    [
      'a "b',
      [
        { words: ["a"], prefix: false },
        { words: ["b"], prefix: false },
      ],
    ],
  ])("of %s", (text, phrases) => {
    expect(searchPhrases(text)).toEqual(phrases);
  });

  test("of a text put each CJK character apart", () => {
    expect(indexText("OpenAI发布").split(/\s+/u)).toEqual(["openai", "发", "布", ""]);
  });

  test.each([
    ["美国收紧出口管制措施", "管制", "美国收紧出口管制措施"],
    ["One line\nThe Export Controls are here\nlast", "export controls", "The Export Controls are here"],
    ["nothing here", "chips", null],
  ])("are shown where they stand in %j", (text, query, shown) => {
    expect(highlight(text, searchPhrases(query))).toBe(shown);
  });
});
