import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.js";
import { articleOf } from "../../support/documents.js";
import { relationLines } from "./relationLines.js";
import { RELATION_NAMES } from "./relationNames.js";

describe("false friends", () => {
  it.each([
    "Dana Reed was released on bail.",
    "Norvik charged a fee.",
    "Norvik charges customers a premium.",
    "Norvik beat expectations.",
    "Norvik bought time.",
    "The deal between the two was built on trust.",
    "Skiff meets the standard.",
    "Reed used to live in Galvany.",
    "Marlin sold out in Morland.",
    "Norvik launched an attack on critics.",
    "Norvik struck a balance.",
    "Galvany was hit by a storm.",
    "Reed met with criticism.",
    "Norvik released a statement.",
    "Norvik developed a reputation.",
    "Norvik raised prices.",
    "Norvik's shares topped the list.",
    "Tessel took over the weekend.",
    "Galvany is based on a treaty.",
    "Reed found Norvik difficult.",
    "Norvik found that Tessel was late.",
    "Reed dropped from the list.",
    "Norvik passed Tessel the documents.",
    "Reed joined Norvik's critics.",
    "黛娜·里德获得保释。",
    "诺维克收取费用。",
    "诺维克的业绩超过预期。",
    "诺维克赢得了时间。",
    "小艇应用符合标准。",
    "枪鱼芯片已售罄。",
    "诺维克发布声明。",
  ])("give no relation in %j", (text) => {
    expect(relationLines(text)).toEqual([]);
  });

  it.each([
    "Former Norvik staff bought Orban Labs.",
    "Former Norvik staff founded Orban Labs.",
    "Galvany did not say it would ban Skiff.",
    "诺维克前员工创立了奥本实验室。",
    "加尔瓦尼亚没有说将封禁小艇应用。",
  ])("give no claim of a relation in %j", (text) => {
    const { claims } = extract(articleOf(text), RELATION_NAMES);
    expect(claims.flatMap(({ relations }) => relations)).toEqual([]);
  });
});
