import { InvalidInputError } from "../../domain/errors.js";
import { EXIT } from "../exitCodes.js";
import { print } from "../print.js";
import { withApplication } from "../withApplication.js";

/**
 * The `export` command: one article bundle a line.
 * @throws InvalidInputError for a format other than jsonl.
 */
export async function exportGraph(format: string): Promise<number> {
  if (format !== "jsonl") throw new InvalidInputError(`--format must be jsonl, not "${format}".`, { path: ["format"] });
  return withApplication(async ({ store }) => {
    for await (const bundle of store.exportBundles()) await print(JSON.stringify(bundle));
    return EXIT.OK;
  });
}
