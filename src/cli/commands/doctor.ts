import { openStore, TEMPORARY } from "../../compose.js";
import { readConfig, readStoreAddress } from "../../config.js";
import { titleOf } from "../titleOf.js";
import { findFaults } from "../../store/findFaults.js";
import { EXIT } from "../exitCodes.js";
import { print } from "../print.js";
import { createProgress } from "../progress.js";

/** Faults that are printed; the rest is counted. */
const SHOWN = 100;

/**
 * The `doctor` command: one line for each broken invariant, exit code 0 only for a sound store. The store is the one of the environment, or at `address`.
 * @throws InvalidInputError for an address that names no store; StoreUnavailableError when it cannot be opened.
 */
export async function doctor(address: string | null): Promise<number> {
  const settings =
    address === null ? readConfig(process.env, process.platform) : readStoreAddress(address, process.env);
  const say = (message: string): void => void process.stderr.write(`${message}\n`);
  const store = await openStore(settings, { say });
  const rebuilt = await openStore({ dataDirectory: TEMPORARY });
  try {
    const { articles } = await store.totals();
    const commits = await store.countCommitsAfter(0);
    const progress = createProgress(commits, process.stderr);
    let found = 0;
    for await (const fault of findFaults(store, rebuilt, (commit) => progress.step(titleOf(commit)))) {
      found += 1;
      if (found <= SHOWN) await print(fault);
    }
    progress.end();
    say(
      found === 0
        ? `${articles} articles and ${commits} commits checked: sound.`
        : `${found} faults${found > SHOWN ? `, ${SHOWN} shown` : ""}.`,
    );
    return found === 0 ? EXIT.OK : EXIT.FAILED;
  } finally {
    await Promise.all([store.close(), rebuilt.close()]);
  }
}
