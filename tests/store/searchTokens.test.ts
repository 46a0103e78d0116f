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
    expect(indexText("OpenAI发布").split(/\s+/u)).toEqual(["openai", "发", "布"]);
  });

  test.each([
    ["華為發佈", "华为发布"],
    ["乾隆", "干隆"],
    ["Café ½", "cafe 1 2"],
    ["Ελλάδα Йод", "ελλαδα иод"],
  ])("of %s are those of %s", (text, same) => {
    expect(indexText(text)).toBe(indexText(same));
  });

  test.each([
    ["美国收紧出口管制措施", "管制", "美国收紧出口管制措施"],
    ["One line\nThe Export Controls are here\nlast", "export controls", "The Export Controls are here"],
    ["nothing here", "chips", null],
    ["華為回應美國的出口管制", "华为", "華為回應美國的出口管制"],
    ["Un café à Paris", "CAFE", "Un café à Paris"],
    ["ＯｐｅｎＡＩ發布模型", "openai", "ＯｐｅｎＡＩ發布模型"],
  ])("are shown where they stand in %j", (text, query, shown) => {
    const found = highlight([{ field: "TEXT", text }], searchPhrases(query));
    expect(found?.text ?? null).toBe(shown);
    for (const { start, end, at } of found?.matches ?? [])
      expect(found?.text.slice(at, at + end - start)).toBe(text.slice(start, end));
  });

  test("are shown with all their matches in the stretch, the last one begun only", () => {
    const text = `${"x ".repeat(60)}Chips and export controls; chip exports.`;
    const found = highlight(
      [
        { field: "TITLE", text: "none" },
        { field: "TEXT", text },
      ],
      searchPhrases("chips exp"),
    );
    expect(found?.field).toBe("TEXT");
    expect(found?.text.startsWith("…x x")).toBe(true);
    expect(found?.matches.map(({ start, end }) => text.slice(start, end))).toEqual(["Chips", "export", "exports"]);
  });
});
