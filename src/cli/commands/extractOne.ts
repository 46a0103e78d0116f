import { composeReader } from "../../composeReader.js";
import { readConfig } from "../../config.js";
import { InvalidInputError } from "../../domain/errors.js";
import { createFetcher } from "../../ingest/fetch/createFetcher.js";
import { readSource } from "../../ingest/jobs/itemSource.js";
import { withoutPdf } from "../../ingest/pdf/readPdf.js";
import { findSources } from "../../ingest/sources.js";
import { EXIT } from "../exitCodes.js";
import { extractionJson } from "../extractionJson.js";
import { print } from "../print.js";
import { readStandardInput } from "../standardInput.js";

/**
 * The `extract` command: one article's extraction as JSON on stdout.
 * @throws InvalidInputError when the argument names more than one article.
 */
export async function extractOne(name: string): Promise<number> {
  const [source, another] = await findSources([name], readStandardInput);
  if (!source || another)
    throw new InvalidInputError("extract reads one article: give a file, an address, or - for standard input.", {
      field: ["source"],
    });
  const fetcher = createFetcher({ allow: readConfig(process.env, process.platform).fetchAllow, now: Date.now });
  const raw = await withoutPdf(await readSource(source.source, fetcher).finally(fetcher.close));
  const { read, resolve } = composeReader();
  const extraction = read({ ...raw, now: Date.now() });
  await print(JSON.stringify(extractionJson(extraction, resolve(extraction)), null, 2));
  return EXIT.OK;
}
