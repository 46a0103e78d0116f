import { describe, expect, it } from "vitest";
import { analysisCopy } from "../../../src/extract/tokens/analysisCopy.js";
import { findQuotes } from "../../../src/extract/tokens/findQuotes.js";
import { splitParagraphs } from "../../../src/extract/tokens/splitParagraphs.js";

/** Each quotation as `depth text`, with "…" where the closing mark is missing and "~" in front of scare quotes. */
const quotesOf = (text: string): string[] =>
  findQuotes(analysisCopy(text), splitParagraphs(text)).map(
    ({ inner, depth, closed, scare }) =>
      `${scare ? "~" : ""}${depth} ${text.slice(inner.start, inner.end)}${closed ? "" : "…"}`,
  );

describe("findQuotes", () => {
  const cases: readonly [text: string, quotes: string[]][] = [
    ["他说：“我们会赢。”", ["0 我们会赢。"]],
    ["他说:＂我们会赢.＂", ["0 我们会赢."]],
    ["所谓“护城河”并不存在。", ["~0 护城河"]],
    ["他说：“有一种技术叫‘蒸馏’，大家都知道。”", ["0 有一种技术叫‘蒸馏’，大家都知道。", "~1 蒸馏"]],
    ["林遠說：「這是『雙贏』，不是退讓。」", ["0 這是『雙贏』，不是退讓。", "~1 雙贏"]],
    ["他说：“我们会赢。", ["0 我们会赢。…"]],
    ["“第一段还没有说完。\n\n“第二段说完了。”", ["0 第一段还没有说完。…", "0 第二段说完了。"]],
    ["他用了”同一个”引号，两次。", ["~0 同一个"]],
    ['He said "we won" and "we lost".', ["~0 we won", "~0 we lost"]],
    ['He said, "We won."', ["0 We won."]],
    [
      "“It’s the firm’s ‘moat,’” said Lee, “and we don’t share it.”",
      ["0 It’s the firm’s ‘moat,’", "~1 moat,", "0 and we don’t share it."],
    ],
    ["'We won,' he said. 'It's over.'", ["0 We won,", "0 It's over."]],
    ["The workers' rights and the firm's debts aren't in the '90s deal.", []],
    ["Don’t say it’s the workers’ fault.", []],
    ['A 5" pipe and a 7" one.', []],
    ["The so-called “nuclear option,” as it is known, failed.", ["~0 nuclear option,"]],
    ["“No,” he said.", ["0 No,"]],
    ["« Nous » disait-il.", ["~0  Nous "]],
    ["“Distillation” is the word.", ["~0 Distillation"]],
    ['We won." Lee said "we did" twice.', ["~0 we did"]],
    ['He said "we won, and left. "We did," said Lee.', ["0 we won, and left. …", "0 We did,"]],
    ["No quotation at all.", []],
  ];
  for (const [text, quotes] of cases)
    it(`finds ${quotes.length} in ${JSON.stringify(text)}`, () => expect(quotesOf(text)).toEqual(quotes));

  it("never lets a quotation run into the next paragraph", () => {
    expect(quotesOf('He said "we won\n\nand "we lost" too.')).toEqual(["0 we won…", "~0 we lost"]);
  });
});
