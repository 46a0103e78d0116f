/** One error of an answer, as the API gives it. */
export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly field?: readonly string[] };
}

/**
 * Why there is no answer. `code` is the API's (BAD_USER_INPUT, NOT_FOUND, UNAUTHENTICATED, QUERY_TOO_COMPLEX, SERVICE_UNAVAILABLE ...), or the client's
 * own: UNREACHABLE when no server answers, NOT_GRAPHQL when something else does, `STREAM_ENDED` when a subscription breaks.
 */
export class ClaimGraphError extends Error {
  override readonly name = "ClaimGraphError";

  constructor(
    readonly code: string,
    message: string,
    /** All errors of the answer; empty for the client's own. */
    readonly errors: readonly ApiError[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** The same request may succeed later. */
  get isRetryable(): boolean {
    return RETRYABLE.has(this.code);
  }
}

const RETRYABLE: ReadonlySet<string> = new Set([
  "UNREACHABLE",
  "STREAM_ENDED",
  "SERVICE_UNAVAILABLE",
  "TOO_MANY_REQUESTS",
]);

/** The errors of an answer as one: the first one's code and words. */
export function errorOf(errors: readonly ApiError[]): ClaimGraphError {
  const [first] = errors;
  return new ClaimGraphError(
    first?.extensions?.code ?? "INTERNAL_SERVER_ERROR",
    first?.message ?? "The API gave neither data nor errors.",
    errors,
  );
}
