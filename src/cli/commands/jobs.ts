import { InvalidInputError, NotFoundError } from "../../domain/errors.js";
import {
  JOB_STATES,
  settledOf,
  totalOf,
  type IngestItem,
  type IngestJob,
  type JobState,
} from "../../domain/ingestJob.js";
import { toIso } from "../../domain/time.js";
import type { JobStore } from "../../store/jobStore.js";
import { EXIT } from "../exitCodes.js";
import { print } from "../print.js";
import { reportJob, runJobInTerminal, untilInterrupted } from "../runJobInTerminal.js";
import { withApplication } from "../withApplication.js";

const PAGE = 100;

/** The `jobs list` command: newest first, with how far each has come. */
export async function listJobs(options: { readonly state?: string; readonly json?: boolean }): Promise<number> {
  const state = options.state?.toUpperCase();
  if (state !== undefined && !JOB_STATES.some((one) => one === state)) {
    throw new InvalidInputError(`--state must be one of ${JOB_STATES.join(", ").toLowerCase()}.`, { field: ["state"] });
  }
  return withApplication(async ({ store }) => {
    const states = state ? { states: [state as JobState] } : {};
    const { items, hasNextPage } = await store.listJobs({ ...states, page: { first: PAGE } });
    for (const job of items) await print(options.json ? JSON.stringify(jobJson(job)) : jobLine(job));
    if (items.length === 0 && !options.json) process.stderr.write("There are no jobs.\n");
    if (hasNextPage) process.stderr.write(`Older jobs are not shown: the newest ${PAGE} are.\n`);
    return EXIT.OK;
  });
}

/** The `jobs show` command: a job, and its items that failed, or all. */
export async function showJob(
  id: string,
  options: { readonly all?: boolean; readonly json?: boolean },
): Promise<number> {
  return withApplication(async ({ store }) => {
    const job = await findJob(store, id);
    await print(options.json ? JSON.stringify(jobJson(job)) : jobLine(job));
    for await (const item of itemsOf(store, id, options.all ?? false)) {
      await print(options.json ? JSON.stringify(item) : itemLine(item));
    }
    return EXIT.OK;
  });
}

/** The `jobs resume` command: works on a job, or on the oldest that is not finished, until nothing is left of it. */
export async function resumeJob(id: string | null): Promise<number> {
  return untilInterrupted((signal) =>
    withApplication(async (application) => {
      const job = id === null ? await oldestOpenJob(application.store) : await findJob(application.store, id);
      if (!job) {
        process.stderr.write("Every job is finished.\n");
        return EXIT.OK;
      }
      const { line, exitCode } = reportJob(await runJobInTerminal(application, job, signal));
      process.stderr.write(`${line}\n`);
      return exitCode;
    }),
  );
}

/** The `jobs retry` command: queues what failed again, and works on it. */
export async function retryJob(id: string): Promise<number> {
  return untilInterrupted((signal) =>
    withApplication(async (application) => {
      const job = await application.store.retryJob(id);
      const { line, exitCode } = reportJob(await runJobInTerminal(application, job, signal));
      process.stderr.write(`${line}\n`);
      return exitCode;
    }),
  );
}

/** The `jobs cancel` command. */
export async function cancelJob(id: string): Promise<number> {
  return withApplication(async ({ store }) => {
    await print(jobLine(await store.cancelJob(id, Date.now())));
    return EXIT.OK;
  });
}

async function findJob(store: JobStore, id: string): Promise<IngestJob> {
  const [job] = await store.jobs([id]);
  if (!job)
    throw new NotFoundError(`No job has the id "${id}". See them with: claimgraph jobs list`, { field: ["id"] });
  return job;
}

/** Newest first is the list's order: the oldest stands on its last page. */
async function oldestOpenJob(store: JobStore): Promise<IngestJob | null> {
  let oldest: IngestJob | null = null;
  for (let after = {}; ;) {
    const { items, keysets, hasNextPage } = await store.listJobs({
      states: ["QUEUED", "RUNNING"],
      page: { first: PAGE, ...after },
    });
    oldest = items.at(-1) ?? oldest;
    if (!hasNextPage) return oldest;
    after = { after: keysets.at(-1) };
  }
}

async function* itemsOf(store: JobStore, id: string, all: boolean): AsyncGenerator<IngestItem> {
  for (let after = {}; ;) {
    const states = all ? {} : { states: ["FAILED"] as const };
    const [page] = await store.jobItems([id], { ...states, page: { first: PAGE, ...after } });
    yield* page?.items ?? [];
    if (!page?.hasNextPage) return;
    after = { after: page.keysets.at(-1) };
  }
}

const jobJson = ({ id, title, by, state, counts, createdAt, startedAt, finishedAt }: IngestJob) => ({
  id,
  title,
  by,
  state,
  counts,
  createdAt: toIso(createdAt),
  startedAt: startedAt === null ? null : toIso(startedAt),
  finishedAt: finishedAt === null ? null : toIso(finishedAt),
});

const jobLine = ({ id, state, counts, createdAt, title }: IngestJob): string =>
  [
    id,
    state.padEnd(9),
    `${settledOf(counts)}/${totalOf(counts)}`.padStart(9),
    `${counts.DONE} new, ${counts.DUPLICATE} known, ${counts.FAILED} failed`,
    toIso(createdAt),
    title,
  ].join("  ");

const itemLine = ({ name, state, code, message, articleId }: IngestItem): string =>
  `  ${state.padEnd(9)}  ${name}${code ? `  ${code}: ${message}` : ""}${articleId ? `  ${articleId}` : ""}`;
