import { readFile, stat } from "node:fs/promises";
import { basename, resolve as resolvePath } from "node:path";
import { glob } from "tinyglobby";
import { ArticleRejectedError, NotFoundError } from "../domain/errors.js";
import type { RawArticle } from "../extract/cleanArticle.js";

/** File endings that are read as articles when a folder is given. */
const ENDINGS = ["txt", "md", "markdown", "html", "htm"] as const;

/** Files above this are refused before they are read into memory. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** One document to take in; reading it is put off until its turn comes. */
export interface Source {
  /** As the user wrote it, for messages. */
  readonly name: string;
  readonly read: () => Promise<RawArticle>;
}

/**
 * The documents that command-line arguments name: files, folders (searched to any depth for articles), glob patterns, and `-` for standard input.
 * Sorted by path within one argument; a file named twice is read once.
 * @throws NotFoundError when an argument names nothing.
 */
export async function findSources(
  names: readonly string[],
  standardInput: () => Promise<Uint8Array>,
): Promise<Source[]> {
  const found = new Map<string, Source>();
  for (const name of names) {
    if (name === "-") {
      found.set(name, { name: "standard input", read: async () => ({ body: await standardInput(), format: "auto" }) });
      continue;
    }
    for (const path of await pathsOf(name)) found.set(resolvePath(path), fileSource(path));
  }
  return [...found.values()];
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

function fileSource(path: string): Source {
  return {
    name: path,
    read: async () => {
      const { size } = await stat(path);
      if (size > MAX_FILE_BYTES) {
        throw new ArticleRejectedError(
          `The file has ${Math.ceil(size / 1e6)} MB; at most ${MAX_FILE_BYTES / 1024 / 1024} MiB are read as one article. Split it.`,
          { field: ["source"] },
        );
      }
      return { body: await readFile(path), format: "auto", fileName: basename(path) };
    },
  };
}
