import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { ApiContext } from "../context.js";
import { checkCost } from "./costLimit.js";

/** Refuses an operation over HTTP whose cost is over the limit. */
export function complexityPlugin(schema: GraphQLSchema): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document, operationName }) =>
        checkCost(schema, document, operationName, request.variables ?? {}),
    }),
  };
}
