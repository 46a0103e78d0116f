/** The formats of an export: what the file is called and what it is. */
export const EXPORT_FORMATS = {
  jsonl: { contentType: "application/x-ndjson; charset=utf-8", extension: "jsonl" },
  csv: { contentType: "text/csv; charset=utf-8; header=present", extension: "csv" },
  graphml: { contentType: "application/graphml+xml; charset=utf-8", extension: "graphml" },
  gexf: { contentType: "application/gexf+xml; charset=utf-8", extension: "gexf" },
  jsonld: { contentType: "application/ld+json; charset=utf-8", extension: "jsonld" },
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as ExportFormat[];

export const isExportFormat = (text: string): text is ExportFormat => Object.hasOwn(EXPORT_FORMATS, text);
