import { InvalidInputError } from "../../domain/errors.js";
import type { Keyset, PageRequest } from "../../store/graphStore.js";

/** Items on a page when the query does not say, and at most. */
export const DEFAULT_FIRST = 20;
export const MAX_FIRST = 100;

/** A keyset as opaque text. */
export const encodeCursor = (keyset: Keyset): string =>
  Buffer.from(JSON.stringify([keyset.key, keyset.id])).toString("base64url");

/** @throws InvalidInputError for a text that `encodeCursor` did not make. */
export function decodeCursor(cursor: string): Keyset {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(value) && value.length === 2) {
      const [key, id] = value as unknown[];
      const isKey = key === null || typeof key === "string" || (typeof key === "number" && Number.isFinite(key));
      if (isKey && typeof id === "string") return { key, id };
    }
  } catch {
    // Falls through to the one error for every malformed cursor.
  }
  throw new InvalidInputError(
    "`after` is not a cursor of this list. Use an endCursor or an edge's cursor as it was given.",
    { field: ["after"] },
  );
}

/** Arguments of a connection field. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

/**
 * The page that arguments ask for.
 * @throws InvalidInputError when `first` is outside 0 to 100 or `after` is no cursor.
 */
export function pageRequest(args: PageArgs): PageRequest {
  const first = args.first ?? DEFAULT_FIRST;
  if (!Number.isInteger(first) || first < 0 || first > MAX_FIRST) {
    throw new InvalidInputError(`\`first\` must be from 0 to ${MAX_FIRST}, not ${first}.`, { field: ["first"] });
  }
  return args.after ? { first, after: decodeCursor(args.after) } : { first };
}
