import { createClient as createEventStreamClient } from "graphql-sse";
import { createClient as createSocketClient } from "graphql-ws";
import { WebSocket } from "ws";

/** A GraphQL answer as a stream gives it. */
export interface StreamAnswer {
  // The shape depends on the query of each test.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** A reference client of one transport: an operation's answers, one after the other. */
export interface StreamClient {
  readonly run: (operation: Operation) => AsyncIterableIterator<StreamAnswer>;
  readonly close: () => void;
}

/** The clients of the two protocols' own authors. */
export const STREAM_CLIENTS: Readonly<Record<string, (address: string, authorization?: string) => StreamClient>> = {
  WebSocket: (address, authorization) => {
    const client = createSocketClient({
      url: `${address.replace("http", "ws")}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      ...(authorization && { connectionParams: { authorization } }),
    });
    return {
      run: (operation) => client.iterate(operation as never) as AsyncIterableIterator<StreamAnswer>,
      close: () => void client.dispose(),
    };
  },
  "server-sent events": (address, authorization) => {
    const client = createEventStreamClient({
      url: `${address}/graphql/stream`,
      retryAttempts: 0,
      ...(authorization && { headers: { authorization } }),
    });
    return {
      run: (operation) => client.iterate(operation as never) as AsyncIterableIterator<StreamAnswer>,
      close: () => client.dispose(),
    };
  },
};

/** The next `count` answers. */
export async function take(answers: AsyncIterator<StreamAnswer>, count: number): Promise<StreamAnswer[]> {
  const taken: StreamAnswer[] = [];
  while (taken.length < count) {
    const { done, value } = await answers.next();
    if (done) break;
    taken.push(value as StreamAnswer);
  }
  return taken;
}
