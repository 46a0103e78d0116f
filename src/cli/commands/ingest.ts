import { readFile } from "node:fs/promises";
import { InvalidInputError, NotFoundError } from "../../domain/errors.js";
import { fetchFeed, fetchSitemap } from "../../ingest/feeds/fetchFeed.js";
import type { Fetcher } from "../../ingest/fetch/fetcher.js";
import { createJob } from "../../ingest/jobs/createJob.js";
import { findSources, listedSources, sourceAt, type NamedSource } from "../../ingest/sources.js";
import { EXIT } from "../exitCodes.js";
import { readInterval } from "../readInterval.js";
import { reportJob, runJobInTerminal, untilInterrupted } from "../runJobInTerminal.js";
import { readStandardInput } from "../standardInput.js";
import { withApplication } from "../withApplication.js";
import { watchFeedInTerminal } from "../watchFeedInTerminal.js";

/** Name that jobs of the command line are handed in by. */
export const BY_COMMAND_LINE = "cli";

/** What to take in beside the sources that are named. */
export interface IngestOptions {
  /** A file of addresses. */
  readonly list?: string;
  readonly feed?: string;
  readonly sitemap?: string;
  readonly watch?: boolean;
  readonly every?: string;
}

const say = (message: string): void => void process.stderr.write(`${message}\n`);

/** The `ingest` command: a durable job over the sources, worked on at once; with `--watch` one job after the other. */
export async function ingest(names: readonly string[], options: IngestOptions): Promise<number> {
  const named = [...names, options.list, options.feed, options.sitemap].filter((one) => one !== undefined);
  if (named.length === 0) {
    throw new InvalidInputError(
      "Name what to take in: files, folders, patterns, addresses, or --list, --feed or --sitemap.",
      { field: ["source"] },
    );
  }
  if (options.watch) return watch(named, options);
  const local = [
    ...(await findSources(names, readStandardInput)),
    ...(options.list === undefined ? [] : await readList(options.list)),
  ];
  return untilInterrupted((signal) =>
    withApplication(async (application) => {
      const addresses = await addressesOf(options, application.fetcher, signal);
      if (addresses === null) return EXIT.INTERRUPTED;
      const handedIn = { title: named.join(" "), by: BY_COMMAND_LINE, at: Date.now() };
      const job = await createJob(application.store, [...local, ...addresses.map(sourceAt)], handedIn);
      const { line, exitCode } = reportJob(await runJobInTerminal(application, job, signal));
      say(line);
      return exitCode;
    }),
  );
}

/** What a feed and a sitemap name; null when Ctrl-C came before. */
async function addressesOf({ feed, sitemap }: IngestOptions, fetcher: Fetcher, signal: AbortSignal) {
  try {
    const entries = feed === undefined ? null : await fetchFeed(fetcher, feed, { signal });
    const pages = sitemap === undefined ? [] : await fetchSitemap(fetcher, sitemap, { say, signal });
    return [...new Set([...(entries?.addresses ?? []), ...pages])];
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

function watch(named: readonly string[], { feed, every = "15m" }: IngestOptions): Promise<number> {
  if (feed === undefined || named.length > 1) {
    throw new InvalidInputError("--watch takes one feed and nothing else: claimgraph ingest --feed <url> --watch", {
      field: ["watch"],
    });
  }
  const interval = readInterval(every);
  return untilInterrupted((signal) =>
    withApplication((application) =>
      watchFeedInTerminal(application, { address: feed, every: interval, by: BY_COMMAND_LINE }, signal),
    ),
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
