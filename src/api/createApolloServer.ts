import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import type { GraphQLSchema } from "graphql";
import type { ApiContext } from "./context.js";
import { createFormatError, type LogError } from "./errors.js";
import { complexityPlugin } from "./limits/complexityPlugin.js";
import { legacyStatusPlugin } from "./limits/legacyStatusPlugin.js";

/** Sizes of a document; more is refused with a coded error before anything is run. */
export const DOCUMENT_LIMITS = { depth: 14, aliases: 30, directives: 20, tokens: 1500, selections: 10_000 } as const;

/** Apollo Server over the schema, with the limits on and errors masked; hosting and signals are the caller's. */
export function createApolloServer(
  schema: GraphQLSchema,
  logError: LogError,
  plugins: readonly ApolloServerPlugin<ApiContext>[] = [],
): ApolloServer<ApiContext> {
  const armor = new ApolloArmor({
    maxDepth: { n: DOCUMENT_LIMITS.depth, flattenFragments: true },
    maxAliases: { n: DOCUMENT_LIMITS.aliases },
    maxDirectives: { n: DOCUMENT_LIMITS.directives },
    // Its token limit answers 500 to every syntax error; `parseOptions` below answers 400.
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    maxRecursiveSelections: DOCUMENT_LIMITS.selections,
    validationRules: armor.validationRules, // its plugins serve only the rules that are off here
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
