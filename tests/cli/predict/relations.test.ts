import { describe, expect, test } from "vitest";
import { predictRelations } from "../../../src/cli/predict/relations.js";
import { loadLexicon } from "../../../src/extract/lexicon/loadLexicon.js";

const lines = (text: string): string[] =>
  predictRelations({ id: "a", text }, loadLexicon()).relations.map(
    ({ head, type, tail }) => `${head.text} ${type} ${tail.text}`,
  );

describe("relations of company news", () => {
  test.each([
    ["蓝湾集团收购了海星集团<N>%股权。", ["蓝湾集团 收购 海星集团", "海星集团 被收购 蓝湾集团"]],
    ["蓝湾集团的大股东海星集团出席了会议。", ["海星集团 持股 蓝湾集团", "蓝湾集团 被持股 海星集团"]],
    ["海星集团成为蓝湾集团的第一大股东。", ["海星集团 持股 蓝湾集团", "蓝湾集团 被持股 海星集团"]],
    ["蓝湾集团减持海星集团<N>万股。", ["蓝湾集团 减持 海星集团", "海星集团 被减持 蓝湾集团"]],
    ["<N>月<N>日,蓝湾集团与海星集团合作。", ["蓝湾集团 合作 海星集团", "海星集团 合作 蓝湾集团"]],
    ["星海科技有限公司今日开业,星海提供软件。", ["星海科技有限公司 自己 星海", "星海 自己 星海科技有限公司"]],
  ])("are found both ways in %j", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test("are not guessed from names that stand near a cue", () => {
    expect(lines("昨天宣布的并购中,蓝湾集团与此事无关,海星集团也未回应。")).toEqual([]);
  });

  test("stand at the record's own offsets, whose masked digits stay as they are", () => {
    const text = "<N>年,蓝湾集团收购海星集团。";
    const [first] = predictRelations({ id: "a", text }, loadLexicon()).relations;
    expect(text.slice(first?.tail.start, first?.tail.end)).toBe("海星集团");
  });

  test("are none without two names", () => {
    expect(lines("蓝湾集团宣布收购计划。")).toEqual([]);
  });
});

describe("relations of English texts", () => {
  test("join two names of one thing", () => {
    expect(lines("The World Health Organization met. The WHO said it would act.")).toEqual([
      "World Health Organization IsSynonymOf WHO",
    ]);
  });
});
