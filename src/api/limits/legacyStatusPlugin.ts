import type { ApolloServerPlugin } from "@apollo/server";
import type { ApiContext } from "../context.js";

const CLIENT_FAULTS: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
]);

/**
 * Answers 200 to a faulty document where the client accepts only `application/json`, as the GraphQL-over-HTTP draft (section 6.4.1) recommends;
 * clients that accept `application/graphql-response+json` get 400.
 */
export const legacyStatusPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.http.status !== 400 || response.body.kind !== "single") return;
      const accepts = request.http?.headers.get("accept") ?? "";
      const code = response.body.singleResult.errors?.[0]?.extensions?.["code"];
      if (!accepts.includes("graphql-response+json") && CLIENT_FAULTS.has(code)) response.http.status = 200;
    },
  }),
};
