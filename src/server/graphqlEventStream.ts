import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { OperationTypeNode } from "graphql";
import type { OperationRequest } from "../api/operations/prepareOperation.js";
import type { Answer, Answers } from "../api/operations/runOperation.js";
import type { StreamTransport } from "./graphqlWebSocket.js";

/** A comment goes out after so much silence, so that proxies keep the connection and a dead one is noticed. */
const HEARTBEAT_MS = 15_000;
const MAX_STREAMS = 10_000;

/**
 * GraphQL over server-sent events (graphql-sse, distinct connections mode) at `/graphql/stream`, for all operations but mutations by GET. Own code
 * because graphql-sse's server queues without bound: here the next event is read when the client has taken the last.
 */
export function serveGraphqlEventStream(app: FastifyInstance, transport: StreamTransport): void {
  const open = new Set<Answers>();
  app.addHook("preClose", async () => void (await Promise.all([...open].map((answers) => answers.return()))));
  app.route({
    method: ["GET", "POST"],
    url: "/graphql/stream",
    // A compressor would hold events back.
    compress: false,
    handler: async (request, reply) => {
      const refused = refusal(request, transport, open.size);
      if (refused) return refuse(reply, ...refused);
      const operation = readRequest(request);
      if (!operation)
        return refuse(reply, 400, "BAD_REQUEST", "Give `query`, and `variables` as a JSON object, if any.");
      const prepared = transport.prepare(operation);
      if (!("document" in prepared))
        return stream(reply, single({ errors: transport.runner.formatErrors(prepared) }), open);
      if (prepared.type === OperationTypeNode.MUTATION && request.method === "GET")
        return refuse(reply.header("allow", "POST"), 405, "METHOD_NOT_ALLOWED", "Send mutations by POST.");
      const result = await transport.runner.run(prepared, () => transport.context(request.headers.authorization));
      return stream(reply, "next" in result ? result : single(result), open);
    },
  });
}

type Refusal = [status: number, code: string, message: string];

function refusal(request: FastifyRequest, { isAllowedOrigin }: StreamTransport, open: number): Refusal | null {
  if (!isAllowedOrigin(request.headers)) return [403, "FORBIDDEN", "Pages of this origin may not use the API."];
  if (!/text\/event-stream|\*\/\*/u.test(request.headers.accept ?? "*/*"))
    return [406, "NOT_ACCEPTABLE", "This address answers text/event-stream. Plain GraphQL is at /graphql."];
  return open >= MAX_STREAMS ? [503, "SERVICE_UNAVAILABLE", "Too many streams are open. Try again later."] : null;
}

const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });

/** From the body, or from the address of a GET; null when there is no query or the variables are no object. */
function readRequest(request: FastifyRequest): OperationRequest | null {
  const given = (request.method === "GET" ? request.query : request.body) as Record<string, unknown> | null;
  if (typeof given?.["query"] !== "string") return null;
  const variables = typeof given["variables"] === "string" ? parseJson(given["variables"]) : (given["variables"] ?? {});
  if (typeof variables !== "object" || variables === null || Array.isArray(variables)) return null;
  const name = given["operationName"];
  return {
    query: given["query"],
    operationName: typeof name === "string" ? name : null,
    variables: variables as Record<string, unknown>,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text || "{}");
  } catch {
    return null;
  }
}

/** One answer in the shape of a subscription's. */
async function* single(answer: Answer): AsyncGenerator<Answer, undefined> {
  yield answer;
}

function stream(reply: FastifyReply, answers: Answers, open: Set<Answers>): FastifyReply {
  if (reply.raw.closed) {
    void answers.return();
    return reply;
  }
  open.add(answers);
  // Ends a subscription that is waiting as soon as the client is gone.
  reply.raw.once("close", () => {
    open.delete(answers);
    void answers.return();
  });
  return (
    reply
      .header("content-type", "text/event-stream; charset=utf-8")
      .header("cache-control", "no-cache, no-transform")
      .header("x-accel-buffering", "no")
      // A connection that outlived its stream would hold up the closing of the server.
      .header("connection", "close")
      .send(Readable.from(frames(answers), { objectMode: false, highWaterMark: 16 * 1024 }))
  );
}

/** The answers as events; the first comment opens the stream in clients that wait for data. */
async function* frames(answers: Answers): AsyncGenerator<string> {
  yield ":\n\n";
  for (let next = answers.next(); ;) {
    const turn = await orSilence(next);
    if (turn === null) {
      yield ":\n\n";
      continue;
    }
    if (turn.done) break;
    yield `event: next\ndata: ${JSON.stringify(turn.value)}\n\n`;
    next = answers.next();
  }
  yield "event: complete\ndata:\n\n";
}

/** Null when nothing came for a while. */
async function orSilence<Value>(waited: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), HEARTBEAT_MS);
  });
  try {
    return await Promise.race([waited, silence]);
  } finally {
    clearTimeout(timer);
  }
}
