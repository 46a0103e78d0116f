import { GraphQLError } from "graphql";
import type { Authenticate } from "../access/authenticate.js";
import { mayAct, type Actor } from "../domain/actor.js";
import { DomainError, UnauthenticatedError } from "../domain/errors.js";

/** Who sends a request, when they may at least read. @throws UnauthenticatedError when they may not. */
export const createReaderCheck =
  (authenticate: Authenticate): ((authorization: string | undefined) => Promise<Actor>) =>
  async (authorization) => {
    const actor = await authenticate(authorization);
    if (mayAct(actor, "reader")) return actor;
    throw new UnauthenticatedError("Reading needs a key here: send it as `Authorization: Bearer <key>`.", {
      field: ["authorization"],
    });
  };

/** The status that HTTP has for a fault of who asks. */
export const ACCESS_STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  SERVICE_UNAVAILABLE: 503,
};

/** Apollo takes status and code of a fault before the operation only from an error of GraphQL's. */
export function asGraphQLError(error: unknown): never {
  if (!(error instanceof DomainError)) throw error;
  const status = ACCESS_STATUS[error.code];
  throw new GraphQLError(error.message, {
    extensions: { code: error.code, field: error.field, ...(status && { http: { status } }) },
  });
}
