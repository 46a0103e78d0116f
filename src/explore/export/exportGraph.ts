import { exportCsv } from "./csv.js";
import type { ExportFormat } from "./exportFormats.js";
import { exportGexf } from "./gexf.js";
import { exportGraphml } from "./graphml.js";
import { exportJsonLd } from "./jsonLd.js";
import { exportJsonLines } from "./jsonLines.js";
import type { ExportQuery, ExportSource } from "./selectRecords.js";

const WRITERS: Readonly<Record<ExportFormat, (store: ExportSource, query: ExportQuery) => AsyncGenerator<string>>> = {
  jsonl: exportJsonLines,
  csv: exportCsv,
  graphml: exportGraphml,
  gexf: exportGexf,
  jsonld: exportJsonLd,
};

/** The live graph, or what fits the query, as the text of a file. Read from the store page by page as the text is taken: memory does not grow with the graph. */
export const exportGraph = (store: ExportSource, format: ExportFormat, query: ExportQuery): AsyncGenerator<string> =>
  WRITERS[format](store, query);
