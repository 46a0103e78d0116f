import { describe, expect, it } from "vitest";
import { toIso } from "../../../src/domain/time.js";
import { findTimes } from "../../../src/extract/time/findTimes.js";
import { documentOf } from "../../support/documents.js";

const day = (moment: number | null): string => (moment === null ? "?" : toIso(moment).slice(0, 10));

/** Times of a text published on Thursday, 13 February 2025, one line each: `words: first day to day after the last, precision`. */
const timesOf = (text: string, publishedAt: string | null = "2025-02-13"): string[] =>
  findTimes(documentOf(text, { publishedAt })).map(
    (one) => `${one.text}: ${day(one.start)} to ${day(one.end)}, ${one.precision}`,
  );

describe("findTimes", () => {
  it.each([
    ["It closed last night.", "last night: 2025-02-12 to 2025-02-13, DAY"],
    ["它昨晚关闭。", "昨晚: 2025-02-12 to 2025-02-13, DAY"],
    ["It happened last Wednesday.", "last Wednesday: 2025-02-12 to 2025-02-13, DAY"],
    ["这发生在上周三。", "上周三: 2025-02-05 to 2025-02-06, DAY"],
    ["It opened three days ago.", "three days ago: 2025-02-10 to 2025-02-11, DAY"],
    ["它三天前开业。", "三天前: 2025-02-10 to 2025-02-11, DAY"],
    ["它在除夕开业。", "除夕: 2025-01-28 to 2025-01-29, DAY"],
    ["它去年10月开业。", "去年10月: 2024-10-01 to 2024-11-01, MONTH"],
    ["It will close next month.", "next month: 2025-03-01 to 2025-04-01, MONTH"],
    ["它将于下个月关闭。", "下个月: 2025-03-01 to 2025-04-01, MONTH"],
    ["Sales rose in Q3 2024.", "Q3 2024: 2024-07-01 to 2024-10-01, QUARTER"],
    ["2024年第三季度销售额上升。", "2024年第三季度: 2024-07-01 to 2024-10-01, QUARTER"],
    ["It was founded in 2019.", "in 2019: 2019-01-01 to 2020-01-01, YEAR"],
    ["它成立于2019年。", "2019年: 2019-01-01 to 2020-01-01, YEAR"],
    ["It opened on March 5, 2025.", "March 5, 2025: 2025-03-05 to 2025-03-06, DAY"],
    ["它于2025年3月5日开业。", "2025年3月5日: 2025-03-05 to 2025-03-06, DAY"],
    ["Norvik may sell Skiff in May.", "May: 2025-05-01 to 2025-06-01, MONTH"],
    ["诺维克或于5月出售小艇。", "5月: 2025-05-01 to 2025-06-01, MONTH"],
  ])("reads %j no more exactly than its words", (text, line) => {
    expect(timesOf(text)).toEqual([line]);
  });

  it.each(["Norvik sat down with its lawyers.", "Marlin may sell well.", "诺维克有一点担心。"])(
    "finds no time in %j",
    (text) => {
      expect(timesOf(text)).toEqual([]);
    },
  );

  it.each([
    ["It closed last night.", "last night: ? to ?, UNKNOWN"],
    ["它昨晚关闭。", "昨晚: ? to ?, UNKNOWN"],
  ])("keeps the words of %j when the day of publication is not known", (text, line) => {
    expect(timesOf(text, null)).toEqual([line]);
  });
});
