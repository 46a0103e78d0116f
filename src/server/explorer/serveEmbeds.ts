import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import staticFiles from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphStore } from "../../store/graphStore.js";
import { FRAME_POLICY, FRAMED_VIEWS, framePage } from "./framePage.js";
import { oembedAnswer } from "./oembed.js";
import { originOf } from "./originOf.js";
import { previewSvg } from "./previewSvg.js";
import { readRecordCard } from "./recordCard.js";

const FILES = fileURLToPath(new URL("../../../dist/widgets/1/", import.meta.url));

/** Widgets for other sites: their scripts under `/w/1/`, pages to frame under `/embed/`, `/oembed`, and pictures of links under `/preview/`; the last two only with a `store`. */
export async function serveEmbeds(app: FastifyInstance, store: GraphStore | null): Promise<void> {
  if (existsSync(FILES)) {
    await app.register(staticFiles, {
      root: FILES,
      prefix: "/w/1/",
      index: false,
      decorateReply: false,
      cacheControl: false,
      // Modules from another host are refused without leave to share; the version is in the address, the content under it may be mended.
      setHeaders: (response) => {
        response.setHeader("access-control-allow-origin", "*");
        response.setHeader("cross-origin-resource-policy", "cross-origin");
        response.setHeader("cache-control", "public, max-age=3600");
      },
    });
  }
  for (const view of FRAMED_VIEWS)
    app.get(
      `/embed/${view}`,
      async (request: FastifyRequest<{ Querystring: Record<string, unknown> }>, reply: FastifyReply) =>
        reply
          .header("content-security-policy", FRAME_POLICY)
          .removeHeader("x-frame-options")
          .header("cross-origin-resource-policy", "cross-origin")
          .type("text/html; charset=utf-8")
          .send(framePage(view, request.query)),
    );
  app.get("/oembed", async (request: FastifyRequest<{ Querystring: Record<string, unknown> }>, reply) =>
    answerOembed(store, request, reply),
  );
  app.get("/preview/*", async (request: FastifyRequest<{ Params: { "*": string } }>, reply) => {
    const pathname = `/${request.params["*"].replace(/\.svg$/u, "")}`;
    const card = await readRecordCard(store, pathname);
    if (!card) return reply.callNotFound();
    return reply
      .header("cache-control", "public, max-age=3600")
      .header("cross-origin-resource-policy", "cross-origin")
      .type("image/svg+xml; charset=utf-8")
      .send(previewSvg(card));
  });
}

async function answerOembed(
  store: GraphStore | null,
  request: FastifyRequest<{ Querystring: Record<string, unknown> }>,
  reply: FastifyReply,
): Promise<unknown> {
  const { url, format = "json" } = request.query;
  if (format !== "json") return reply.code(501).send({ error: "Only format=json is served." });
  const size = (name: string): number | undefined => {
    const value = Number.parseInt(String(request.query[name] ?? ""), 10);
    return Number.isFinite(value) && value > 0 ? value : undefined;
  };
  const asked = typeof url === "string" && URL.canParse(url) ? new URL(url) : null;
  const origin = originOf(request);
  const card = asked?.origin === origin ? await readRecordCard(store, asked.pathname) : null;
  if (!asked || !card) return reply.callNotFound();
  reply.header("access-control-allow-origin", "*").header("cross-origin-resource-policy", "cross-origin");
  return oembedAnswer(origin, asked.pathname, card, { maxwidth: size("maxwidth"), maxheight: size("maxheight") });
}
