import { InvalidInputError } from "../../domain/errors.js";

/** What a whole-number argument may be, and what stands for null or nothing. */
export interface Bounds {
  readonly name: string;
  readonly fallback: number;
  readonly max: number;
}

/**
 * A whole-number argument from 1 to its limit.
 * @throws InvalidInputError naming the argument and the limit.
 */
export function boundedInt(value: number | null | undefined, { name, fallback, max }: Bounds): number {
  const actual = value ?? fallback;
  if (actual < 1 || actual > max) {
    throw new InvalidInputError(`\`${name}\` must be from 1 to ${max}, not ${actual}.`, { field: [name] });
  }
  return actual;
}
