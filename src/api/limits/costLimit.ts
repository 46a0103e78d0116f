import {
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  type GraphQLSchema,
} from "graphql";
import { getComplexity, type ComplexityEstimator } from "graphql-query-complexity";
import { DEFAULT_FIRST } from "../relay/cursor.js";

/** Records that one operation may touch, by its own page sizes, before it is run. */
export const MAX_COST = 20_000;

/** Fields that look at more than they answer. */
const COSTS: Readonly<Record<string, number>> = {
  // Compares up to 60 entities, each by up to 50 relations; nobody needs it for a whole list.
  "EntityIdentity.candidates": 600,
};

/** A record costs one, a list its page size times what each item costs; leaves are free. */
const byPageSize: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const own = COSTS[`${type.name}.${field.name}`];
  if (own !== undefined) return own + childComplexity;
  if (!isCompositeType(getNamedType(field.type))) return 0;
  const size = pageSize(
    args,
    field.args.some((arg) => arg.name === "first"),
  );
  if (size !== null) return 1 + size * childComplexity;
  // `edges` only stands between a list and its items, which are counted as `node`.
  return field.name === "edges" ? childComplexity : 1 + childComplexity;
};

function pageSize(args: Record<string, unknown>, isList: boolean): number | null {
  const asked = args["first"] ?? args["limit"];
  if (typeof asked === "number") return Math.max(1, asked);
  if (Array.isArray(args["ids"])) return Math.max(1, args["ids"].length);
  return isList ? DEFAULT_FIRST : null;
}

/**
 * What an operation may cost, in records.
 * @throws GraphQLError with code QUERY_TOO_COMPLEX and both numbers when it may touch more records than the limit; with code BAD_USER_INPUT when its cost
 * cannot be told, for what cannot be told is not run.
 */
export function checkCost(
  schema: GraphQLSchema,
  document: Document,
  operationName: string | null,
  variables: Record<string, unknown>,
  limit: number = MAX_COST,
): void {
  if (!variablesFit(schema, document, operationName, variables)) return;
  const cost = costOf(schema, document, operationName, variables);
  if (cost <= limit) return;
  throw new GraphQLError(
    `The query may touch ${cost} records; ${limit} is the limit. Ask for smaller pages or fewer levels.`,
    { extensions: { code: "QUERY_TOO_COMPLEX", cost, limit, http: { status: 400 } } },
  );
}

type Document = Parameters<typeof getComplexity>[0]["query"];

/** Whether variables fit their types. Execution runs nothing of an operation whose variables do not, and says which one. */
function variablesFit(
  schema: GraphQLSchema,
  document: Document,
  operationName: string | null,
  variables: Record<string, unknown>,
): boolean {
  const operation = getOperationAST(document, operationName);
  if (!operation) return false;
  return (
    getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 }).errors === undefined
  );
}

/**
 * The cost of an operation whose variables fit. A null that a variable takes and `@include` or `@skip` does not still ends the counting, so that must not
 * end the check.
 */
function costOf(
  schema: GraphQLSchema,
  query: Document,
  operationName: string | null,
  variables: Record<string, unknown>,
): number {
  try {
    const operation = operationName === null ? {} : { operationName };
    const cost = getComplexity({ schema, query, variables, estimators: [byPageSize], ...operation });
    if (Number.isFinite(cost)) return cost;
    throw new GraphQLError("A page size is no number.");
  } catch (error) {
    // Only GraphQL's own words are for clients.
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(`What the query may touch cannot be told, so it is not run: ${error.message}`, {
      extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
    });
  }
}
