import { Neo4jError } from "neo4j-driver";
import { CancelledError, DomainError, InvalidInputError, StoreAwayError } from "../../domain/errors.js";

/** An error of the driver in our own classes; anything else is a bug and stays what it is. */
export function storeError(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.startsWith("Neo.ClientError.Security.")) {
    return new InvalidInputError("Neo4j refused the login. Set NEO4J_USER and NEO4J_PASSWORD to those of the server.", {
      field: ["NEO4J_PASSWORD"],
      cause: error,
    });
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") {
    return new InvalidInputError("Neo4j has no such database. Set NEO4J_DATABASE to one that it has.", {
      field: ["NEO4J_DATABASE"],
      cause: error,
    });
  }
  // Past its time limit, or ended by an operator or by its own session: which of these codes comes depends on where the transaction was.
  if (code.startsWith("Neo.ClientError.Transaction.")) {
    return new CancelledError("The question took Neo4j too long. Ask for less, or narrow the filter.", {
      cause: error,
    });
  }
  return isAway(error) ? new StoreAwayError("Neo4j cannot be reached.", { cause: error }) : error;
}

/** Whether a later attempt may succeed by itself: the server is away, restarting, or asked to try again. */
const isAway = ({ code, retriable }: Neo4jError): boolean =>
  retriable ||
  code === "ServiceUnavailable" ||
  code === "SessionExpired" ||
  code.startsWith("Neo.TransientError.") ||
  code.startsWith("Neo.DatabaseError.") ||
  code === "Neo.ClientError.Cluster.NotALeader";
