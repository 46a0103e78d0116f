import { DomainError } from "../domain/errors.js";

/** Exit codes of the program. 130 is the shell's convention for Ctrl-C. */
export const EXIT = { OK: 0, FAILED: 1, USAGE: 2, SOME_FAILED: 3, UNAVAILABLE: 4, INTERRUPTED: 130 } as const;

const BY_CODE: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: EXIT.USAGE,
  NOT_FOUND: EXIT.USAGE,
  SERVICE_UNAVAILABLE: EXIT.UNAVAILABLE,
  CANCELLED: EXIT.INTERRUPTED,
  FETCH_REFUSED: EXIT.USAGE,
  FETCH_LATER: EXIT.UNAVAILABLE,
};

/** The exit code for an error that ended a command. */
export const exitCodeOf = (error: unknown): number =>
  error instanceof DomainError ? (BY_CODE[error.code] ?? EXIT.FAILED) : EXIT.FAILED;

/** One line for a person: our own errors in their words, bugs with their name (the stack only with `CLAIMGRAPH_DEBUG`). */
export function messageOf(error: unknown): string {
  if (error instanceof DomainError) return error.message;
  return `Unexpected error: ${error instanceof Error ? error.message : String(error)}`;
}
