import { GraphQLError } from "graphql";
import type { ApiContext } from "../context.js";

/** Stops a mutation without the right to write, before anything is looked at. */
export function requireWrite({ mayWrite }: ApiContext): void {
  if (mayWrite) return;
  throw new GraphQLError("Writing needs the API key: send it as `Authorization: Bearer <key>`.", {
    extensions: { code: "UNAUTHENTICATED", http: { status: 401 } },
  });
}
