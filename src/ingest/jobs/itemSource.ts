import { readFile, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename } from "node:path";
import { invariant } from "../../domain/invariant.js";
import { ArticleRejectedError, ElsewhereError } from "../../domain/errors.js";
import type { RawArticle } from "../../extract/cleanArticle.js";
import type { Fetcher } from "../fetch/fetcher.js";
import type { RecordFormat, RecordPlace } from "../records/place.js";

/** Files above this are refused before they are read into memory. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/**
 * Where the document of an item is: in a file, by its absolute path and the machine whose path that is, or a part of one; at an address of the web; or here.
 */
export type ItemSource =
  | { readonly kind: "FILE"; readonly path: string; readonly machine?: string }
  | {
      readonly kind: "RECORD";
      readonly path: string;
      readonly machine?: string;
      readonly format: RecordFormat;
      readonly place: RecordPlace;
    }
  | { readonly kind: "URL"; readonly url: string }
  | { readonly kind: "ARTICLE"; readonly article: RawArticle };

/** As text, for the queue; bytes as base64, paths with this machine's name. */
export function packSource(source: ItemSource): string {
  if (source.kind === "FILE" || source.kind === "RECORD") return JSON.stringify({ ...source, machine: hostname() });
  if (source.kind !== "ARTICLE" || typeof source.article.body === "string") return JSON.stringify(source);
  const { body, ...rest } = source.article;
  return JSON.stringify({ kind: "ARTICLE", article: rest, bytes: Buffer.from(body).toString("base64") });
}

/** What `packSource` made. */
export function unpackSource(packed: string): ItemSource {
  const { bytes, ...source } = JSON.parse(packed) as ItemSource & { bytes?: string };
  if (bytes === undefined) return source;
  invariant(source.kind === "ARTICLE", "only an article has bytes");
  return { kind: "ARTICLE", article: { ...source.article, body: new Uint8Array(Buffer.from(bytes, "base64")) } };
}

/**
 * Gets the document.
 * @throws ArticleRejectedError when it is too large, or not there to be read; ElsewhereError when it was handed in on another machine whose files are not
 * seen here; for an address what `Fetcher.fetch` throws.
 */
export async function readSource(
  source: ItemSource,
  fetcher: Pick<Fetcher, "fetch">,
  signal?: AbortSignal,
): Promise<RawArticle> {
  if (source.kind === "ARTICLE") return source.article;
  if (source.kind === "FILE") return readArticleFile(source);
  if (source.kind === "RECORD") {
    const { path, machine, format, place } = source;
    refuseLarge("record", place.end - place.start);
    // Parsers are loaded with the first document that needs them.
    const { readRecord } = await import("../records/readRecord.js");
    return whileReadable(machine, () => readRecord(path, format, place));
  }
  const found = await fetcher.fetch(source.url, { kind: "article", ...(signal && { signal }) });
  invariant(found, "only a known version can be unchanged");
  const { url, body, contentType } = found;
  return { body, format: "auto", fetchedFrom: url, ...(contentType !== null && { contentType }) };
}

function readArticleFile({ path, machine }: { path: string; machine?: string }): Promise<RawArticle> {
  return whileReadable(machine, async () => {
    refuseLarge("file", (await stat(path)).size);
    const body = await readFile(path);
    if (/\.mht(?:ml)?$/iu.test(path)) return (await import("../mail/readSavedPage.js")).readSavedPage(body);
    if (/\.eml$/iu.test(path)) return (await import("../mail/readMail.js")).readMail(body);
    return { body, format: "auto", fileName: basename(path) };
  });
}

function refuseLarge(what: "file" | "record", bytes: number): void {
  if (bytes <= MAX_FILE_BYTES) return;
  throw new ArticleRejectedError(
    `The ${what} has ${Math.ceil(bytes / 1e6)} MB; at most ${MAX_FILE_BYTES / 1024 / 1024} MiB are read as one article. Split it.`,
    { field: ["source"] },
  );
}

/** Tells in words what is wrong with a file that cannot be read. */
async function whileReadable<Result>(machine: string | undefined, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const why = error instanceof Error && "code" in error ? FILE_FAULTS[String(error.code)] : undefined;
    if (!why) throw error;
    if (machine !== undefined && machine !== hostname()) {
      throw new ElsewhereError(
        `The file is on the machine "${machine}". A worker there reads it; others need the same files at the same paths.`,
        { field: ["source"], cause: error },
      );
    }
    throw new ArticleRejectedError(why, { field: ["source"], cause: error });
  }
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "The file is not there any more.",
  EACCES: "The file may not be read by this program's user.",
  EPERM: "The file may not be read by this program's user.",
  EISDIR: "This is a folder, and no file.",
};
