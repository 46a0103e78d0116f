import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { GraphQLSchema } from "graphql";
import { readJsonFilter } from "../api/filters/readJsonFilter.js";
import { DomainError, InvalidInputError } from "../domain/errors.js";
import { ACCESS_STATUS } from "./readerCheck.js";
import { sendError } from "./sendError.js";
import { exportGraph } from "../explore/export/exportGraph.js";
import {
  EXPORT_FORMAT_NAMES,
  EXPORT_FORMATS,
  isExportFormat,
  type ExportFormat,
} from "../explore/export/exportFormats.js";
import type { ExportQuery, ExportSource } from "../explore/export/selectRecords.js";

/** Exports that may run at one time: each keeps a reader of the store busy. */
const MAX_EXPORTS = 4;
const PARAMETERS = ["format", "filter", "relationFilter"] as const;
const STATUS: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, ...ACCESS_STATUS };

/** `GET /export?format=...&filter=...&relationFilter=...`: the live graph, or what fits the filters, as a file. It is written while it is read, as fast as the client takes it. */
export function serveExport(
  app: FastifyInstance,
  schema: GraphQLSchema,
  store: ExportSource,
  checkReader: (authorization: string | undefined) => Promise<unknown>,
): void {
  let running = 0;
  app.route({
    method: "GET",
    url: "/export",
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      if (running >= MAX_EXPORTS)
        return sendError(
          reply.header("retry-after", "10"),
          503,
          "SERVICE_UNAVAILABLE",
          "Other exports are running. Try again in a moment.",
        );
      running += 1;
      reply.raw.once("close", () => (running -= 1));
      try {
        await checkReader(request.headers.authorization);
        const { format, query } = readRequest(schema, request.query as Record<string, unknown>);
        return await sendFile(reply, format, exportGraph(store, format, query));
      } catch (error) {
        const status = error instanceof DomainError ? STATUS[error.code] : undefined;
        if (!(error instanceof DomainError) || status === undefined) throw error;
        return sendError(reply, status, error.code, error.message, error.field);
      }
    },
  });
}

function readRequest(
  schema: GraphQLSchema,
  given: Record<string, unknown>,
): { format: ExportFormat; query: ExportQuery } {
  for (const [name, value] of Object.entries(given)) {
    if (!PARAMETERS.some((known) => known === name))
      throw new InvalidInputError(
        `There is no parameter \`${name.slice(0, 40)}\`; there are ${PARAMETERS.join(", ")}.`,
        { field: [name] },
      );
    if (typeof value !== "string") throw new InvalidInputError(`Give \`${name}\` once.`, { field: [name] });
  }
  const { format = "", filter, relationFilter } = given as Partial<Record<(typeof PARAMETERS)[number], string>>;
  if (!isExportFormat(format))
    throw new InvalidInputError(`\`format\` must be one of ${EXPORT_FORMAT_NAMES.join(", ")}.`, { field: ["format"] });
  return {
    format,
    query: {
      claims: readJsonFilter(schema, "ClaimFilter", "filter", filter),
      relations: readJsonFilter(schema, "RelationFilter", "relationFilter", relationFilter),
    },
  };
}

/** The first piece is read before the answer begins, so that a store that is away is told by a status. */
async function sendFile(
  reply: FastifyReply,
  format: ExportFormat,
  text: AsyncGenerator<string>,
): Promise<FastifyReply> {
  const first = await text.next();
  const second = await text.next();
  const { contentType, extension } = EXPORT_FORMATS[format];
  return reply
    .header("content-type", contentType)
    .header("content-disposition", `attachment; filename="claimgraph.${extension}"`)
    .header("cache-control", "no-store")
    .send(Readable.from(rest([first, second], text), { objectMode: false }));
}

async function* rest(
  read: readonly IteratorResult<string, unknown>[],
  text: AsyncGenerator<string>,
): AsyncGenerator<string> {
  for (const piece of read) if (!piece.done && piece.value !== "") yield piece.value;
  for await (const piece of text) if (piece !== "") yield piece;
}
