import { open } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { ArticleRejectedError, DomainError } from "../../domain/errors.js";
import type { RawArticle } from "../../extract/cleanArticle.js";
import { decodeBytes } from "../../extract/text/decodeBytes.js";
import { articleOfFields, type Fields } from "./articleOfFields.js";
import type { RecordFormat, RecordPlace } from "./place.js";
import { readWarc } from "./warcRecords.js";

/** A header of more bytes than this is none. */
const MAX_HEADER = 64 * 1024;

/**
 * The article in one record of a file.
 * @throws ArticleRejectedError naming its line and what is wrong; whatever reading the file throws.
 */
export async function readRecord(path: string, format: RecordFormat, place: RecordPlace): Promise<RawArticle> {
  if (format === "warc") return readWarc(path, place);
  const file = await open(path);
  try {
    if (place.end === place.start) throw new ArticleRejectedError("There is no record in the file.");
    const bytes = async (start: number, end: number): Promise<string> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
      return decodeBytes(buffer.subarray(0, bytesRead)).text;
    };
    const text = await bytes(place.start, place.end);
    const header = format === "csv" ? await bytes(0, Math.min(place.header ?? 0, MAX_HEADER)) : "";
    return articleOfFields(format === "csv" ? csvFields(header, text) : jsonFields(text));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new ArticleRejectedError(`Line ${place.line}: ${error.message}`, { field: ["source"], cause: error });
  } finally {
    await file.close();
  }
}

function jsonFields(text: string): Fields {
  const value = parsedJson(text);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw new ArticleRejectedError('The record is no object such as {"title": "...", "body": "..."}.');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ArticleRejectedError(`The record is no JSON: ${cause instanceof Error ? cause.message : ""}`, { cause });
  }
}

function csvFields(header: string, text: string): Fields {
  const delimiter = delimiterOf(header);
  const columns = csvRow(header, delimiter);
  const values = csvRow(text, delimiter);
  if (values.length > columns.length) {
    throw new ArticleRejectedError(
      `The row has ${values.length} fields, the header ${columns.length}. Put text with "${delimiter}" in it in quotation marks.`,
    );
  }
  return Object.fromEntries(columns.map((column, i) => [column, values[i]]));
}

function csvRow(text: string, delimiter: string): string[] {
  try {
    const [row = []] = parse(text, { delimiter, bom: true, relax_quotes: true, relax_column_count: true });
    return row;
  } catch (cause) {
    throw new ArticleRejectedError("The row is no CSV; a quotation mark is not closed, or stands within a field.", {
      cause,
    });
  }
}

/** The one that stands most often in the header, outside of quotation marks; the first among equals, as the splitter takes it. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/gu, "");
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}
