import { describe, expect, it } from "vitest";
import { relationLines } from "./relationLines.js";

describe("the relations of products", () => {
  it.each([
    ["Norvik released Kestrel.", "诺维克发布了红隼模型。", ["Norvik RELEASES Kestrel CERTAIN"]],
    ["Kestrel was unveiled by Norvik on Monday.", "红隼模型由诺维克推出。", ["Norvik RELEASES Kestrel CERTAIN"]],
    ["Norvik has open-sourced Osprey.", "诺维克开源了鱼鹰模型。", ["Norvik RELEASES Osprey CERTAIN"]],
    ["Orban Labs developed Marlin.", "奥本实验室研发了枪鱼芯片。", ["Orban Labs DEVELOPS Marlin CERTAIN"]],
    [
      "Skiff maker Norvik sued Tessel.",
      "开发小艇应用的诺维克起诉了泰瑟尔。",
      ["Norvik DEVELOPS Skiff CERTAIN", "Norvik SUES Tessel CERTAIN"],
    ],
    ["Norvik shut down Skiff.", "诺维克关闭了小艇应用。", ["Norvik DISCONTINUES Skiff CERTAIN"]],
    [
      "Orban Labs discontinued Marlin last year.",
      "奥本实验室去年停产了枪鱼芯片。",
      ["Orban Labs DISCONTINUES Marlin CERTAIN"],
    ],
    ["Kestrel surpasses Osprey.", "红隼模型超越了鱼鹰模型。", ["Kestrel SURPASSES Osprey CERTAIN"]],
    ["Kestrel is better than Osprey.", "红隼模型比鱼鹰模型更好。", ["Kestrel SURPASSES Osprey CERTAIN"]],
    ["Osprey lags behind Kestrel.", "鱼鹰模型落后于红隼模型。", ["Kestrel SURPASSES Osprey CERTAIN"]],
    [
      "Orban Labs trained Osprey on Kestrel's data.",
      "奥本实验室用红隼模型的数据训练鱼鹰模型。",
      ["Osprey TRAINS_ON Kestrel CERTAIN"],
    ],
    ["Osprey was trained with data from Skiff.", "鱼鹰模型用小艇应用的数据训练。", ["Osprey TRAINS_ON Skiff CERTAIN"]],
    ["Osprey was distilled from Kestrel.", "鱼鹰模型蒸馏自红隼模型。", ["Osprey DISTILLS_FROM Kestrel CERTAIN"]],
    ["Orban Labs stole data from Norvik.", "奥本实验室从诺维克窃取数据。", ["Orban Labs STEALS_FROM Norvik CERTAIN"]],
    ["Orban Labs copied Skiff.", "奥本实验室抄袭了小艇应用。", ["Orban Labs STEALS_FROM Skiff CERTAIN"]],
    ["Skiff is based on Kestrel.", "小艇应用基于红隼模型。", ["Skiff BASED_ON Kestrel CERTAIN"]],
    ["Tessel uses Kestrel.", "泰瑟尔使用红隼模型。", ["Tessel USES Kestrel CERTAIN"]],
    ["Skiff runs on Marlin.", "小艇应用搭载枪鱼芯片。", ["Skiff USES Marlin CERTAIN"]],
    ["Morland attacked Galvany.", "莫兰国攻击了加尔瓦尼亚。", ["Morland ATTACKS Galvany CERTAIN"]],
    ["Tessel was hacked by Orban Labs.", "泰瑟尔被奥本实验室入侵。", ["Orban Labs ATTACKS Tessel CERTAIN"]],
    ["Tessel has adopted Osprey.", "泰瑟尔采用了鱼鹰模型。", ["Tessel USES Osprey CERTAIN"]],
    ["Kestrel has overtaken Osprey.", "红隼模型已经赶超鱼鹰模型。", ["Kestrel SURPASSES Osprey CERTAIN"]],
  ])("are the same in %j and %j", (en, zh, lines) => {
    expect({ en: relationLines(en), zh: relationLines(zh) }).toEqual({ en: lines, zh: lines });
  });
});
