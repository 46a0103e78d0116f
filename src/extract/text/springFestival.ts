const DAY_MS = 86_400_000;
const NAMES =
  /除夕|大年三十|年三十|春节|正月初|大年初|农历新年|過年|过年|Lunar New Year|Chinese New Year|Spring Festival/iu;
const LUNAR = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });

/** How many days after the festival, and before it, an article that names it is usually written. */
const AFTER_DAYS = 25;
const BEFORE_DAYS = 12;
/** Years looked back from the time of reading. */
const YEARS_BACK = 15;

/** The first day of the Chinese year in a Gregorian year: between 20 January and 21 February. */
function newYearsDay(year: number): number {
  for (let day = Date.UTC(year, 0, 20); day <= Date.UTC(year, 1, 22); day += DAY_MS) {
    const parts = LUNAR.formatToParts(day);
    const value = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
    if (value("month") === "1" && value("day") === "1") return day;
  }
  return Number.NaN;
}

/**
 * The newest year, up to `latest`, in which a date falls near the Spring Festival, for a text that speaks of it: the festival moves by a month from
 * year to year, so "30 January" and "New Year's Eve (除夕) just past" go together in few years. Null for a text that does not name it.
 */
export function yearNearSpringFestival(
  text: string,
  dateIn: (year: number) => number | null,
  latest: number,
): number | null {
  if (!NAMES.test(text)) return null;
  for (let year = latest; year > latest - YEARS_BACK; year -= 1) {
    const date = dateIn(year);
    const days = date === null ? Number.NaN : (date - newYearsDay(year)) / DAY_MS;
    if (days >= -BEFORE_DAYS && days <= AFTER_DAYS) return year;
  }
  return null;
}
