import { InvalidInputError } from "../../domain/errors.js";

const MAX_REASON = 500;

/**
 * Why somebody decides something, without space at its ends.
 * @throws InvalidInputError when it says nothing or is too long.
 */
export function readReason(reason: string, path: readonly string[]): string {
  const why = reason.trim();
  if (why && why.length <= MAX_REASON) return why;
  throw new InvalidInputError(`\`reason\` must have from 1 to ${MAX_REASON} characters.`, { field: path });
}
