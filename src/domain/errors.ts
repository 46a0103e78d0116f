/**
 * The world's faults: bad input, a missing record, a store that is away. Each subclass has a stable `code`; one table in
 * `api/errors.ts` maps codes to GraphQL, another in `cli/exitCodes.ts` to exit codes.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  /** The input field the fault is about, as a path, outermost first. Not called `path`: GraphQL takes errors with one for its own. */
  readonly field: readonly string[];

  constructor(message: string, options: { field?: readonly string[]; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.field = options.field ?? [];
  }
}

/** An input value is malformed; the message names the field and the fix. */
export class InvalidInputError extends DomainError {
  readonly code = "BAD_USER_INPUT";
}

/** The article cannot be taken in: empty, binary, too large, undecodable. */
export class ArticleRejectedError extends DomainError {
  readonly code = "ARTICLE_REJECTED";
}

/** A file is on another machine than the worker that is to read it; a worker there can. */
export class ElsewhereError extends DomainError {
  readonly code = "ELSEWHERE";
}

/** No record has the id that was asked for. */
export class NotFoundError extends DomainError {
  readonly code = "NOT_FOUND";
}

/** A record is in a state that forbids the change. */
export class ConflictError extends DomainError {
  readonly code = "CONFLICT";
}

/** The store cannot be opened or reached. */
export class StoreUnavailableError extends DomainError {
  readonly code = "SERVICE_UNAVAILABLE";
}

/** The store cannot be reached at the moment; the same attempt may succeed later. */
export class StoreAwayError extends StoreUnavailableError {}

/** The work passed its time limit or was cancelled by its caller. */
export class CancelledError extends DomainError {
  readonly code = "CANCELLED";
}

/** An evidence span whose words are not the text at its offsets (invariant 1). */
export class EvidenceMismatchError extends DomainError {
  readonly code = "EVIDENCE_MISMATCH";
}

/** A relation whose subject or object has a type that its predicate does not take. */
export class OntologyViolationError extends DomainError {
  readonly code = "ONTOLOGY_VIOLATION";
}

/** Nobody is known behind the request where somebody must be, or what it showed is not valid. */
export class UnauthenticatedError extends DomainError {
  readonly code = "UNAUTHENTICATED";
}

/** A document of the web could not be fetched. */
export abstract class FetchError extends DomainError {}

/** An address that is never fetched: no web address, one with a password, a port that is not open to it, a private network. */
export class FetchRefusedError extends FetchError {
  readonly code = "FETCH_REFUSED";
}

/** The site's robots.txt asks not to fetch the address. */
export class RobotsRefusedError extends FetchError {
  readonly code = "ROBOTS_REFUSED";
}

/** The site has nothing to read at the address, and trying again will not help: no such page, no such host. */
export class FetchFailedError extends FetchError {
  readonly code = "FETCH_FAILED";

  constructor(
    message: string,
    /** What the site answered; null when it was no refusal of HTTP. */
    readonly status: number | null,
    options: { field?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, options);
  }
}

/** The site cannot be read at the moment; the same attempt may succeed later. */
export class FetchLaterError extends FetchError {
  readonly code = "FETCH_LATER";

  constructor(
    message: string,
    /** Epoch milliseconds before which the site does not want to be asked again; null when it named none. */
    readonly retryAt: number | null,
    options: { field?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, options);
  }
}
