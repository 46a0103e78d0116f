import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/extract/text/readArticle.js";
import { analyseDocument } from "../../../src/extract/tokens/analyseDocument.js";

const analyse = (body: string, lang?: string) =>
  analyseDocument(readArticle({ body, format: "text", ...(lang && { lang }) }));
const tokensOf = (body: string, lang?: string): string[] => analyse(body, lang).tokens.map((token) => token.text);

describe("analyseDocument, Chinese tokens", () => {
  const cases: readonly [text: string, tokens: string][] = [
    ["海港银行行长约翰·里德在采访中说", "海港 银行行长 约翰·里德 在 采访 中 说"],
    ["首席执行官蒂姆·库克周一表示", "首席 执行官 蒂姆·库克 周一 表示"],
    ["Harbour V3和GPT-4o、Windows 11同日发布", "Harbour V3 和 GPT-4o 、 Windows 11 同日 发布"],
    ["总理查尔斯·本森本周表示", "总理 查尔斯·本森 本周 表示"],
    ["玛丽亚·安娜·洛佩斯说", "玛丽亚·安娜·洛佩斯 说"],
    ["该公司刚发了3款模型", "该 公司 刚 发 了 3 款 模型"],
    ["AI 2年增长10%", "AI 2 年 增长 10%"],
    ["Ｏｐｅｎ　Ｔｉｄｅ公司", "Open Tide 公司"],
  ];
  for (const [text, tokens] of cases) {
    it(`cuts ${text}`, () => {
      // Names keep the spaces inside them: the tokens are compared joined.
      expect(tokensOf(text, "zh").join(" ")).toBe(tokens);
    });
  }

  it("makes one token of a name with a version number", () => {
    expect(tokensOf("超越了Harbour V3的模型", "zh")).toContain("Harbour V3");
  });

  it("reads traditional script on a simplified copy of the same length", () => {
    const document = analyse("中央銀行總裁林遠說，利率將會調降。", "zh-Hant");
    expect(document.text).toBe("中央銀行總裁林遠說，利率將會調降。");
    expect(document.analysis).toBe("中央银行总裁林远说,利率将会调降。");
  });

  it("leaves characters of a simplified text that only look traditional", () => {
    expect(analyse("乾隆皇帝的著名藏品周一在北京展出。").analysis).toBe("乾隆皇帝的著名藏品周一在北京展出。");
  });
});

describe("analyseDocument, English tokens", () => {
  it("cuts words, clitics and marks, with lemmas and parts of speech", () => {
    const document = analyse("Tide's banks didn't say so.");
    expect(document.tokens.map(({ text, lemma, pos }) => `${text}/${lemma}/${pos}`)).toEqual([
      "Tide/tide/PROPN",
      "'s/'s/PART",
      "banks/bank/NOUN",
      "did/do/AUX",
      "n't/not/PART",
      "say/say/VERB",
      "so/so/ADV",
      "././PUNCT",
    ]);
  });

  it("keeps version numbers whole", () => {
    expect(tokensOf("Tide released GPT-4.5 and v3.1 on Monday.")).toEqual([
      "Tide",
      "released",
      "GPT-4.5",
      "and",
      "v3.1",
      "on",
      "Monday",
      ".",
    ]);
  });

  it("cuts a run of more than 200 characters into pieces", () => {
    const document = analyse(`See ${"x".repeat(450)} now.`);
    expect(document.tokens.map((token) => token.text.length)).toEqual([3, 200, 200, 50, 3, 1]);
  });
});

describe("analyseDocument, mixed articles", () => {
  it("gives each paragraph the rules of its own script", () => {
    const document = analyse(
      "央行周一宣布下调利率。市场反应平淡。\n\nThe bank cut its rate. Markets were calm.\n\n2025 - 2026",
    );
    expect(document.lang).toBe("zh-Hans");
    expect(document.sentences.map(({ script, paragraph }) => `${paragraph} ${script}`)).toEqual([
      "0 zh",
      "0 zh",
      "1 en",
      "1 en",
      "2 zh",
    ]);
  });
});
