import type { Stretch } from "./calendar.js";
import { DAY_MS, dayFrom } from "./calendar.js";

const FORMAT = new Intl.DateTimeFormat("zh-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" });
const MONTHS = ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "腊月"];
const known = new Map<string, number>();

/** The day of the lunar calendar whose lunar year begins in the given year; null when the run-time has no Chinese calendar. */
export function lunarDay(year: number, month: number, day: number): Stretch | null {
  const key = `${year}-${month}-${day}`;
  const cached = known.get(key);
  if (cached !== undefined) return dayFrom(cached, 0);
  // The lunar new year lies between 21 January and 20 February; a month has 29 or 30 days.
  const earliest = Date.UTC(year, 0, 20) + Math.floor((month - 1) * 29.5 + day - 2) * DAY_MS;
  for (let at = earliest; at < earliest + SEARCH_DAYS * DAY_MS; at += DAY_MS) {
    if (!isLunar(at, month, day)) continue;
    known.set(key, at);
    return dayFrom(at, 0);
  }
  return null;
}

/** A leap month may push a day 30 days on. */
const SEARCH_DAYS = 66;

function isLunar(moment: number, month: number, day: number): boolean {
  const parts = FORMAT.formatToParts(moment);
  const monthText = parts.find(({ type }) => type === "month")?.value;
  const dayText = parts.find(({ type }) => type === "day")?.value;
  const monthFits =
    monthText === MONTHS[month - 1] ||
    monthText === String(month) ||
    (month === 12 && monthText === "十二月") ||
    (month === 1 && monthText === "一月");
  return monthFits && Number(dayText) === day;
}

/** The eve of the lunar new year that begins in the given year. */
export function lunarNewYearsEve(year: number): Stretch | null {
  const first = lunarDay(year, 1, 1);
  return first && dayFrom(first.start, -1);
}
