import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { invariant } from "../../domain/invariant.js";
import { ArticleRejectedError } from "../../domain/errors.js";
import type { RawArticle } from "../../extract/cleanArticle.js";
import type { Fetcher } from "../fetch/fetcher.js";
import type { RecordFormat, RecordPlace } from "../records/place.js";

/** Files above this are refused before they are read into memory. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Where the document of an item is: in a file, by its absolute path, or a part of one; at an address of the web; or here. */
export type ItemSource =
  | { readonly kind: "FILE"; readonly path: string }
  | { readonly kind: "RECORD"; readonly path: string; readonly format: RecordFormat; readonly place: RecordPlace }
  | { readonly kind: "URL"; readonly url: string }
  | { readonly kind: "ARTICLE"; readonly article: RawArticle };

/** As text, for the queue; bytes as base64. */
export function packSource(source: ItemSource): string {
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
 * @throws ArticleRejectedError when it is too large, or not there to be read; for an address what `Fetcher.fetch` throws.
 */
export async function readSource(
  source: ItemSource,
  fetcher: Pick<Fetcher, "fetch">,
  signal?: AbortSignal,
): Promise<RawArticle> {
  if (source.kind === "ARTICLE") return source.article;
  if (source.kind === "FILE") return readArticleFile(source.path);
  if (source.kind === "RECORD") {
    const { path, format, place } = source;
    refuseLarge("record", place.end - place.start);
    // Parsers are loaded with the first document that needs them.
    const { readRecord } = await import("../records/readRecord.js");
    return whileReadable(() => readRecord(path, format, place));
  }
  const found = await fetcher.fetch(source.url, { kind: "article", ...(signal && { signal }) });
  invariant(found, "only a known version can be unchanged");
  const { url, body, contentType } = found;
  return { body, format: "auto", fetchedFrom: url, ...(contentType !== null && { contentType }) };
}

function readArticleFile(path: string): Promise<RawArticle> {
  return whileReadable(async () => {
    refuseLarge("file", (await stat(path)).size);
    const body = await readFile(path);
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
async function whileReadable<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const why = error instanceof Error && "code" in error ? FILE_FAULTS[String(error.code)] : undefined;
    if (!why) throw error;
    throw new ArticleRejectedError(why, { field: ["source"], cause: error });
  }
}

const FILE_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "The file is not there any more.",
  EACCES: "The file may not be read by this program's user.",
  EPERM: "The file may not be read by this program's user.",
  EISDIR: "This is a folder, and no file.",
};
