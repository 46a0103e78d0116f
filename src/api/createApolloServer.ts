import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { ApiContext } from "./context.js";
import { createFormatError, type LogError } from "./errors.js";
import { complexityPlugin } from "./limits/complexityPlugin.js";
import { DOCUMENT_LIMITS, limitRules } from "./limits/documentLimits.js";
import { legacyStatusPlugin } from "./limits/legacyStatusPlugin.js";

/** Apollo Server over the schema, with the limits on and errors masked; hosting and signals are the caller's. */
export function createApolloServer(
  schema: GraphQLSchema,
  logError: LogError,
  plugins: readonly ApolloServerPlugin<ApiContext>[] = [],
): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    validationRules: limitRules(),
    formatError: createFormatError(logError),
    plugins: [
      complexityPlugin(schema),
      legacyStatusPlugin,
      ApolloServerPluginLandingPageDisabled(),
      // Nothing here sets cache hints, and the plugin costs about a fifth on wide results.
      ApolloServerPluginCacheControlDisabled(),
      ...plugins,
    ],
  });
}
