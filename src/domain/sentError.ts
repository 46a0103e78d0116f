import {
  ArticleRejectedError,
  CancelledError,
  ConflictError,
  DomainError,
  EvidenceMismatchError,
  InvalidInputError,
  NotFoundError,
  OntologyViolationError,
  StoreUnavailableError,
} from "./errors.js";

/** An error as plain data: classes do not pass from thread to thread. */
export interface SentError {
  readonly code: string | null;
  readonly message: string;
  readonly stack: string;
  readonly field: readonly string[];
}

/** Makes it. */
export const packError = (error: unknown): SentError => ({
  code: error instanceof DomainError ? error.code : null,
  message: error instanceof Error ? error.message : String(error),
  stack: error instanceof Error ? (error.stack ?? "") : "",
  field: error instanceof DomainError ? error.field : [],
});

const CLASSES = {
  BAD_USER_INPUT: InvalidInputError,
  ARTICLE_REJECTED: ArticleRejectedError,
  NOT_FOUND: NotFoundError,
  CONFLICT: ConflictError,
  SERVICE_UNAVAILABLE: StoreUnavailableError,
  CANCELLED: CancelledError,
  EVIDENCE_MISMATCH: EvidenceMismatchError,
  ONTOLOGY_VIOLATION: OntologyViolationError,
} as const;

/** The error again, in its class. */
export function unpackError({ code, message, stack, field }: SentError): Error {
  if (code !== null && code in CLASSES) return new CLASSES[code as keyof typeof CLASSES](message, { field });
  const error = new Error(message);
  error.stack = stack;
  return error;
}
