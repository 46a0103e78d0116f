import { once } from "node:events";
import { InvalidInputError } from "../../domain/errors.js";
import { exportGraph as textOf } from "../../explore/export/exportGraph.js";
import { EXPORT_FORMAT_NAMES, isExportFormat } from "../../explore/export/exportFormats.js";
import type { ExportQuery } from "../../explore/export/selectRecords.js";
import { EXIT } from "../exitCodes.js";
import { withApplication } from "../withApplication.js";

/** Options of the `export` command; the filters are JSON text. */
export interface ExportOptions {
  readonly format: string;
  readonly filter?: string;
  readonly relationFilter?: string;
}

/**
 * The `export` command: the live graph, or what fits the filters, to stdout.
 * @throws InvalidInputError for an unknown format or a filter that is none.
 */
export async function exportGraph(options: ExportOptions): Promise<number> {
  const { format } = options;
  if (!isExportFormat(format)) {
    throw new InvalidInputError(
      `--format must be one of ${EXPORT_FORMAT_NAMES.join(", ")}, not "${format.slice(0, 40)}".`,
      {
        field: ["format"],
      },
    );
  }
  const query = await readQuery(options);
  return withApplication(async ({ store }) => {
    for await (const text of textOf(store, format, query))
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    return EXIT.OK;
  });
}

/** The schema is loaded only where there is a filter to check by it. */
async function readQuery({ filter, relationFilter }: ExportOptions): Promise<ExportQuery> {
  if (filter === undefined && relationFilter === undefined) return {};
  const { buildApiSchema } = await import("../../api/buildApiSchema.js");
  const { readJsonFilter } = await import("../../api/filters/readJsonFilter.js");
  const schema = await buildApiSchema();
  return {
    claims: readJsonFilter(schema, "ClaimFilter", "--filter", filter),
    relations: readJsonFilter(schema, "RelationFilter", "--relation-filter", relationFilter),
  };
}
