import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ApolloServer } from "@apollo/server";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import staticFiles from "@fastify/static";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { buildApiSchema } from "../api/buildApiSchema.js";
import { Loaders, type ApiContext } from "../api/context.js";
import { createApolloServer } from "../api/createApolloServer.js";
import { createPrepareOperation } from "../api/operations/prepareOperation.js";
import { createOperationRunner } from "../api/operations/runOperation.js";
import { mayAct } from "../domain/actor.js";
import type { Authenticate } from "../access/authenticate.js";
import type { Fetcher } from "../ingest/fetch/fetcher.js";
import type { IngestArticle } from "../ingest/ingestArticles.js";
import type { Store } from "../store/jobStore.js";
import { createOriginCheck } from "./allowedOrigin.js";
import { asGraphQLError, createReaderCheck } from "./readerCheck.js";
import { serveExport } from "./serveExport.js";
import { serveUpload } from "./serveUpload.js";
import { serveEmbeds } from "./explorer/serveEmbeds.js";
import { serveExplorer } from "./explorer/serveExplorer.js";
import { serveGraphqlEventStream } from "./graphqlEventStream.js";
import { serveGraphqlWebSocket } from "./graphqlWebSocket.js";

/** What the server needs from outside. */
export interface HttpServerOptions {
  readonly store: Store;
  readonly ingestArticle: IngestArticle;
  /** Fetches what `ingestUrl` and `ingestFeed` name. */
  readonly fetcher: Fetcher;
  readonly now: () => number;
  /** Tells who sends a request. */
  readonly authenticate: Authenticate;
  /** Origins besides the server's own whose pages may use the API. */
  readonly allowedOrigins?: readonly string[];
  readonly log: (message: string) => void;
}

/** Body of a GraphQL request, in bytes. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** How long the last answers may take once the server closes. */
const CLOSING_GRACE_MS = 8000;

const PAGES = fileURLToPath(new URL("../../dist/playground/", import.meta.url));

/** Nothing from other hosts, no inline script; the editor of the playground needs inline style and blob workers. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'", "blob:"],
  connectSrc: ["'self'"],
  fontSrc: ["'self'", "data:"],
  imgSrc: ["'self'", "data:"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  frameAncestors: ["'self'"],
  upgradeInsecureRequests: null,
};

/**
 * The HTTP side: the explorer's pages at `/`, GraphQL at `/graphql` over HTTP and WebSocket (and, for a browser's GET, the playground), as
 * server-sent events at `/graphql/stream`, the playground's files under `/playground/`, `/export`, `/upload`, `/livez` (the process answers) and `/readyz` (the store
 * does). Not yet listening.
 */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const { store, ingestArticle, fetcher, now, authenticate, allowedOrigins = [], log } = options;
  const app = Fastify({
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: "idle",
    requestTimeout: 15_000,
    http: { headersTimeout: 5000, connectionsCheckingInterval: 1000 },
    routerOptions: { maxParamLength: 500 },
  });
  const schema = await buildApiSchema();
  const logError = (error: unknown, errorId: string): void =>
    log(`${errorId} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const apollo = createApolloServer(schema, logError, [fastifyApolloDrainPlugin(app)]);
  await apollo.start();

  await app.register(helmet, {
    contentSecurityPolicy: { directives: CONTENT_SECURITY_POLICY },
    // The server speaks plain HTTP; a proxy that terminates TLS sets these.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
  });
  if (allowedOrigins.length > 0)
    await app.register(cors, {
      origin: allowedOrigins.includes("*") ? "*" : [...allowedOrigins],
      methods: ["GET", "POST"],
      allowedHeaders: ["authorization", "content-type", "apollo-require-preflight"],
    });
  await app.register(compress, { threshold: 2048 });
  refuseOtherCharsets(app);
  maskHttpErrors(app, log);
  await servePlayground(app);
  // Previews of links are made for strangers.
  const strangersStore = mayAct(await authenticate(undefined), "reader") ? store : null;
  await serveExplorer(app, strangersStore);
  await serveEmbeds(app, strangersStore);
  const readers = createReaderCheck(authenticate);
  const context = async (authorization: string | undefined): Promise<ApiContext> => ({
    store,
    ingestArticle,
    fetcher,
    now,
    actor: await readers(authorization),
    loaders: new Loaders(),
  });
  await app.register(fastifyApollo(apollo as ApolloServer<ApiContext>), {
    context: (request: FastifyRequest) => context(request.headers.authorization).catch(asGraphQLError),
  });
  const transport = {
    schema,
    prepare: createPrepareOperation(schema),
    runner: createOperationRunner(schema, logError),
    isAllowedOrigin: createOriginCheck(allowedOrigins),
    context,
  };
  sweepWhileClosing(app);
  serveGraphqlWebSocket(app, transport);
  serveGraphqlEventStream(app, transport);
  serveExport(app, schema, store, readers);
  await serveUpload(app, { store, fetcher, now, actorOf: authenticate, isAllowedOrigin: transport.isAllowedOrigin });
  app.get("/livez", async () => ({ ok: true }));
  app.get("/readyz", async (_, reply) => {
    const health = await store.health().catch(() => ({ ok: false, detail: "the store does not answer" }));
    return reply.code(health.ok ? 200 : 503).send(health);
  });
  return app;
}

/**
 * While the server closes: connections that answer a last request are closed when they are done, not kept alive; what is still open at the end of the grace
 * (a client that connected and said nothing, or does not read) is cut.
 */
function sweepWhileClosing(app: FastifyInstance): void {
  app.addHook("preClose", async () => {
    const sweep = setInterval(() => app.server.closeIdleConnections(), 200);
    const cut = setTimeout(() => app.server.closeAllConnections(), CLOSING_GRACE_MS);
    app.server.once("close", () => {
      clearInterval(sweep);
      clearTimeout(cut);
    });
  });
}

/** JSON is UTF-8 (RFC 8259); anything else would be read differently by different layers. */
function refuseOtherCharsets(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    const charset = /charset\s*=\s*"?([^\s;"]+)/iu.exec(request.headers["content-type"] ?? "")?.[1];
    if (charset && !/^utf-?8$/iu.test(charset)) {
      await reply.code(415).send(httpError("UNSUPPORTED_CHARSET", "Send the body as UTF-8."));
    }
  });
}

const httpError = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

const HTTP_MESSAGES: Readonly<Record<number, [code: string, message: string]>> = {
  400: ["BAD_REQUEST", "The request could not be read: the body must be JSON."],
  413: [
    "BODY_TOO_LARGE",
    `A request may have ${MAX_BODY_BYTES / 1024} KiB. Larger articles go in as files: POST /upload, or claimgraph ingest <file>.`,
  ],
  415: ["UNSUPPORTED_MEDIA_TYPE", "Send the body as application/json."],
};

/** Faults outside GraphQL in the shape of GraphQL errors, without paths or stacks. */
function maskHttpErrors(app: FastifyInstance, log: (message: string) => void): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    const known = HTTP_MESSAGES[status];
    if (!known && status >= 500) log(error.stack ?? error.message);
    const [code, message] =
      known ??
      (status >= 500 ? ["INTERNAL_SERVER_ERROR", "Internal error."] : ["BAD_REQUEST", "The request is not valid."]);
    return reply.code(status).send(httpError(code, message));
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(httpError("NOT_FOUND", "Nothing is here. GraphQL is at /graphql.")),
  );
}

/** The playground is part of the build; a server without it (tests, containers) serves the API alone. */
async function servePlayground(app: FastifyInstance): Promise<void> {
  if (!existsSync(`${PAGES}index.html`)) return;
  await app.register(staticFiles, {
    root: PAGES,
    prefix: "/playground/",
    index: ["index.html"],
    cacheControl: false,
    // Names under assets/ hold a hash of their content; the page that names them must stay fresh.
    setHeaders: (response, path) =>
      void response.setHeader(
        "cache-control",
        path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ),
  });
  const page = (_: FastifyRequest, reply: FastifyReply) => reply.header("vary", "Accept").sendFile("index.html");
  app.get("/playground", page);
  app.addHook("onRequest", async (request, reply) => {
    const isPage =
      request.method === "GET" &&
      request.url.split("?")[0] === "/graphql" &&
      /\btext\/html\b/u.test(request.headers.accept ?? "");
    if (isPage) await page(request, reply);
  });
}
