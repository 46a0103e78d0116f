import { STATUS_CODES, type IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { FastifyInstance } from "fastify";
import { GraphQLError, type ExecutionArgs, type GraphQLSchema } from "graphql";
import type { Context } from "graphql-ws";
import { useServer, type Extra } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import type { ApiContext } from "../api/context.js";
import type { OperationRequest, PreparedOperation, PrepareOperation } from "../api/operations/prepareOperation.js";
import type { OperationRunner } from "../api/operations/runOperation.js";
import type { IsAllowedOrigin } from "./allowedOrigin.js";

/** What one socket may do, and how many there may be. */
export const SOCKET_LIMITS = {
  operations: 25,
  messageBytes: 256 * 1024,
  initMs: 3000,
  pingMs: 15_000,
  sockets: 10_000,
  /** Sockets that do not answer the closing of the server are cut after so long. */
  closeMs: 2000,
} as const;

/** What a transport needs to run operations. */
export interface StreamTransport {
  readonly schema: GraphQLSchema;
  readonly prepare: PrepareOperation;
  readonly runner: OperationRunner;
  readonly isAllowedOrigin: IsAllowedOrigin;
  /** The context of one operation, or of one event; `authorization` as an HTTP header would have it. */
  readonly context: (authorization: string | undefined) => Promise<ApiContext>;
}

type SocketContext = Context<Record<string, unknown>, Extra>;

/** GraphQL over WebSocket (protocol `graphql-transport-ws`) at `/graphql`, for all operations; closed with the server. */
export function serveGraphqlWebSocket(app: FastifyInstance, transport: StreamTransport): void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: SOCKET_LIMITS.messageBytes,
    perMessageDeflate: false,
  });
  const server = useServer(handlers(transport), sockets, SOCKET_LIMITS.pingMs);
  app.server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refused = refusal(request, transport, sockets.clients.size);
    if (refused !== null)
      return void socket.end(`HTTP/1.1 ${refused} ${STATUS_CODES[refused]}\r\nConnection: close\r\n\r\n`);
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit("connection", client, request));
  });
  app.addHook("preClose", async () => {
    const cut = setTimeout(() => sockets.clients.forEach((client) => client.terminate()), SOCKET_LIMITS.closeMs);
    await server.dispose();
    clearTimeout(cut);
  });
}

function refusal(request: IncomingMessage, { isAllowedOrigin }: StreamTransport, open: number): number | null {
  if (request.url?.split("?")[0] !== "/graphql") return 404;
  if (!isAllowedOrigin(request.headers)) return 403;
  return open >= SOCKET_LIMITS.sockets ? 503 : null;
}

/** The operation travels from the check to the run inside the arguments that graphql-ws hands on. */
interface OperationArgs extends ExecutionArgs {
  readonly operation: PreparedOperation;
}

function handlers({ schema, prepare, runner, context }: StreamTransport) {
  const run = ({ operation, contextValue }: OperationArgs) =>
    runner.run(operation, contextValue as () => Promise<ApiContext>) as never;
  return {
    connectionInitWaitTimeout: SOCKET_LIMITS.initMs,
    onSubscribe: (socket: SocketContext, _id: string, payload: OperationRequest): OperationArgs | GraphQLError[] => {
      if (Object.keys(socket.subscriptions).length > SOCKET_LIMITS.operations) return [tooMany()];
      const prepared = prepare(payload);
      if (!("document" in prepared)) return [...prepared];
      const contextValue = (): Promise<ApiContext> => context(authorizationOf(socket));
      return {
        schema,
        document: prepared.document,
        operationName: prepared.operationName,
        contextValue,
        operation: prepared,
      };
    },
    execute: (args: ExecutionArgs) => run(args as OperationArgs),
    subscribe: (args: ExecutionArgs) => run(args as OperationArgs),
    // Answers are formatted already.
    onNext: (_socket: unknown, _id: string, _payload: unknown, _args: unknown, answer: unknown) => answer as never,
    onError: (_socket: unknown, _id: string, _payload: unknown, errors: readonly GraphQLError[]) =>
      runner.formatErrors(errors),
  };
}

/** Browsers cannot set headers on a socket: they send the key as `authorization` of `connectionParams`. */
function authorizationOf({ connectionParams, extra }: SocketContext): string | undefined {
  const given = connectionParams?.["authorization"] ?? connectionParams?.["Authorization"];
  return typeof given === "string" ? given : extra.request.headers.authorization;
}

const tooMany = (): GraphQLError =>
  new GraphQLError(
    `A socket may have ${SOCKET_LIMITS.operations} operations open. Complete one, or open another socket.`,
    {
      extensions: { code: "TOO_MANY_OPERATIONS" },
    },
  );
