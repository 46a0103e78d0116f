import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { requireRole } from "../api/userError/requireRole.js";
import type { Actor } from "../domain/actor.js";
import { ArticleRejectedError, DomainError, InvalidInputError } from "../domain/errors.js";
import { settledOf, totalOf } from "../domain/ingestJob.js";
import type { Fetcher } from "../ingest/fetch/fetcher.js";
import { createJob } from "../ingest/jobs/createJob.js";
import { readSource } from "../ingest/jobs/itemSource.js";
import { sourcesInFile, type NamedSource } from "../ingest/sources.js";
import { MAX_ITEMS, type JobStore } from "../store/jobStore.js";
import type { IsAllowedOrigin } from "./allowedOrigin.js";
import { ACCESS_STATUS } from "./readerCheck.js";
import { sendError } from "./sendError.js";

/** All files of one request together, in bytes. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;
/** Files of one request. */
export const MAX_UPLOAD_FILES = 100;

const TOO_LARGE = `A request may have ${MAX_UPLOAD_BYTES / 1024 / 1024} MiB of files. Send them in parts.`;
const STATUS: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, ARTICLE_REJECTED: 422, ...ACCESS_STATUS };

/** What an upload needs. */
export interface UploadOptions {
  readonly store: Pick<JobStore, "createJob">;
  readonly fetcher: Pick<Fetcher, "fetch">;
  readonly now: () => number;
  /** Who sends a request. @throws UnauthenticatedError for a key or token that does not count. */
  readonly actorOf: (authorization: string | undefined) => Promise<Actor>;
  readonly isAllowedOrigin: IsAllowedOrigin;
}

/**
 * `POST /upload` (multipart/form-data): files as articles, one job for all; those in JSON, JSON lines and CSV hold an article a record. Answers 202 with the job.
 * Nothing is taken in when any part of the request cannot be read. For editors.
 */
export async function serveUpload(app: FastifyInstance, options: UploadOptions): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: {
        files: MAX_UPLOAD_FILES,
        fileSize: MAX_UPLOAD_BYTES,
        fields: 1,
        fieldSize: 1000,
        parts: MAX_UPLOAD_FILES + 1,
      },
    });
    scope.post("/upload", { bodyLimit: MAX_UPLOAD_BYTES + 256 * 1024 }, async (request, reply) => {
      let folder: string | null = null;
      try {
        const by = await requireEditor(request, options);
        folder = await mkdtemp(join(tmpdir(), "claimgraph-upload-"));
        const { title, files } = await receive(request, folder);
        const sources = await documentsOf(files, options.fetcher);
        const words = title || (files.length === 1 ? files[0]!.name : `${files.length} files`);
        const job = await createJob(options.store, sources, { title: words, by: by.name, at: options.now() });
        return await reply
          .code(202)
          .header("cache-control", "no-store")
          .send({
            job: {
              id: job.id,
              title: job.title,
              state: job.state,
              total: totalOf(job.counts),
              settled: settledOf(job.counts),
            },
          });
      } catch (error) {
        return refuse(reply, error);
      } finally {
        if (folder !== null) await rm(folder, { recursive: true, force: true });
      }
    });
  });
}

/** Before the body is read. A browser sends forms of any page anywhere, so the page must be one that may use the API. */
async function requireEditor(request: FastifyRequest, { actorOf, isAllowedOrigin }: UploadOptions): Promise<Actor> {
  if (!isAllowedOrigin(request.headers))
    throw new Refusal(403, "FORBIDDEN", "Pages of this origin may not use the API.");
  const actor = await actorOf(request.headers.authorization);
  requireRole({ actor }, "editor");
  return actor;
}

interface Received {
  readonly name: string;
  readonly path: string;
}

/** Streams the files of a request into a folder. */
async function receive(request: FastifyRequest, folder: string): Promise<{ title: string; files: Received[] }> {
  if (!request.isMultipart())
    throw new Refusal(
      415,
      "BAD_USER_INPUT",
      "Send the files as multipart/form-data, for example `curl -F file=@article.html`.",
    );
  const files: Received[] = [];
  let title = "";
  let bytes = 0;
  for await (const part of request.parts()) {
    if (part.type === "field") {
      if (part.fieldname !== "title" || typeof part.value !== "string")
        throw new InvalidInputError("Besides files there is one field, `title`: what the job is called.", {
          field: [part.fieldname.slice(0, 40)],
        });
      title = part.value.trim();
      continue;
    }
    const name = basename(part.filename || `file ${files.length + 1}`);
    // The name on the disk is ours; the ending tells what the file holds.
    const path = join(folder, `${files.length}${/\.[a-z0-9]{1,8}$/iu.exec(name)?.[0] ?? ""}`);
    await pipeline(part.file, createWriteStream(path));
    bytes += part.file.bytesRead;
    if (bytes > MAX_UPLOAD_BYTES) throw new Refusal(413, "BAD_USER_INPUT", TOO_LARGE);
    files.push({ name, path });
  }
  if (files.length === 0) throw new InvalidInputError("The request holds no file.", { field: ["file"] });
  return { title, files };
}

/** The articles of files, each in full: the files are gone when the job is worked on. */
async function documentsOf(files: readonly Received[], fetcher: Pick<Fetcher, "fetch">): Promise<NamedSource[]> {
  const documents: NamedSource[] = [];
  for (const { name, path } of files) {
    for await (const { name: place, source } of sourcesInFile(name, path)) {
      if (documents.length >= MAX_ITEMS)
        throw new InvalidInputError(`One upload holds at most ${MAX_ITEMS} articles. Send them in parts.`, {
          field: ["file"],
        });
      try {
        const article = await readSource(source, fetcher);
        documents.push({
          name: place,
          source: {
            kind: "ARTICLE",
            article: article.fileName === undefined ? article : { ...article, fileName: name },
          },
        });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        throw new ArticleRejectedError(`${place}: ${error.message}`, { field: ["file"], cause: error });
      }
    }
  }
  return documents;
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What busboy and fastify say of requests beyond the limits, by their codes. */
const TOO_MUCH: Readonly<Record<string, string>> = {
  FST_REQ_FILE_TOO_LARGE: TOO_LARGE,
  FST_ERR_CTP_BODY_TOO_LARGE: TOO_LARGE,
  FST_FILES_LIMIT: `A request may have ${MAX_UPLOAD_FILES} files. Send them in parts.`,
  FST_PARTS_LIMIT: `A request may have ${MAX_UPLOAD_FILES} files. Send them in parts.`,
  FST_FIELDS_LIMIT: "Besides files there is one field, `title`: what the job is called.",
};

function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  if (error instanceof GraphQLError) {
    const { code, http } = error.extensions as { code: string; http: { status: number } };
    return sendError(reply, http.status, code, error.message);
  }
  if (error instanceof Refusal) return sendError(reply, error.status, error.code, error.message);
  const status = error instanceof DomainError ? STATUS[error.code] : undefined;
  if (error instanceof DomainError && status !== undefined)
    return sendError(reply, status, error.code, error.message, error.field);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (TOO_MUCH[code]) return sendError(reply, 413, "BAD_USER_INPUT", TOO_MUCH[code], ["file"]);
  if (error instanceof Error && /unexpected end|malformed|boundary|multipart/iu.test(error.message))
    return sendError(reply, 400, "BAD_USER_INPUT", "The form is broken off or malformed; send it again.", ["file"]);
  throw error;
}
