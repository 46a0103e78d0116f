import Fastify, { type FastifyInstance } from "fastify";

const AWAY = { ok: false, detail: "waiting for the store" };

/** What answers while the store is not open yet: `/livez` is well, everything else is not available, try again. Not yet listening. */
export function createWaitingServer(): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true });
  app.get("/livez", async () => ({ ok: true }));
  app.get("/readyz", async (_, reply) => reply.code(503).header("retry-after", "5").send(AWAY));
  app.setNotFoundHandler(async (_, reply) =>
    reply
      .code(503)
      .header("retry-after", "5")
      .send({ errors: [{ message: "The store is not open yet.", extensions: { code: "SERVICE_UNAVAILABLE" } }] }),
  );
  return app;
}
