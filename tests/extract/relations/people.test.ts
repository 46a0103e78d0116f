import { describe, expect, it } from "vitest";
import { relationLines } from "./relationLines.js";

describe("the relations of people and places", () => {
  it.each([
    ["Dana Reed founded Norvik.", "黛娜·里德创立了诺维克。", ["Dana Reed FOUNDED Norvik CERTAIN"]],
    ["Norvik was co-founded by Dana Reed.", "黛娜·里德联合创立了诺维克。", ["Dana Reed FOUNDED Norvik CERTAIN"]],
    [
      "Norvik founder Dana Reed met Galvany.",
      "诺维克创始人黛娜·里德与加尔瓦尼亚举行会谈。",
      ["Dana Reed FOUNDED Norvik CERTAIN", "Dana Reed MEETS_WITH Galvany CERTAIN"],
    ],
    [
      "Dana Reed is the chief executive of Norvik.",
      "黛娜·里德是诺维克的首席执行官。",
      ["Dana Reed HOLDS_POSITION Norvik CERTAIN"],
    ],
    [
      "Paul Sorrel, chairman of Tessel, sued Norvik.",
      "泰瑟尔董事长保罗·索瑞尔起诉了诺维克。",
      ["Paul Sorrel HOLDS_POSITION Tessel CERTAIN", "Paul Sorrel SUES Norvik CERTAIN"],
    ],
    ["Tessel appointed Paul Sorrel.", "泰瑟尔任命保罗·索瑞尔。", ["Paul Sorrel HOLDS_POSITION Tessel CERTAIN"]],
    ["Dana Reed left Norvik.", "黛娜·里德离开了诺维克。", ["Dana Reed LEAVES_POSITION Norvik CERTAIN"]],
    ["Paul Sorrel resigned from Tessel.", "保罗·索瑞尔从泰瑟尔辞职。", ["Paul Sorrel LEAVES_POSITION Tessel CERTAIN"]],
    ["Norvik is headquartered in Port Elmar.", "诺维克位于埃尔玛港。", ["Norvik LOCATED_IN Port Elmar CERTAIN"]],
    ["Dana Reed held talks with Galvany.", "黛娜·里德与加尔瓦尼亚举行会谈。", ["Dana Reed MEETS_WITH Galvany CERTAIN"]],
    ["Paul Sorrel joined Norvik.", "保罗·索瑞尔加入诺维克。", ["Paul Sorrel HOLDS_POSITION Norvik CERTAIN"]],
    ["Dana Reed visited Morland.", "黛娜·里德访问莫兰国。", ["Dana Reed MEETS_WITH Morland CERTAIN"]],
  ])("are the same in %j and %j", (en, zh, lines) => {
    expect({ en: relationLines(en), zh: relationLines(zh) }).toEqual({ en: lines, zh: lines });
  });
});
