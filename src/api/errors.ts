import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { DomainError } from "../domain/errors.js";

/** The one table from error codes of the domain to those of the API. What is not in it is a bug and is masked. */
const API_CODES: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: "BAD_USER_INPUT",
  ARTICLE_REJECTED: "ARTICLE_REJECTED",
  NOT_FOUND: "NOT_FOUND",
  CONFLICT: "CONFLICT",
  SERVICE_UNAVAILABLE: "SERVICE_UNAVAILABLE",
  CANCELLED: "CANCELLED",
  UNAUTHENTICATED: "UNAUTHENTICATED",
  FETCH_REFUSED: "FETCH_REFUSED",
  ROBOTS_REFUSED: "ROBOTS_REFUSED",
  FETCH_FAILED: "FETCH_FAILED",
  FETCH_LATER: "FETCH_LATER",
};

/** Called with what a client must not see. */
export type LogError = (error: unknown, errorId: string) => void;

/**
 * Makes Apollo's `formatError`: our own faults with their code and field, GraphQL's own errors as they are, and everything else as
 * "Internal error" with an id that is in the log, so that no path, query or stack leaves the server.
 */
export function createFormatError(
  log: LogError,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const { locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    if (original instanceof DomainError && API_CODES[original.code]) {
      return {
        message: original.message,
        ...place,
        extensions: { code: API_CODES[original.code], field: original.field },
      };
    }
    if (
      original instanceof GraphQLError &&
      !(original.originalError && !(original.originalError instanceof GraphQLError))
    ) {
      return {
        message: formatted.message,
        ...place,
        extensions: { code: formatted.extensions?.["code"] ?? "INTERNAL_SERVER_ERROR" },
      };
    }
    const code = formatted.extensions?.["code"];
    if (code === "BAD_USER_INPUT" || code === "GRAPHQL_VALIDATION_FAILED" || code === "GRAPHQL_PARSE_FAILED") {
      return { message: formatted.message, ...place, extensions: { code } };
    }
    const errorId = randomUUID();
    log(original, errorId);
    return {
      message: `Internal error. It is logged as ${errorId}.`,
      ...place,
      extensions: { code: "INTERNAL_SERVER_ERROR", errorId },
    };
  };
}
