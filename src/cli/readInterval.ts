import { InvalidInputError } from "../domain/errors.js";

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST = 7 * 86_400_000;

/**
 * A time such as 15m, 2h or 1d in milliseconds: from a minute, which spares the site, to a week.
 * @throws InvalidInputError
 */
export function readInterval(text: string): number {
  const [, count, unit = ""] = /^(\d{1,5})([mhd])$/u.exec(text) ?? [];
  const time = Number(count) * (UNITS[unit] ?? Number.NaN);
  if (time >= 60_000 && time <= LONGEST) return time;
  throw new InvalidInputError(`--every takes a time from 1m to 7d, such as 15m or 2h, not "${text.slice(0, 20)}".`, {
    field: ["every"],
  });
}
