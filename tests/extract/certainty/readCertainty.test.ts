import { describe, expect, it } from "vitest";
import { readCertainty } from "../../../src/extract/certainty/readCertainty.js";
import { documentOf } from "../../support/documents.js";

/** How far a sentence commits to what it says: `POSITIVE POSSIBLE`, with its hedges in brackets. */
function certaintyOf(text: string): string {
  const { polarity, modality, hedges } = readCertainty(documentOf(text), { start: 0, end: text.length });
  return [polarity, modality, ...hedges.map(({ start, end }) => `[${text.slice(start, end)}]`)].join(" ");
}

describe("readCertainty", () => {
  it.each([
    ["Norvik acquired Skiff.", "诺维克收购了小艇。", "POSITIVE CERTAIN"],
    ["Norvik did not acquire Skiff.", "诺维克没有收购小艇。", "NEGATIVE CERTAIN"],
    ["Norvik never acquired Skiff.", "诺维克从未收购小艇。", "NEGATIVE CERTAIN"],
    ["Norvik failed to acquire Skiff.", "诺维克未能收购小艇。", "NEGATIVE CERTAIN"],
    ["Norvik not only acquired Skiff but sold it.", "诺维克不仅收购了小艇,还把它卖了。", "POSITIVE CERTAIN"],
    ["Norvik plans to acquire Skiff.", "诺维克计划收购小艇。", "POSITIVE INTENDED"],
    ["Norvik was to acquire Skiff.", "诺维克拟收购小艇。", "POSITIVE INTENDED"],
    ["Norvik must sell Skiff.", "诺维克必须出售小艇。", "POSITIVE REQUIRED"],
    ["If Norvik acquires Skiff, prices will rise.", "如果诺维克收购小艇,价格将上涨。", "POSITIVE CONDITIONAL"],
    ["Did Norvik acquire Skiff?", "诺维克收购了小艇吗?", "POSITIVE UNCOMMITTED"],
    ["It is unclear whether Norvik acquired Skiff.", "尚不清楚诺维克是否收购了小艇。", "POSITIVE UNCOMMITTED"],
    ["There is no evidence that Norvik copied Skiff.", "没有证据表明诺维克抄袭了小艇。", "POSITIVE UNCOMMITTED"],
  ])("is the same in %j and %j", (en, zh, certainty) => {
    expect({ en: certaintyOf(en), zh: certaintyOf(zh) }).toEqual({ en: certainty, zh: certainty });
  });

  it.each([
    ["Norvik may acquire Skiff.", "POSITIVE POSSIBLE [may]"],
    ["诺维克可能收购小艇。", "POSITIVE POSSIBLE [可能]"],
    ["Norvik reportedly acquired Skiff.", "POSITIVE POSSIBLE [reportedly]"],
    ["据称诺维克收购了小艇。", "POSITIVE POSSIBLE [据称]"],
    ["Norvik will probably acquire Skiff.", "POSITIVE PROBABLE [probably]"],
    ["诺维克很可能收购小艇。", "POSITIVE PROBABLE [很可能]"],
    ["Skiff might have been sold.", "POSITIVE POSSIBLE [might]"],
    ["If you look at the charts, Norvik leads.", "POSITIVE CERTAIN"],
  ])("keeps the hedges of %j", (text, certainty) => {
    expect(certaintyOf(text)).toBe(certainty);
  });
});
