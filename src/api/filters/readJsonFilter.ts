import { coerceInputValue, isInputObjectType, type GraphQLSchema } from "graphql";
import { InvalidInputError } from "../../domain/errors.js";
import { invariant } from "../../domain/invariant.js";
import type { ClaimFilter, RelationFilter } from "../../store/graphStore.js";
import { readFilter } from "./readFilter.js";

interface Filters {
  readonly ClaimFilter: ClaimFilter;
  readonly RelationFilter: RelationFilter;
}

/**
 * A filter from JSON text, by the same types and limits as in a query: what `drill` of a statistic gives can be handed on as it is.
 * @throws InvalidInputError naming `parameter` and the place in the filter that is wrong.
 */
export function readJsonFilter<Name extends keyof Filters>(
  schema: GraphQLSchema,
  type: Name,
  parameter: string,
  text: string | undefined,
): Filters[Name] | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const input = schema.getType(type);
  invariant(isInputObjectType(input), `${type} is an input of the schema`);
  const value = coerceInputValue(parse(text, parameter), input, (path, _value, error) => {
    throw new InvalidInputError(`\`${parameter}\` is no ${type}: ${error.message}`, {
      field: [parameter, ...path.map(String)],
    });
  });
  return readFilter<Filters[Name]>(value as object | null);
}

function parse(text: string, parameter: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInputError(`\`${parameter}\` must be JSON text, such as {"speechAct":{"eq":"ACCUSES"}}.`, {
      field: [parameter],
    });
  }
}
