import { describe, expect, it } from "vitest";
import { spanText } from "../../../src/domain/span.js";
import { analysisCopy } from "../../../src/extract/tokens/analysisCopy.js";
import { findQuotes } from "../../../src/extract/tokens/findQuotes.js";
import { splitSentences } from "../../../src/extract/tokens/splitSentences.js";

function split(text: string, script: "zh" | "en"): string[] {
  const analysis = analysisCopy(text);
  const paragraph = { start: 0, end: text.length };
  return splitSentences(analysis, paragraph, script, findQuotes(analysis, [paragraph])).map((span) =>
    spanText(text, span),
  );
}

describe("splitSentences, Chinese", () => {
  // Each row lists the sentences that the paragraph made of them falls into.
  const rows: readonly (readonly string[])[] = [
    ["银行下调利率。", "股市上涨！", "谁来买单？"],
    ["银行下调利率,股市上涨.", "谁来买单?"],
    ["他说：“好。我们走。”"],
    ["他说“没有的事！”然后离开了。", "记者追了出去。"],
    ["“我们不会退让。”林远说。", "会议随后结束。"],
    ["“你们还要等多久？”一名记者问道。", "林远没有回答。"],
    ["“我们不会退让。”", "会议随后结束，没有人再开口。"],
    [
      "“这项技术我们已经准备了整整三年，所有数据都来自公开的渠道，没有任何违规之处。",
      "如果有人不相信，欢迎到我们的实验室里亲眼看一看，我们没有什么可以隐瞒的。”林远说。",
      "记者没有再问。",
    ],
    ["增长3.5%，V3.1版本同日发布。", "价格为1.2亿元。"],
    ["这个结果......", "没有人想到。"],
    ["这个结果……", "没有人想到。"],
    ["这个结果……，没有人想到。"],
    ["他（记者问了三次。他都没有回答）最终离开。", "会议结束。"],
    ["《谁在说谎？一个时代的终结》今天出版。", "首印一万册。"],
    ["OpenAI发布了GPT-4.5。", "Anthropic没有回应。"],
    ["利率下调；股市上涨；汇率持平。"],
    ["他读完了《我们去哪里？》然后睡了。", "天亮了。"],
    ["林远说：“没有的事！”", "记者追了出去。"],
    ["真的吗？！", "没有人知道。"],
    ["没有句号的一行"],
  ];
  for (const row of rows)
    it(`cuts ${JSON.stringify(row.join("").slice(0, 40))} into ${row.length}`, () =>
      expect(split(row.join(""), "zh")).toEqual(row));
});

describe("splitSentences, English", () => {
  const rows: readonly (readonly string[])[] = [
    ["The bank cut its rate.", "Shares rose!", "Who pays?"],
    ["Mr. Reed met Dr. Lee in St. John on Monday.", "They talked."],
    [
      "Reed works for Harbour Inc. in the U.S. and for Tide Corp. of Canada.",
      "He lives in the U.K.",
      "The bank does not.",
    ],
    ["No. 5 fell 3.5 pct. on Monday.", "The index lost 1.2 percent."],
    ["U.S. President Tom Reed spoke.", "He left at 5 p.m.", "The bank was closed."],
    ["J. R. Reed and A. B. Lee signed it.", "It holds."],
    ["“We will not stop,” she said.", "“We never did.”", "The room was quiet."],
    ["“Why now?” Reed asked.", "Nobody knew."],
    ["“Stop!” he shouted.", "She stopped."],
    ["She called it “a mess. A real one.” and left.", "He stayed."],
    [
      "“We have prepared for this moment for three years, and every number that we use comes from public sources.",
      "If anybody doubts it, they are welcome to come and see our laboratory with their own eyes,” Lee said.",
      "Nobody came.",
    ],
    ["Is it over?", "No.", "It is not."],
    ["The firm (founded in 1990. It is old) fell.", "Others rose."],
    ["Sales rose 3.5% vs. 2.1% in Jan. 2024, e.g. in the north.", "The south was flat."],
    ["He waited... and waited.", "Nothing came..."],
    ["The iPhone fell.", "iPads rose."],
  ];
  for (const row of rows) {
    it(`cuts ${JSON.stringify(row.join(" ").slice(0, 48))} into ${row.length}`, () => {
      expect(split(row.join(" "), "en")).toEqual(row);
    });
  }

  it("cuts where the space after a full stop is missing", () => {
    expect(split("It ended on Monday.The bank said so.", "en")).toEqual(["It ended on Monday.", "The bank said so."]);
  });
});
