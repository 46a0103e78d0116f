import { join } from "node:path";
import { StoreUnavailableError } from "../../domain/errors.js";
import { openSqlite } from "./sqliteDriver.js";

/** Held for as long as the store is open. */
export interface DirectoryLock {
  release(): void;
}

/**
 * One process at a time may open a data folder. The lock is an exclusive transaction on a file of its own: the system drops it with the process, so a killed one leaves nothing behind.
 * @throws StoreUnavailableError when another process holds it.
 */
export function lockDirectory(directory: string): DirectoryLock {
  const database = openSqlite(join(directory, "lock.sqlite"));
  try {
    database.exec("PRAGMA busy_timeout = 200; BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    throw new StoreUnavailableError(
      `The data folder ${directory} is in use by another ClaimGraph process. Stop it, or set CLAIMGRAPH_DATA_DIR to another folder.`,
      { cause: error },
    );
  }
  return { release: () => database.close() };
}
