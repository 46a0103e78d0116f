import {
  ArticleRejectedError,
  ConflictError as Conflict,
  DomainError,
  FetchError,
  InvalidInputError,
  NotFoundError as NotFound,
} from "../../domain/errors.js";
import type { UserError } from "./userError.type.js";

/** Faults that the user can mend go into the payload, with the path of the field below `at`; all others are thrown on. */
export function userError(error: unknown, at: readonly string[] = []): UserError {
  const kind =
    error instanceof NotFound
      ? "NotFoundError"
      : error instanceof Conflict
        ? "ConflictError"
        : error instanceof InvalidInputError || error instanceof ArticleRejectedError || error instanceof FetchError
          ? "ValidationError"
          : null;
  if (!kind || !(error instanceof DomainError)) throw error;
  return {
    kind,
    message: error.message,
    code: error.code,
    path: error.field.length > 0 ? [...at, ...error.field] : null,
  };
}
