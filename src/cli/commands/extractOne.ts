import { composeReader } from "../../composeReader.js";
import { InvalidInputError } from "../../domain/errors.js";
import { readSource } from "../../ingest/jobs/itemSource.js";
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
    throw new InvalidInputError("extract reads one article: give a file, or - for standard input.", {
      field: ["source"],
    });
  const { read, resolve } = composeReader();
  const extraction = read({ ...(await readSource(source.source)), now: Date.now() });
  await print(JSON.stringify(extractionJson(extraction, resolve(extraction)), null, 2));
  return EXIT.OK;
}
