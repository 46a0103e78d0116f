import { stat } from "node:fs/promises";
import { extname, resolve as resolvePath } from "node:path";
import { glob } from "tinyglobby";
import { NotFoundError } from "../domain/errors.js";
import { MAX_ITEMS } from "../store/jobStore.js";
import type { ItemSource } from "./jobs/itemSource.js";
import type { RecordFormat } from "./records/place.js";
import { splitRecords } from "./records/splitRecords.js";

/** File endings that are read as articles when a folder is given. */
const ENDINGS: readonly string[] =
  "txt md markdown html htm mhtml mht pdf eml json jsonl ndjson csv warc warc.gz".split(" ");
/** Files of these endings hold one article a record. */
const RECORD_ENDINGS: Readonly<Record<string, RecordFormat>> = {
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
  warc: "warc",
};

/** One document to take in; `readSource` fetches it when its turn comes. */
export interface NamedSource {
  /** As the user wrote it, for messages. */
  readonly name: string;
  readonly source: ItemSource;
}

/**
 * The documents that command-line arguments name: files, folders (searched to any depth for articles), glob patterns, addresses of the web, and `-` for
 * standard input. Sorted by path within one argument; what is named twice is read once.
 * @throws NotFoundError when an argument names nothing.
 */
export async function findSources(
  names: readonly string[],
  standardInput: () => Promise<Uint8Array>,
): Promise<NamedSource[]> {
  const found = new Map<string, NamedSource>();
  for (const name of names) {
    if (name === "-") {
      const article = { body: await standardInput(), format: "auto" } as const;
      found.set(name, { name: "standard input", source: { kind: "ARTICLE", article } });
      continue;
    }
    if (/^https?:\/\//iu.test(name)) {
      found.set(name, sourceAt(name));
      continue;
    }
    for (const file of await pathsOf(name)) {
      const path = resolvePath(file);
      for await (const one of sourcesInFile(file, path)) {
        found.set(one.source.kind === "RECORD" ? `${path} ${one.source.place.start}` : path, one);
        // More than a job takes: that is told where the job is made.
        if (found.size > MAX_ITEMS) return [...found.values()];
      }
    }
  }
  return [...found.values()];
}

/** A file, or each record of one in JSON, JSON lines or CSV, named by its line, or each page of a web archive, named by its address; one without any, or that cannot be read, is handed in as one, to be told of. */
export async function* sourcesInFile(name: string, path: string): AsyncGenerator<NamedSource> {
  const format =
    RECORD_ENDINGS[
      extname(path.replace(/\.warc\.gz$/iu, ".warc"))
        .slice(1)
        .toLowerCase()
    ];
  if (format === undefined) return yield { name, source: { kind: "FILE", path } };
  let last = { line: 0, count: 0 };
  try {
    for await (const place of splitRecords(path, format)) {
      last = { line: place.line, count: place.line === last.line ? last.count + 1 : 1 };
      const nth = last.count > 1 ? ` #${last.count}` : "";
      yield {
        name: place.address ?? `${name}:${place.line}${nth}`,
        source: { kind: "RECORD", path, format, place },
      };
    }
  } catch (error) {
    if (last.count > 0) throw error;
  }
  if (last.count === 0) yield { name, source: { kind: "RECORD", path, format, place: { start: 0, end: 0, line: 1 } } };
}

/** The document at an address of the web. */
export const sourceAt = (url: string): NamedSource => ({ name: url, source: { kind: "URL", url } });

/** The documents of a list of addresses, one a line; blank lines and those that begin with # are left out, and so is what stands there twice. */
export function listedSources(list: string): NamedSource[] {
  const lines = list.split(/\r?\n/u).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line && !line.startsWith("#")))].map(sourceAt);
}

async function pathsOf(name: string): Promise<string[]> {
  const info = await stat(name).catch(() => null);
  if (info?.isFile()) return [name];
  const paths = info?.isDirectory()
    ? await glob([`**/*.{${ENDINGS.join(",")}}`], { cwd: name, absolute: true, ignore: ["**/README.md"] })
    : await glob([name], { absolute: true });
  if (paths.length === 0) {
    const kinds = ENDINGS.map((ending) => `.${ending}`).join(", ");
    throw new NotFoundError(
      info ? `There are no articles (${kinds}) in "${name}".` : `No file, folder or pattern matches "${name}".`,
      { field: ["source"] },
    );
  }
  return paths.toSorted();
}
