import { describe, expect, test } from "vitest";
import { findRelations } from "../../../src/extract/relations/findRelations.js";
import { readText } from "../../support/documents.js";

function relations(text: string): string[] {
  const { document, mentions, chains } = readText(text);
  return findRelations(document, mentions, chains).map(({ subject, predicate, object }) => {
    const name = (index: number | null) => (index === null ? "-" : (chains[mentions[index]?.chain ?? -1]?.name ?? "?"));
    return `${name(subject)} ${predicate} ${name(object)}`;
  });
}

describe("relations of company news", () => {
  test.each([
    ["蓝湾集团持有海星集团30%股权。", ["蓝湾集团 OWNS 海星集团"]],
    ["蓝湾集团收购了海星集团1200万股股份。", ["蓝湾集团 ACQUIRES 海星集团"]],
    ["蓝湾集团增持海星集团约3亿股。", ["蓝湾集团 INVESTS_IN 海星集团"]],
    ["交易完成后，海星集团成为蓝湾集团的控股子公司。", ["蓝湾集团 OWNS 海星集团"]],
    ["交易完成后，海星集团成为蓝湾集团的第一大股东。", ["海星集团 OWNS 蓝湾集团"]],
  ])("see through quantities and copulas in %j", (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});
