import { describe, expect, it } from "vitest";
import { relationLines } from "./relationLines.js";

describe("the relations of companies", () => {
  it.each([
    ["Norvik acquired Orban Labs.", "诺维克收购了奥本实验室。", ["Norvik ACQUIRES Orban Labs CERTAIN"]],
    [
      "Norvik's acquisition of Orban Labs surprised Tessel.",
      "诺维克对奥本实验室的收购让泰瑟尔感到意外。",
      ["Norvik ACQUIRES Orban Labs CERTAIN"],
    ],
    ["Orban Labs was taken over by Norvik.", "奥本实验室被诺维克收购。", ["Norvik ACQUIRES Orban Labs CERTAIN"]],
    [
      "Halden Fund invested in Orban Labs.",
      "哈尔登基金投资了奥本实验室。",
      ["Halden Fund INVESTS_IN Orban Labs CERTAIN"],
    ],
    ["Tessel was bankrolled by Halden Fund.", "泰瑟尔获哈尔登基金投资。", ["Halden Fund INVESTS_IN Tessel CERTAIN"]],
    ["Norvik teamed up with Tessel.", "诺维克与泰瑟尔合作。", ["Norvik PARTNERS_WITH Tessel CERTAIN"]],
    ["Norvik and Tessel signed an agreement.", "诺维克和泰瑟尔签署协议。", ["Norvik PARTNERS_WITH Tessel CERTAIN"]],
    ["Tessel supplies Norvik.", "泰瑟尔向诺维克供货。", ["Tessel SUPPLIES Norvik CERTAIN"]],
    ["Orban Labs sells chips to Morland.", "奥本实验室向莫兰国出售芯片。", ["Orban Labs SUPPLIES Morland CERTAIN"]],
    ["Norvik owns Skiff.", "诺维克拥有小艇应用。", ["Norvik OWNS Skiff CERTAIN"]],
    [
      "Orban Labs, a subsidiary of Norvik, makes Marlin.",
      "诺维克的子公司奥本实验室研发枪鱼芯片。",
      ["Norvik OWNS Orban Labs CERTAIN", "Orban Labs DEVELOPS Marlin CERTAIN"],
    ],
    ["Norvik competes with Tessel.", "诺维克与泰瑟尔竞争。", ["Norvik COMPETES_WITH Tessel CERTAIN"]],
    ["Norvik will buy Tessel.", "诺维克将收购泰瑟尔。", ["Norvik ACQUIRES Tessel INTENDED"]],
    [
      "Halden Fund has invested in Norvik and Tessel.",
      "哈尔登基金投资了诺维克和泰瑟尔。",
      ["Halden Fund INVESTS_IN Norvik CERTAIN", "Halden Fund INVESTS_IN Tessel CERTAIN"],
    ],
  ])("are the same in %j and %j", (en, zh, lines) => {
    expect({ en: relationLines(en), zh: relationLines(zh) }).toEqual({ en: lines, zh: lines });
  });
});
