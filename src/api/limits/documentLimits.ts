import { ApolloArmor } from "@escape.tech/graphql-armor";
import type { ValidationRule } from "graphql";
import { selectionLimit } from "./selectionLimit.js";

/** Sizes of a document; more is refused with a coded error before anything is run, on every transport. */
export const DOCUMENT_LIMITS = { depth: 14, aliases: 30, directives: 20, tokens: 1500, selections: 10_000 } as const;

/** The validation rules for the limits, besides those of GraphQL itself; `tokens` is the parser's. */
export function limitRules(): ValidationRule[] {
  const armor = new ApolloArmor({
    maxDepth: { n: DOCUMENT_LIMITS.depth, flattenFragments: true },
    maxAliases: { n: DOCUMENT_LIMITS.aliases },
    maxDirectives: { n: DOCUMENT_LIMITS.directives },
    // Its token limit answers 500 to every syntax error; the parser's own answers 400.
    maxTokens: { enabled: false },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect(); // its plugins serve only the rules that are off here
  return [selectionLimit(DOCUMENT_LIMITS.selections), ...(armor.validationRules as ValidationRule[])];
}
