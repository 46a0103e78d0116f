import { describe, expect, test } from "vitest";
import { readText } from "../../support/documents.js";
import { mentionLines } from "../../support/mentionLines.js";

const names = (text: string) => mentionLines(readText(text));

describe("companies known by name alone", () => {
  test.each([
    ["分析师看好中信国安的前景。", ["中信国安 COMPANY"]],
    ["他在古井贡酒集团工作。", ["古井贡酒集团 COMPANY"]],
    ["唯品会今天下跌。", ["唯品会 COMPANY"]],
  ])("are found in %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test("do not begin or end inside a word when they are short", () => {
    expect(names("他挑了一件格外合身的上衣。")).toEqual([]);
  });
});

describe("companies of a deal", () => {
  test.each([
    ["蓝湾集团投资海星集团。", ["蓝湾集团 COMPANY", "海星集团 COMPANY"]],
    ["蓝湾集团增持海星集团。", ["蓝湾集团 COMPANY", "海星集团 COMPANY"]],
  ])("are two in %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
