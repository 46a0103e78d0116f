import { readFile } from "node:fs/promises";
import { InvalidInputError, NotFoundError } from "../../domain/errors.js";
import { createJob } from "../../ingest/jobs/createJob.js";
import { findSources, listedSources, type NamedSource } from "../../ingest/sources.js";
import { reportJob, runJobInTerminal, untilInterrupted } from "../runJobInTerminal.js";
import { readStandardInput } from "../standardInput.js";
import { withApplication } from "../withApplication.js";

/** Name that jobs of the command line are handed in by. */
export const BY_COMMAND_LINE = "cli";

export interface IngestOptions {
  /** A file of addresses. */
  readonly list?: string;
}

/** The `ingest` command: a durable job over the sources, worked on at once. */
export async function ingest(names: readonly string[], { list }: IngestOptions): Promise<number> {
  if (names.length === 0 && list === undefined) {
    throw new InvalidInputError("Name what to take in: files, folders, patterns, addresses, or --list with a file.", {
      field: ["source"],
    });
  }
  const listed = list === undefined ? [] : await readList(list);
  const sources = [...(await findSources(names, readStandardInput)), ...listed];
  return untilInterrupted((signal) =>
    withApplication(async (application) => {
      const title = [...names, ...(list === undefined ? [] : [list])].join(" ");
      const job = await createJob(application.store, sources, { title, by: BY_COMMAND_LINE, at: Date.now() });
      const { line, exitCode } = reportJob(await runJobInTerminal(application, job, signal));
      process.stderr.write(`${line}\n`);
      return exitCode;
    }),
  );
}

async function readList(file: string): Promise<NamedSource[]> {
  const bytes = await (file === "-" ? readStandardInput() : readFile(file)).catch((cause: unknown) => {
    throw new NotFoundError(`The list "${file}" cannot be read.`, { field: ["list"], cause });
  });
  const listed = listedSources(Buffer.from(bytes).toString("utf8"));
  if (listed.length > 0) return listed;
  throw new InvalidInputError(`The list "${file}" names no address. Write one a line.`, { field: ["list"] });
}
