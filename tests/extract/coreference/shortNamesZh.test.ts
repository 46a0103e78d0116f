import { describe, expect, test } from "vitest";
import { shortNamesZh } from "../../../src/extract/coreference/shortNamesZh.js";
import { readText } from "../../support/documents.js";

const PLACES = new Set(["沈阳", "中国", "浙江", "上海"]);
const isPlace = (word: string): boolean => PLACES.has(word);

describe("short names of Chinese organisations", () => {
  test.each([
    ["沈阳青隆种业有限公司", ["沈阳青隆种业", "青隆种业", "沈阳青隆", "青隆"]],
    ["东旭航空", ["东旭"]],
    ["浙江海棠股份有限公司", ["浙江海棠"]],
    ["中国银行", []],
    ["上海电器", []],
    ["Acme", []],
  ])("%s", (name, expected) => {
    expect(shortNamesZh(name, isPlace)).toEqual(expected);
  });
});

describe("chains of organisations", () => {
  const chains = (text: string): string[] => {
    const { document, mentions, chains: found } = readText(text);
    return found
      .filter(({ mentions: own }) => own.length > 1)
      .map(({ mentions: own }) =>
        own.map((index) => document.text.slice(mentions[index]!.start, mentions[index]!.end)).join(" = "),
      );
  };

  test.each([
    ["沈阳隆迪种业有限公司周一停产。隆迪种业表示将恢复。", "沈阳隆迪种业有限公司 = 隆迪"],
    ["云南天原集团股份有限公司(以下简称天原)增资。天原称不受影响。", "云南天原集团股份有限公司 = 天原"],
  ])("%s", (text, chain) => {
    expect(chains(text).some((one) => one.startsWith(chain))).toBe(true);
  });
});
