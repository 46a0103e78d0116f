import { describe, expect, test } from "vitest";
import { loadLexicon } from "../../../src/extract/lexicon/loadLexicon.js";
import { gazetteerOf } from "../../../src/extract/lexicon/gazetteer.js";
import { mentionReading } from "../../../src/extract/mentions/candidate.js";
import { readNames } from "../../../src/extract/mentions/readNames.js";
import { documentOf } from "../../support/documents.js";

const lexicon = loadLexicon();

const namesIn = (text: string): string[] => {
  const reading = mentionReading(documentOf(text), gazetteerOf(lexicon.names), lexicon.names.ambiguous);
  return readNames(reading, lexicon).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
};

describe("names that the word before them introduces", () => {
  test.each([
    ["挪威渔船制造商赫尔穆宁召回了两艘船。", "赫尔穆宁 COMPANY"],
    ["警方搜查了航运公司云漪的办公室。", "云漪 COMPANY"],
    ["当地供应商栗坊周二否认拖欠工资。", "栗坊 COMPANY"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  test.each([
    "零食企业利润下滑。",
    "平台司机要求加薪。",
    "制造商协会反对关税。",
    "开发商债务高企。",
    "航运公司员工表示担忧。",
    "反对党议员离席。",
    "供应商周二宣布涨价。",
  ])("are not what the kind has: %s", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe("institutions whose name begins with a place", () => {
  test.each([
    ["杭州市中级人民法院周二作出裁定。", "杭州市中级人民法院 COURT"],
    ["清平市生态环境局责令工厂停产。", "清平市生态环境局 GOVERNMENT_BODY"],
    ["长沙县人民法院驳回了起诉。", "长沙县人民法院 COURT"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe("what ends a name, and what does not", () => {
  test.each([
    ["智利环境评估局驳回了阿尔塔铜业的计划。", "阿尔塔铜业 COMPANY"],
    ["华为证实与百度合作。", "华为 COMPANY"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});
