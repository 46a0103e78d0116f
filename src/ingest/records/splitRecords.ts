import { createReadStream } from "node:fs";
import { CsvSplitter } from "./csvSplitter.js";
import { JsonSplitter } from "./jsonSplitter.js";
import { LineSplitter } from "./lineSplitter.js";
import type { RecordFormat, RecordPlace, Splitter } from "./place.js";
import { splitWarc } from "./warcRecords.js";

const SPLITTERS: Readonly<Record<Exclude<RecordFormat, "warc">, () => Splitter>> = {
  json: () => new JsonSplitter(),
  jsonl: () => new LineSplitter(),
  csv: () => new CsvSplitter(),
};

/** Where the records of a file stand, read once from its beginning and kept nowhere. */
export async function* splitRecords(path: string, format: RecordFormat): AsyncGenerator<RecordPlace> {
  if (format === "warc") return yield* splitWarc(path);
  const splitter = SPLITTERS[format]();
  for await (const chunk of createReadStream(path)) yield* splitter.push(chunk as Uint8Array);
  yield* splitter.end();
}
