import type { ExportRow } from "./exportRow.js";

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
export function toCsv(rows: readonly ExportRow[]): string {
  const columns = [
    "id",
    "subjectId",
    "subject",
    "predicate",
    "objectId",
    "object",
    "status",
    "support",
    "oppose",
    "independentSources",
    "sentence",
  ] as const;
  const lines = [columns.join(","), ...rows.map((row) => columns.map((column) => cell(row[column])).join(","))];
  return `${lines.join("\r\n")}\r\n`;
}

function cell(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
