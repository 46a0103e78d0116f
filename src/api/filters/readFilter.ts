import type { ClaimFilter } from "../../store/graphStore.js";
import { InvalidInputError } from "../../domain/errors.js";

/** How deep conditions may nest, how many there may be, and how long a list or a text may be. */
const MAX_DEPTH = 6;
const MAX_CONDITIONS = 100;
const MAX_LIST = 200;
/** Conditions, nested ones counted, that a drill filter adds at most: three of a matrix with time. */
const DRILL_CONDITIONS = 20;
const MAX_TEXT = 500;

/**
 * The plain form of a filter argument: absent and null conditions gone, sizes checked. The shape is the store's own, field for field.
 * @throws InvalidInputError for a filter that is too deep, too wide or empty where a choice is needed.
 */
export function readFilter<Filter extends object>(input: object | null | undefined): Filter | undefined {
  if (!input) return undefined;
  return readObject(input, ["filter"], { conditions: 0, most: MAX_CONDITIONS }) as Filter | undefined;
}

/**
 * The same for counts: a bucket's `drill` adds conditions to the filter and must be a filter itself.
 * @throws InvalidInputError as `readFilter`.
 */
export function readCountedFilter(input: object | null | undefined): ClaimFilter | undefined {
  if (!input) return undefined;
  return readObject(input, ["filter"], { conditions: 0, most: MAX_CONDITIONS - DRILL_CONDITIONS }) as
    | ClaimFilter
    | undefined;
}

interface Count {
  conditions: number;
  readonly most: number;
}

function readObject(input: object, path: readonly string[], count: Count): object | undefined {
  if (path.length > MAX_DEPTH * 2) {
    throw new InvalidInputError(`A filter may nest ${MAX_DEPTH} levels deep.`, { field: path });
  }
  const entries = Object.entries(input).flatMap(([name, value]): [string, unknown][] => {
    if (value === null || value === undefined) return [];
    count.conditions += 1;
    if (count.conditions > count.most) {
      throw new InvalidInputError(`A filter may hold ${count.most} conditions.`, { field: [...path, name] });
    }
    const read = readValue(value, [...path, name], count);
    return read === undefined ? [] : [[name, read]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function readValue(value: unknown, path: readonly string[], count: Count): unknown {
  if (Array.isArray(value)) {
    if (value.length > MAX_LIST) throw new InvalidInputError(`A list may hold ${MAX_LIST} values.`, { field: path });
    return value.map((one: unknown) => (isObject(one) ? (readObject(one, path, count) ?? {}) : one));
  }
  if (isObject(value)) return readObject(value, path, count);
  if (typeof value === "string" && value.length > MAX_TEXT) {
    throw new InvalidInputError(`A text in a filter may have ${MAX_TEXT} characters.`, { field: path });
  }
  return value;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
