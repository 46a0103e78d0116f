import { toIso } from "../../domain/time.js";
import { EXIT } from "../exitCodes.js";
import { print } from "../print.js";
import { withApplication } from "../withApplication.js";

/** The `stats` command: counts as a table, or as JSON. */
export async function stats(asJson: boolean): Promise<number> {
  return withApplication(async ({ store }) => {
    const { newestPublishedAt, ...counts } = await store.totals();
    const newest = newestPublishedAt === null ? null : toIso(newestPublishedAt);
    if (asJson) await print(JSON.stringify({ ...counts, newestPublishedAt: newest }));
    else {
      for (const [name, count] of Object.entries(counts))
        await print(`${name.padEnd(12)} ${String(count).padStart(8)}`);
      await print(`${"newest".padEnd(12)} ${newest?.slice(0, 10) ?? "-"}`);
    }
    return EXIT.OK;
  });
}
