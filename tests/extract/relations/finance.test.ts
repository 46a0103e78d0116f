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

  test.each([
    ["王立将所持海星集团5%股权转让给蓝湾集团。", ["蓝湾集团 INVESTS_IN 海星集团"]],
    ["蓝湾集团受让海星集团8%股份。", ["蓝湾集团 INVESTS_IN 海星集团"]],
    ["海星集团由蓝湾集团全资拥有。", ["蓝湾集团 OWNS 海星集团"]],
    ["海星集团由蓝湾集团所有。", ["蓝湾集团 OWNS 海星集团"]],
    ["蓝湾集团的股份由所有股东持有。", []],
    ["蓝湾集团证实与海星集团合作。", ["蓝湾集团 PARTNERS_WITH 海星集团"]],
    ["蓝湾集团将关闭网络游戏《长夜》。", ["蓝湾集团 DISCONTINUES 长夜"]],
    ["蓝湾集团周四推出新版搜索助手海豚3。", ["蓝湾集团 RELEASES 海豚3"]],
    ["洛江市中级人民法院判处海星集团罚款900万元。", ["洛江市中级人民法院 FINES 海星集团"]],
    ["洛江市中级人民法院判处海星集团停业。", []],
    ["自2012年蓝湾集团收购海星集团以来，其资产逐年扩大。", ["蓝湾集团 ACQUIRES 海星集团"]],
    ["在蓝湾集团收购海星集团之后，股价大涨。", ["蓝湾集团 ACQUIRES 海星集团"]],
    ["蓝湾集团收购海星集团的消息传出后，股价大涨。", ["蓝湾集团 ACQUIRES 海星集团"]],
    ["蓝湾集团扩张迅速，在美国投资海星集团。", ["蓝湾集团 INVESTS_IN 海星集团"]],
    ["蓝湾集团合计持有海星集团5亿股股份。", ["蓝湾集团 OWNS 海星集团"]],
    ["海星集团的第二大股东蓝湾集团表示反对。", ["蓝湾集团 OWNS 海星集团"]],
    ["蓝湾集团与海星集团联合打造的机器人亮相。", ["蓝湾集团 PARTNERS_WITH 海星集团"]],
  ])("see shares handed on, owners, and what is made in %j", (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });

  test("tell who leaves which post", () => {
    expect(relations("葡萄牙交通部长若昂·席尔瓦周五辞职。")).toEqual([
      "若昂·席尔瓦 HOLDS_POSITION 葡萄牙",
      "若昂·席尔瓦 LEAVES_POSITION 葡萄牙",
    ]);
  });
});

describe("what has ended, or is still to come", () => {
  const certainty = (text: string): string[] => {
    const { document, mentions, chains } = readText(text);
    return findRelations(document, mentions, chains).map(
      ({ predicate, polarity, modality }) => `${predicate} ${polarity} ${modality}`,
    );
  };
  test.each([
    ["蓝湾集团与海星集团终止合作。", ["PARTNERS_WITH NEGATIVE CERTAIN"]],
    ["蓝湾集团放弃收购海星集团。", ["ACQUIRES NEGATIVE CERTAIN"]],
    ["Blue Bay Corp ended its partnership with Starfish Inc.", ["PARTNERS_WITH NEGATIVE CERTAIN"]],
    ["Blue Bay Corp abandoned its plan to buy Starfish Inc.", ["ACQUIRES NEGATIVE INTENDED"]],
    ["Blue Bay Corp will supply 20 buses to the city of Vienna.", ["SUPPLIES POSITIVE INTENDED"]],
    ["In the end, Blue Bay Corp bought Starfish Inc.", ["ACQUIRES POSITIVE CERTAIN"]],
  ])("%s", (text, expected) => {
    expect(certainty(text)).toEqual(expected);
  });
});
