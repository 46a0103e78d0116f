import { ClaimGraphError, errorOf, type ApiError } from "./errors.js";
import type { TypedDocument } from "./typedDocument.js";

export interface ClientOptions {
  /** Where the server is, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** A key or token, where the server asks for one; a function is asked before each request. */
  readonly token?: string | (() => string | Promise<string>);
  /** Instead of the platform's `fetch`. */
  readonly fetch?: typeof fetch;
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
}

/** Variables may be left out where none is needed. */
type Given<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

export interface Client {
  /**
   * Asks once.
   * @throws ClaimGraphError with the API's code when the answer has errors, or with the client's own when there is none.
   */
  request<Answer, Variables>(document: TypedDocument<Answer, Variables>, ...given: Given<Variables>): Promise<Answer>;
  /**
   * Follows a subscription over server-sent events, one answer after the other, until `signal` is aborted or the caller stops reading.
   * @throws ClaimGraphError with the code STREAM_ENDED when the connection breaks: subscribe again, with the last cursor as `after` to miss nothing.
   */
  subscribe<Answer, Variables>(
    document: TypedDocument<Answer, Variables>,
    ...given: Given<Variables>
  ): AsyncGenerator<Awaited<Answer>, void>;
}

interface Envelope<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly ApiError[];
}

/** A client of one server. Needs `fetch` and web streams: browsers, Node 20 and newer, Deno, Bun. */
export function createClient({ url, token, fetch: send = globalThis.fetch }: ClientOptions): Client {
  const base = url.replace(/\/(?:graphql)?\/?$/u, "");

  async function post(
    path: string,
    accept: string,
    query: string,
    variables: unknown,
    signal: AbortSignal | undefined,
  ) {
    const shown = typeof token === "function" ? await token() : token;
    const init: RequestInit = {
      method: "POST",
      headers: { "content-type": "application/json", accept, ...(shown ? { authorization: `Bearer ${shown}` } : {}) },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    };
    return send(`${base}${path}`, init).catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new ClaimGraphError("UNREACHABLE", `No server answers at ${base}.`, [], { cause });
    });
  }

  return {
    async request<Answer, Variables>(document: TypedDocument<Answer, Variables>, ...given: Given<Variables>) {
      const [variables = {}, options] = given;
      const accept = "application/graphql-response+json, application/json;q=0.9";
      const response = await post("/graphql", accept, document, variables, options?.signal);
      return answerOf((await readJson(response)) as Envelope<Answer>);
    },

    async *subscribe<Answer, Variables>(document: TypedDocument<Answer, Variables>, ...given: Given<Variables>) {
      const [variables = {}, options] = given;
      const stop = new AbortController();
      const signal = options?.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
      try {
        const response = await post("/graphql/stream", "text/event-stream", document, variables, signal);
        if (!response.ok || !response.body)
          throw errorOf(((await readJson(response)) as Envelope<Answer>).errors ?? []);
        for await (const { event, data } of serverSentEvents(response.body)) {
          // What came in one piece with the last event is not wanted any more either.
          if (signal.aborted) return;
          if (event === "complete") return;
          if (event === "next") yield answerOf(JSON.parse(data) as Envelope<Answer>);
        }
        throw new ClaimGraphError("STREAM_ENDED", "The connection of the subscription ended.");
      } catch (error) {
        if (options?.signal?.aborted) return;
        if (error instanceof ClaimGraphError) throw error;
        throw new ClaimGraphError("STREAM_ENDED", "The connection of the subscription broke.", [], { cause: error });
      } finally {
        stop.abort();
      }
    },
  };
}

/** Errors count even beside data: half an answer is told by its error. */
function answerOf<Answer>({ data, errors }: Envelope<Answer>): Answer {
  if (errors?.length || data === undefined || data === null) throw errorOf(errors ?? []);
  return data;
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new ClaimGraphError(
      "NOT_GRAPHQL",
      `The address answers ${response.status} with something that is no GraphQL answer.`,
      [],
      { cause },
    );
  }
}

interface ServerSentEvent {
  readonly event: string;
  readonly data: string;
}

/** The events of a stream (HTML Standard, section 9.2), as far as servers of GraphQL use them: `event` and `data` lines, a blank line after each event. */
async function* serverSentEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const parts = (rest + decoder.decode(value, { stream: true })).split("\n\n");
      rest = parts.pop() ?? "";
      for (const part of parts) {
        const field = (name: string): string =>
          part
            .split("\n")
            .filter((line) => line.startsWith(`${name}:`))
            .map((line) => line.slice(name.length + 1).trimStart())
            .join("\n");
        const event = field("event");
        if (event !== "") yield { event, data: field("data") };
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
