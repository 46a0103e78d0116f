import { describe, expect, it } from "vitest";
import { relationLines } from "./relationLines.js";

describe("the certainty and coordination of relations", () => {
  it.each([
    ["Norvik plans to buy Orban Labs.", "诺维克计划收购奥本实验室。", ["Norvik ACQUIRES Orban Labs INTENDED"]],
    ["Norvik did not acquire Orban Labs.", "诺维克没有收购奥本实验室。", ["Norvik not ACQUIRES Orban Labs CERTAIN"]],
    ["Orban Labs may have copied Skiff.", "奥本实验室可能抄袭了小艇应用。", ["Orban Labs STEALS_FROM Skiff POSSIBLE"]],
    ["Galvany should ban Skiff.", "加尔瓦尼亚应当封禁小艇应用。", ["Galvany BANS Skiff REQUIRED"]],
    ["Did Norvik buy Orban Labs?", "诺维克收购了奥本实验室吗?", ["Norvik ACQUIRES Orban Labs UNCOMMITTED"]],
    [
      "Galvany is looking into whether Orban Labs copied Skiff.",
      "加尔瓦尼亚正调查奥本实验室是否抄袭了小艇应用。",
      ["Galvany INVESTIGATES Orban Labs CERTAIN", "Orban Labs STEALS_FROM Skiff UNCOMMITTED"],
    ],
    [
      "If Norvik buys Orban Labs, Tessel will sue Norvik.",
      "如果诺维克收购奥本实验室,泰瑟尔将起诉诺维克。",
      ["Norvik ACQUIRES Orban Labs CONDITIONAL", "Tessel SUES Norvik CONDITIONAL"],
    ],
    [
      "Norvik and Tessel released Skiff and Kestrel.",
      "诺维克和泰瑟尔发布了小艇应用和红隼模型。",
      [
        "Norvik RELEASES Kestrel CERTAIN",
        "Norvik RELEASES Skiff CERTAIN",
        "Tessel RELEASES Kestrel CERTAIN",
        "Tessel RELEASES Skiff CERTAIN",
      ],
    ],
    [
      "Galvany sued Norvik and banned Skiff.",
      "加尔瓦尼亚起诉诺维克,并封禁了小艇应用。",
      ["Galvany BANS Skiff CERTAIN", "Galvany SUES Norvik CERTAIN"],
    ],
    [
      "Kestrel outperforms Osprey, Skiff and Marlin.",
      "红隼模型超越了鱼鹰模型、小艇应用和枪鱼芯片。",
      ["Kestrel SURPASSES Marlin CERTAIN", "Kestrel SURPASSES Osprey CERTAIN", "Kestrel SURPASSES Skiff CERTAIN"],
    ],
    [
      "Galvany urged Norvik to sell Skiff to Tessel.",
      "加尔瓦尼亚敦促诺维克把小艇应用卖给泰瑟尔。",
      ["Norvik SUPPLIES Tessel REQUIRED"],
    ],
    ["Norvik never stole data from Tessel.", "诺维克从未窃取泰瑟尔的数据。", ["Norvik not STEALS_FROM Tessel CERTAIN"]],
    ["Orban Labs reportedly hacked Tessel.", "据称奥本实验室入侵了泰瑟尔。", ["Orban Labs ATTACKS Tessel POSSIBLE"]],
  ])("are the same in %j and %j", (en, zh, lines) => {
    expect({ en: relationLines(en), zh: relationLines(zh) }).toEqual({ en: lines, zh: lines });
  });
});
