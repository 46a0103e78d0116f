import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import staticFiles from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphStore } from "../../store/graphStore.js";
import { originOf } from "./originOf.js";
import { pageHead } from "./pageHead.js";
import { PAGE_PATHS } from "./pagePaths.js";
import { readRecordCard } from "./recordCard.js";

const FILES = fileURLToPath(new URL("../../../dist/explorer/", import.meta.url));

/** Nothing from other hosts and nothing inline. The page's own worker and frames are files of this server. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

/**
 * The explorer: one page at each of PAGE_PATHS, its files under `/explorer/`. It is part of the build; a server without it (tests of the
 * API, small containers) sends `/` to GraphQL instead. Without a `store` (where strangers may not read) its pages tell nothing of what is stored.
 */
export async function serveExplorer(app: FastifyInstance, store: GraphStore | null): Promise<void> {
  if (!existsSync(`${FILES}index.html`)) {
    app.get("/", async (_, reply) => reply.redirect("/graphql"));
    return;
  }
  await app.register(staticFiles, {
    root: FILES,
    prefix: "/explorer/",
    index: false,
    decorateReply: false,
    cacheControl: false,
    // Names under assets/ hold a hash of their content.
    setHeaders: (response, path) =>
      void response.setHeader(
        "cache-control",
        path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ),
  });
  const page = readFileSync(`${FILES}index.html`, "utf8");
  const send = async (request: FastifyRequest, reply: FastifyReply) => {
    const pathname = request.url.split("?")[0] ?? "/";
    const card = await readRecordCard(store, pathname).catch(() => null);
    const head = pageHead(originOf(request), pathname, card);
    return reply
      .header("content-security-policy", PAGE_POLICY)
      .header("cache-control", "no-cache")
      .type("text/html; charset=utf-8")
      .send(page.replace("<!--page-head-->", () => head));
  };
  for (const path of PAGE_PATHS) app.get(path, send);
}
