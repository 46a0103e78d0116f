import {
  createSourceEventStream,
  execute,
  GraphQLError,
  OperationTypeNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import type { ApiContext } from "../context.js";
import { createFormatError, type LogError } from "../errors.js";
import type { PreparedOperation } from "./prepareOperation.js";

/** A result as it goes to the client, errors coded and masked. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Answers of a subscription. `return` ends it at once, also while an answer is awaited. */
export type Answers = AsyncIterableIterator<Answer> & Required<Pick<AsyncIterator<Answer>, "return" | "throw">>;

export interface OperationRunner {
  /**
   * Runs an operation; `context` is made anew for each event of a subscription, so that nothing cached outlives its event, and no right that was taken
   * back. What `context` throws is the last answer.
   */
  run(operation: PreparedOperation, context: () => Promise<ApiContext>): Promise<Answer | Answers>;
  formatErrors(errors: readonly unknown[]): readonly GraphQLFormattedError[];
}

/** Runs operations for the transports that do not go through Apollo. */
export function createOperationRunner(schema: GraphQLSchema, logError: LogError): OperationRunner {
  const format = createFormatError(logError);
  const formatErrors = (errors: readonly unknown[]) =>
    errors.map((error) => format(error instanceof GraphQLError ? error.toJSON() : { message: String(error) }, error));
  const answer = ({ data, errors }: ExecutionResult): Answer => ({
    ...(data === undefined ? {} : { data }),
    ...(errors && { errors: formatErrors(errors) }),
  });
  const failed = (error: unknown): Answer => ({ errors: formatErrors([error]) });
  return {
    formatErrors,
    async run(operation, context) {
      const { document, operationName, variables: variableValues } = operation;
      const args = { schema, document, operationName, variableValues };
      try {
        const contextValue = await context();
        if (operation.type !== OperationTypeNode.SUBSCRIPTION) return answer(await execute({ ...args, contextValue }));
        const source = await createSourceEventStream({ ...args, contextValue });
        if (!(Symbol.asyncIterator in source)) return answer(source);
        const each = async (event: unknown): Promise<Answer> =>
          answer(await execute({ ...args, rootValue: event, contextValue: await context() }));
        return mapEvents(source[Symbol.asyncIterator](), each, failed);
      } catch (error) {
        // Our own faults come out as they were thrown: GraphQL takes what has a `path` for an error of its own.
        return failed(error);
      }
    },
  };
}

/** A source that fails gives its error as the last answer. An async generator would not do: its `return` waits for the answer that is awaited. */
function mapEvents(
  source: AsyncIterator<unknown>,
  each: (event: unknown) => Promise<Answer>,
  failed: (error: unknown) => Answer,
): Answers {
  let ended = false;
  const end = async (): Promise<IteratorResult<Answer, undefined>> => {
    ended = true;
    await source.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      if (ended) return { done: true, value: undefined };
      try {
        const event = await source.next();
        return event.done ? await end() : { done: false, value: await each(event.value) };
      } catch (error) {
        await end();
        return { done: false, value: failed(error) };
      }
    },
    return: end,
    async throw(error) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
