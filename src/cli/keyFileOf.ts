import { join } from "node:path";
import { openKeyFile, type KeyFile } from "../access/keyFile.js";
import type { Config } from "../config.js";
import { InvalidInputError } from "../domain/errors.js";

type KeySettings = Pick<Config, "access" | "dataDirectory">;

/** The keys of this installation: where the environment says, or beside the data. */
export const keyFileOf = ({ access, dataDirectory }: KeySettings): KeyFile =>
  openKeyFile(access.keysFile ?? join(dataDirectory, "access.json"), Date.now);

/**
 * Makes the key of an admin where nobody could write otherwise.
 * @returns its text, to be shown once; null where somebody can write already.
 * @throws InvalidInputError when the file of keys cannot be written.
 */
export async function createFirstKey({ access }: KeySettings, keys: KeyFile): Promise<string | null> {
  if (access.writes === "open" || access.apiKey !== null || access.jwt !== null) return null;
  if ((await keys.read()).keys.length > 0) return null;
  try {
    return (await keys.create("first start", "admin")).text;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    throw new InvalidInputError(
      `The key for writing cannot be kept (${code}). Set CLAIMGRAPH_API_KEY, or CLAIMGRAPH_KEYS_FILE to a file in a folder that can be written.`,
      { field: ["CLAIMGRAPH_KEYS_FILE"], cause },
    );
  }
}
