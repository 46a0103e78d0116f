import { createJob } from "../../ingest/jobs/createJob.js";
import { findSources } from "../../ingest/sources.js";
import { reportJob, runJobInTerminal, untilInterrupted } from "../runJobInTerminal.js";
import { readStandardInput } from "../standardInput.js";
import { withApplication } from "../withApplication.js";

/** Name that jobs of the command line are handed in by. */
export const BY_COMMAND_LINE = "cli";

/** The `ingest` command: a durable job over the sources, worked on at once. */
export async function ingest(names: readonly string[]): Promise<number> {
  const sources = await findSources(names, readStandardInput);
  return untilInterrupted((signal) =>
    withApplication(async (application) => {
      const handedIn = { title: names.join(" "), by: BY_COMMAND_LINE, at: Date.now() };
      const job = await createJob(application.store, sources, handedIn);
      const { line, exitCode } = reportJob(await runJobInTerminal(application, job, signal));
      process.stderr.write(`${line}\n`);
      return exitCode;
    }),
  );
}
