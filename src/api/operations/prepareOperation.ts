import {
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationTypeNode,
  type ValidationRule,
} from "graphql";
import { checkCost } from "../limits/costLimit.js";
import { DOCUMENT_LIMITS, limitRules } from "../limits/documentLimits.js";

/** A request for an operation, as a client sent it. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/** An operation that was found well formed and within the limits. */
export interface PreparedOperation {
  readonly document: DocumentNode;
  readonly type: OperationTypeNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
}

/** Reads operations for the transports that do not go through Apollo, with the limits and codes that it gives. */
export type PrepareOperation = (request: OperationRequest) => PreparedOperation | readonly GraphQLError[];

export function createPrepareOperation(schema: GraphQLSchema): PrepareOperation {
  const limits = limitRules();
  return (request) => {
    try {
      const document = parse(request.query, { maxTokens: DOCUMENT_LIMITS.tokens });
      const faults = validateIn(schema, document, limits);
      if (faults.length > 0) return faults.map(invalid);
      return resolveOperation(schema, document, request);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return [error.extensions["code"] === undefined ? coded(error, "GRAPHQL_PARSE_FAILED") : error];
    }
  };
}

/** The limits first: what is over them is not worth the other rules. */
function validateIn(schema: GraphQLSchema, document: DocumentNode, limits: readonly ValidationRule[]) {
  const over = validate(schema, document, limits);
  return over.length > 0 ? over : validate(schema, document, specifiedRules);
}

function resolveOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  request: OperationRequest,
): PreparedOperation | readonly GraphQLError[] {
  const operationName = request.operationName ?? null;
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const message = operationName
      ? `There is no operation "${operationName}" in the document.`
      : "Say by `operationName` which operation of the document to run.";
    return [new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE" } })];
  }
  const variables = request.variables ?? {};
  checkCost(schema, document, operationName, variables);
  return { document, type: operation.operation, operationName, variables };
}

/** The rules' own codes give way, as they do over HTTP. */
const invalid = (error: GraphQLError): GraphQLError => coded(error, "GRAPHQL_VALIDATION_FAILED");

const coded = ({ message, nodes, source, positions, extensions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { ...extensions, code },
  });
