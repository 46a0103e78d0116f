import type { Stretch } from "./calendar.js";
import {
  DAY_MS,
  dayFrom,
  dayOf,
  dayStretch,
  midnight,
  monday,
  monthFrom,
  monthStretch,
  nearestYear,
  quarterStretch,
  spanning,
  weekFrom,
  yearStretch,
} from "./calendar.js";
import { readNumeral } from "./hanNumeral.js";
import { lunarDay, lunarNewYearsEve } from "./lunarDay.js";
import type { TimeGroups, TimePattern, TimeSetting } from "./timePattern.js";

const YEAR = "(?<year>[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})年";
const REL_YEAR = "(?<rel>前|去|上一?|今|本|当|明|后)年";
const MONTH = "(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月";
const MONTH_2 = "(?<month2>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月";
const DAY = "(?<day>[12]\\d|3[01]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]";
const DAY_2 = "(?<day2>[12]\\d|3[01]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]";
const PART =
  "(?:凌晨|清晨|早上|早晨|早间|上午|中午|下午|傍晚|晚上|晚间|深夜|夜间|晚|早|夜)?(?:\\d{1,2}[点时](?:\\d{1,2}分|半)?(?:许|左右)?|\\d{1,2}:\\d{2})?";
const COUNT = "(?<count>\\d{1,3}|[一二两三四五六七八九十]{1,3}|半|几|数)";
const UNIT = "(?<unit>天|日|周|个?星期|个?礼拜|个?月|年|个?季度|小时|个小时|分钟)";
const WEEKDAYS = "一二三四五六日";

/** Chinese forms of times. Where two match at one place the longer one wins, then the earlier in this list. */
export const PATTERNS_ZH: readonly TimePattern[] = [
  {
    name: "day-range",
    pattern: new RegExp(
      `(?:(?:${YEAR}|${REL_YEAR}))?${MONTH}${DAY.replace("[日号]", "[日号]?")}(?:至|到|-|—|~|–)(?:${MONTH_2})?${DAY_2}`,
      "gu",
    ),
    resolve: (groups, setting) => {
      const first = dayIn(groups, setting, groups.month, groups.day);
      const last = dayIn(groups, setting, groups.month2 ?? groups.month, groups.day2);
      return first && last && last.end > first.start ? spanning(first, last) : null;
    },
  },
  {
    name: "day",
    pattern: new RegExp(`(?:(?:${YEAR}|${REL_YEAR}))?${MONTH}${DAY}${PART}`, "gu"),
    resolve: (groups, setting) => dayIn(groups, setting, groups.month, groups.day),
  },
  {
    name: "month-range",
    pattern: new RegExp(`(?:${YEAR}|${REL_YEAR})?(?<month>1[0-2]|0?[1-9])月?(?:至|到|-|—)${MONTH_2}(?![\\d份])`, "gu"),
    resolve: (groups, setting) => {
      const first = monthIn(groups, setting, groups.month);
      const last = monthIn(groups, setting, groups.month2);
      return first && last && last.end > first.start ? spanning(first, last) : null;
    },
  },
  {
    name: "month",
    pattern: new RegExp(`(?:(?:${YEAR}|${REL_YEAR}))?${MONTH}(?:份)?(?<part>初|中旬|底|末|上旬|下旬)?`, "gu"),
    resolve: (groups, setting) => {
      const month = monthIn(groups, setting, groups.month);
      return month && groups.part ? partOfMonth(month, groups.part) : month;
    },
  },
  {
    name: "quarter",
    pattern: new RegExp(`(?:${YEAR}|${REL_YEAR})?(?:的)?(?:第?(?<quarter>[一二三四1-4])季度?|[Qq](?<q>[1-4]))`, "gu"),
    resolve: (groups, setting) => {
      // 四季, 一季 are no quarters.
      const quarter = readNumeral(groups.quarter ?? groups.q ?? "");
      if (quarter === null) return null;
      const year = yearOf(groups, setting);
      if (year !== null) return quarterStretch(year, quarter);
      return setting.publishedAt === null
        ? null
        : nearestYear(setting.publishedAt, (one) => quarterStretch(one, quarter));
    },
  },
  {
    name: "half-year",
    pattern: new RegExp(`(?:${YEAR}|${REL_YEAR})?(?<half>上|下)半年`, "gu"),
    resolve: (groups, setting) => {
      const year = yearOf(groups, setting) ?? (setting.publishedAt === null ? null : dayOf(setting.publishedAt).year);
      return year === null ? null : monthStretch(year, groups.half === "上" ? 1 : 7, 6, "QUARTER");
    },
  },
  {
    name: "part-of-year",
    pattern: new RegExp(
      `(?:${YEAR}|${REL_YEAR}|(?<![\\u4e00-\\u9fff\\d])年)(?<part>初|中|底|末)(?!期|国|心|间|等|小|大|央|午)`,
      "gu",
    ),
    resolve: (groups, setting) => {
      const year = yearOf(groups, setting) ?? (setting.publishedAt === null ? null : dayOf(setting.publishedAt).year);
      if (year === null) return null;
      if (groups.part === "初") return monthStretch(year, 1, 2);
      return groups.part === "中" ? monthStretch(year, 6, 2) : monthStretch(year, 12);
    },
  },
  {
    name: "day-of-month",
    pattern: /(?<![\d月年至到.-])(?<day>[12]\d|3[01]|[1-9])日(?=[,，。;；晚上下凌早中午讯、消宣发表]|$)/gu,
    resolve: ({ day = "" }, { publishedAt }) => {
      if (publishedAt === null) return null;
      const { year, month } = dayOf(publishedAt);
      const here = dayStretch(year, month, Number(day));
      return here && here.start <= publishedAt + DAY_MS
        ? here
        : dayStretch(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, Number(day));
    },
  },
  {
    name: "decade",
    pattern: /(?<century>上世纪|本世纪|20世纪|21世纪)?(?<decade>[一二三四五六七八九]十|[1-9]0|(?:19|20)\d0)年代/gu,
    resolve: ({ decade = "", century }) => {
      const value = readNumeral(decade);
      if (value === null) return null;
      if (value >= 1000) return yearStretch(value, 10);
      return yearStretch((century === "本世纪" || century === "21世纪" ? 2000 : 1900) + value, 10);
    },
  },
  {
    name: "year",
    pattern: new RegExp(`(?:${YEAR}|(?<rel>前|去|今|本|明)年)(?!初|底|末|代|级)(?:度)?`, "gu"),
    resolve: (groups, setting) => {
      const year = yearOf(groups, setting);
      return year === null ? null : yearStretch(year);
    },
  },
  {
    name: "relative-day",
    pattern: new RegExp(
      `(?<when>大前|大后|前|昨|今|明|后)(?:(?:天|日)${PART}|(?:晚|晨|夜|早)(?:\\d{1,2}[点时])?)(?![\\u4e00-\\u9fff]{0,1}报|头条|资本)`,
      "gu",
    ),
    resolve: ({ when = "" }, { publishedAt }) =>
      publishedAt === null ? null : dayFrom(publishedAt, RELATIVE_DAYS[when] ?? 0),
  },
  {
    name: "weekday",
    pattern: new RegExp(
      `(?<rel>上上个?|上个?|下下个?|下个?|本|这个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![一二三四五六七八九十]|次|个|期|年|岁)${PART}`,
      "gu",
    ),
    resolve: ({ rel, weekday = "" }, { publishedAt }) => {
      if (publishedAt === null) return null;
      const index = WEEKDAYS.indexOf(weekday === "天" ? "日" : weekday);
      const start = monday(publishedAt) + index * DAY_MS;
      if (rel) return dayFrom(start, 7 * (RELATIVE[rel.replace("个", "")] ?? 0));
      return dayFrom(start <= publishedAt ? start : start - 7 * DAY_MS, 0);
    },
  },
  {
    name: "relative-week-or-month",
    pattern:
      /(?<rel>上上个?|上个?|下下个?|下个?|本|这个?|当|同)(?<unit>周末|周|星期|礼拜|月|季度)(?<part>初|中旬|底|末|上旬|下旬)?(?![一二三四五六日天末边围转])/gu,
    resolve: ({ rel = "", unit = "", part }, { publishedAt }) => {
      if (publishedAt === null || rel === "同") return null;
      const offset = RELATIVE[rel.replace("个", "")] ?? 0;
      if (unit === "月") {
        const month = monthFrom(publishedAt, offset);
        return part ? partOfMonth(month, part) : month;
      }
      if (unit === "季度") {
        const { year, month } = dayOf(publishedAt);
        return quarterStretch(year, Math.ceil(month / 3) + offset);
      }
      const week = weekFrom(publishedAt, offset);
      return unit === "周末" ? { start: week.end - 2 * DAY_MS, end: week.end, precision: "DAY" } : week;
    },
  },
  {
    name: "ago",
    pattern: new RegExp(
      `${COUNT}(?:多|余)?${UNIT}(?:多)?(?<side>之前|以前|前|之后|以后|后|内)(?![任夫妻妇者锋台辈景排沿卫身端往来缀果])`,
      "gu",
    ),
    resolve: (groups, setting) => ago(groups, setting),
  },
  {
    name: "past-while",
    pattern: new RegExp(`(?<side>过去|最近|近|未来|今后)(?:的)?${COUNT}(?:多|余)?${UNIT}(?!前|后)`, "gu"),
    resolve: ({ side = "", count = "", unit = "" }, { publishedAt }) => {
      const days = lengthOf(count, unit);
      if (publishedAt === null || days === null) return null;
      const ahead = side === "未来" || side === "今后";
      const at = midnight(publishedAt);
      const precision = precisionOf(unit);
      return ahead
        ? { start: at, end: at + days * DAY_MS, precision }
        : { start: at - days * DAY_MS, end: at + DAY_MS, precision };
    },
  },
  {
    name: "same-day",
    pattern: /(?:当|同)(?:日|天|晚)(?![本报])/gu,
    resolve: (_, { day }) => (day === null ? null : dayFrom(day, 0)),
  },
  {
    name: "next-day",
    pattern: /次日|翌日|第二天|隔天/gu,
    resolve: (_, { day }) => (day === null ? null : dayFrom(day, 1)),
  },
  // The day before what? The words are kept; nothing is made up.
  { name: "day-before", pattern: /前一(?:天|日|晚)|前夕|前夜/gu, resolve: () => null },
  {
    name: "lunar-eve",
    pattern: /(?:(?<rel>去|今|明)年)?(?:大年三十|除夕)(?:之?夜|当晚|晚上|当天)?/gu,
    resolve: (groups, setting) => festival(groups, setting, lunarNewYearsEve),
  },
  {
    name: "lunar-new-year",
    pattern:
      /(?:(?<rel>去|今|明)年)?(?:(?:大年|正月)初(?<nth>[一二三四五六七八九十])|(?:农历新年|春节)(?:期间|假期|前后|当天)?)/gu,
    resolve: (groups, setting) => {
      const nth = groups.nth ? readNumeral(groups.nth) : 1;
      return nth === null ? null : festival(groups, setting, (year) => lunarDay(year, 1, nth));
    },
  },
  {
    name: "festival",
    pattern:
      /(?:(?<rel>去|今|明)年)?(?<name>元宵节?|正月十五|端午节?|七夕节?|中秋节?|重阳节?|腊八节?|元旦|国庆节?|圣诞节?|劳动节|双十一|双11|平安夜)(?:当天|当晚|期间|假期|前后)?/gu,
    resolve: (groups, setting) => {
      const name = (groups.name ?? "").replace(/节$/u, "");
      const lunar = LUNAR_FESTIVALS[name];
      const solar = SOLAR_FESTIVALS[name];
      if (lunar) return festival(groups, setting, (year) => lunarDay(year, lunar[0], lunar[1]));
      return solar ? festival(groups, setting, (year) => dayStretch(year, solar[0], solar[1])) : null;
    },
  },
  {
    name: "iso-day",
    pattern:
      /(?<![\d.\-/])(?<year>20\d{2}|19\d{2})(?:-(?<m1>\d{1,2})-(?<d1>\d{1,2})|\/(?<m2>\d{1,2})\/(?<d2>\d{1,2})|\.(?<m3>\d{1,2})\.(?<d3>\d{1,2}))(?![\d.\-/])/gu,
    resolve: ({ year, m1, m2, m3, d1, d2, d3 }) => {
      const month = Number(m1 ?? m2 ?? m3);
      return month >= 1 && month <= 12
        ? (dayStretch(Number(year), month, Number(d1 ?? d2 ?? d3)) ?? undefined)
        : undefined;
    },
  },
];

const RELATIVE_DAYS: Readonly<Record<string, number>> = { 大前: -3, 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 大后: 3 };
const RELATIVE: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 当: 0, 下: 1, 下下: 2 };
const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  前: -2,
  去: -1,
  上: -1,
  上一: -1,
  今: 0,
  本: 0,
  明: 1,
  后: 2,
};
const LUNAR_FESTIVALS: Readonly<Record<string, readonly [number, number]>> = {
  元宵: [1, 15],
  正月十五: [1, 15],
  端午: [5, 5],
  七夕: [7, 7],
  中秋: [8, 15],
  重阳: [9, 9],
  腊八: [12, 8],
};
const SOLAR_FESTIVALS: Readonly<Record<string, readonly [number, number]>> = {
  元旦: [1, 1],
  国庆: [10, 1],
  圣诞: [12, 25],
  平安夜: [12, 24],
  劳动: [5, 1],
  双十一: [11, 11],
  双11: [11, 11],
};

/** The year that the words give: written out, or relative to the publication. */
function yearOf(groups: TimeGroups, { publishedAt, year, day }: TimeSetting): number | null {
  if (groups.year) return readNumeral(groups.year);
  if (groups.rel === undefined) return year;
  if (groups.rel === "当") return day === null ? year : dayOf(day).year;
  const offset = RELATIVE_YEARS[groups.rel];
  return publishedAt === null || offset === undefined ? null : dayOf(publishedAt).year + offset;
}

function dayIn(groups: TimeGroups, setting: TimeSetting, monthText = "", dayText = ""): Stretch | null {
  const month = readNumeral(monthText);
  const day = readNumeral(dayText);
  if (month === null || day === null) return null;
  const year = yearOf(groups, setting);
  if (year !== null) return dayStretch(year, month, day);
  return setting.publishedAt === null ? null : nearestYear(setting.publishedAt, (one) => dayStretch(one, month, day));
}

function monthIn(groups: TimeGroups, setting: TimeSetting, monthText = ""): Stretch | null {
  const month = readNumeral(monthText);
  if (month === null) return null;
  const year = yearOf(groups, setting);
  if (year !== null) return monthStretch(year, month);
  return setting.publishedAt === null ? null : nearestYear(setting.publishedAt, (one) => monthStretch(one, month));
}

function partOfMonth({ start, end }: Stretch, part: string): Stretch {
  if (part === "初" || part === "上旬") return { start, end: start + 10 * DAY_MS, precision: "WEEK" };
  if (part === "中旬") return { start: start + 10 * DAY_MS, end: start + 20 * DAY_MS, precision: "WEEK" };
  return { start: start + 20 * DAY_MS, end, precision: "WEEK" };
}

function festival(groups: TimeGroups, setting: TimeSetting, make: (year: number) => Stretch | null): Stretch | null {
  const year = yearOf(groups, setting);
  if (year !== null) return make(year);
  return setting.publishedAt === null ? null : nearestYear(setting.publishedAt, make);
}

/** Length in days of a number of units; null for a vague number. */
function lengthOf(count: string, unit: string): number | null {
  const value = readNumeral(count);
  if (value === null) return null;
  if (unit.endsWith("月")) return value * 30;
  if (unit.endsWith("季度")) return value * 91;
  if (unit.endsWith("年")) return value * 365;
  if (/周|星期|礼拜/u.test(unit)) return value * 7;
  return /时|分/u.test(unit) ? 0 : value;
}

function precisionOf(unit: string): Stretch["precision"] {
  if (unit.endsWith("月")) return "MONTH";
  if (unit.endsWith("季度")) return "QUARTER";
  if (unit.endsWith("年")) return "YEAR";
  return /周|星期|礼拜/u.test(unit) ? "WEEK" : "DAY";
}

/** 三天前 is a day, 两个月前 a month, 三年前 a year: never more exact than the unit. */
function ago({ count = "", unit = "", side = "" }: TimeGroups, { publishedAt }: TimeSetting): Stretch | null {
  const value = readNumeral(count);
  if (publishedAt === null || value === null || side === "内") return null;
  const sign = side.endsWith("前") ? -1 : 1;
  if (/时|分/u.test(unit)) return dayFrom(publishedAt, 0);
  const whole = Math.round(value);
  const { year } = dayOf(publishedAt);
  if (value === 0.5) return unit.endsWith("年") ? monthFrom(publishedAt, sign * 6) : weekFrom(publishedAt, sign * 2);
  if (unit.endsWith("月")) return monthFrom(publishedAt, sign * whole);
  if (unit.endsWith("季度")) return monthFrom(publishedAt, sign * whole * 3);
  if (unit.endsWith("年")) return yearStretch(year + sign * whole);
  return /周|星期|礼拜/u.test(unit) ? weekFrom(publishedAt, sign * whole) : dayFrom(publishedAt, sign * whole);
}
