import { describe, expect, it } from "vitest";
import { relationLines } from "./relationLines.js";

describe("the relations of law and restriction", () => {
  it.each([
    [
      "The Galvany Data Authority is investigating Norvik.",
      "加尔瓦尼亚数据局正在调查诺维克。",
      ["Galvany Data Authority INVESTIGATES Norvik CERTAIN"],
    ],
    [
      "Galvany opened an investigation into Skiff last week.",
      "加尔瓦尼亚上周对小艇应用展开调查。",
      ["Galvany INVESTIGATES Skiff CERTAIN"],
    ],
    [
      "A probe into Norvik was launched by Morland.",
      "莫兰国对诺维克启动调查。",
      ["Morland INVESTIGATES Norvik CERTAIN"],
    ],
    ["Norvik sued Orban Labs.", "诺维克起诉了奥本实验室。", ["Norvik SUES Orban Labs CERTAIN"]],
    ["Orban Labs filed a lawsuit against Norvik.", "奥本实验室对诺维克提起诉讼。", ["Orban Labs SUES Norvik CERTAIN"]],
    [
      "Galvany charged Paul Sorrel with fraud.",
      "加尔瓦尼亚逮捕了保罗·索瑞尔。",
      ["Galvany CHARGES Paul Sorrel CERTAIN"],
    ],
    [
      "Paul Sorrel was arrested by Morland in May.",
      "保罗·索瑞尔5月被莫兰国逮捕。",
      ["Morland CHARGES Paul Sorrel CERTAIN"],
    ],
    [
      "The Galvany Data Authority fined Norvik.",
      "加尔瓦尼亚数据局处罚了诺维克。",
      ["Galvany Data Authority FINES Norvik CERTAIN"],
    ],
    ["Norvik was fined by Morland.", "诺维克被莫兰国罚款。", ["Morland FINES Norvik CERTAIN"]],
    ["Morland imposed sanctions on Norvik.", "莫兰国对诺维克实施制裁。", ["Morland SANCTIONS Norvik CERTAIN"]],
    [
      "Galvany added Orban Labs to the entity list.",
      "加尔瓦尼亚把奥本实验室列入实体清单。",
      ["Galvany SANCTIONS Orban Labs CERTAIN"],
    ],
    ["Galvany restricts the export of Marlin.", "加尔瓦尼亚限制枪鱼芯片出口。", ["Galvany RESTRICTS Marlin CERTAIN"]],
    [
      "Galvany tightened export controls on Morland.",
      "加尔瓦尼亚收紧对莫兰国的出口管制。",
      ["Galvany RESTRICTS Morland CERTAIN"],
    ],
    ["Morland banned Skiff.", "莫兰国封禁了小艇应用。", ["Morland BANS Skiff CERTAIN"]],
    [
      "Skiff was banned by Galvany and Morland.",
      "小艇应用被加尔瓦尼亚和莫兰国封禁。",
      ["Galvany BANS Skiff CERTAIN", "Morland BANS Skiff CERTAIN"],
    ],
    ["Galvany bars officials from using Skiff.", "加尔瓦尼亚禁止公务员使用小艇应用。", ["Galvany BANS Skiff CERTAIN"]],
    ["Elmar Store removed Skiff.", "埃尔玛商店下架了小艇应用。", ["Elmar Store DELISTS Skiff CERTAIN"]],
    ["Skiff was delisted by Elmar Store.", "小艇应用被埃尔玛商店下架。", ["Elmar Store DELISTS Skiff CERTAIN"]],
    ["Norvik is being investigated by Galvany.", "诺维克正被加尔瓦尼亚调查。", ["Galvany INVESTIGATES Norvik CERTAIN"]],
  ])("are the same in %j and %j", (en, zh, lines) => {
    expect({ en: relationLines(en), zh: relationLines(zh) }).toEqual({ en: lines, zh: lines });
  });
});
