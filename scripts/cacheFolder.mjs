import { homedir } from "node:os";
import { join } from "node:path";

/** A folder of this project in the user's cache: for what tests and checks fetch once. */
export function cacheFolder(name) {
  const cache =
    process.env.XDG_CACHE_HOME ??
    (process.platform === "darwin" ? join(homedir(), "Library", "Caches") : join(homedir(), ".cache"));
  return join(cache, "claimgraph", name);
}
