import { describe, expect, test } from "vitest";
import { predictAlias } from "../../../src/cli/predict/alias.js";
import { transliterate } from "../../../src/cli/predict/transliterate.js";
import { loadLexicon } from "../../../src/extract/lexicon/loadLexicon.js";

const names = (en: string, type: string) => predictAlias({ id: "a", en, type }, loadLexicon()).zh;

describe("the Chinese name of an English one", () => {
  test.each([
    ["Lake Superior", "LOC", ["苏必利尔湖", "蘇必利爾湖"]],
    ["the Thames", "LOC", ["泰晤士河"]],
    ["Isaac Newton", "PER", ["牛顿", "牛頓", "艾萨克·牛顿", "艾薩克·牛頓"]],
  ])("comes from the table in both scripts: %s", (en, type, expected) => {
    expect(names(en, type)).toEqual(expected);
  });

  test("of a last name is that of its one known bearer", () => {
    expect(names("Galilei", "PER")[0]).toBe("伽利略");
  });

  test.each([
    ["University of Denton", "ORG", "登顿大学"],
    ["Kingsbury River", "LOC", "金斯伯里河"],
    ["North Denton Football Club", "ORG", "北登顿足球俱乐部"],
    ["London Transport Museum", "ORG", "伦敦特兰斯波特博物馆"],
  ])("is made word by word where the table has none: %s", (en, type, expected) => {
    expect(names(en, type)[0]).toBe(expected);
  });

  test("is not guessed for what is written in other letters", () => {
    expect(names("Αθήνα 7", "LOC")).toEqual([]);
  });
});

describe("transliteration", () => {
  test.each([
    ["Peter Denton", "彼得·登顿"],
    ["Hudson", "胡德森"],
    ["Blake", "布莱克"],
    ["Arona", "阿罗纳"],
    ["Columbia", "科伦布亚"],
    ["McKinley", "麦克金利"],
    ["Nottingham", "诺廷汉姆"],
    ["X", ""],
  ])("reads %s", (en, zh) => {
    expect(transliterate(en)).toBe(zh);
  });
});
