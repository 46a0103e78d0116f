import { randomUUID } from "node:crypto";
import type { Application } from "../compose.js";
import { settledOf, totalOf, type IngestJob, type ItemCounts } from "../domain/ingestJob.js";
import { runJob } from "../ingest/jobs/runJobs.js";
import { EXIT } from "./exitCodes.js";
import { createProgress } from "./progress.js";

type Workplace = Pick<Application, "store" | "ingestArticle" | "fetcher" | "readers">;

/** Works on a job until nothing is left of it or `signal` is aborted, with a bar; answers the job as it is then. */
export async function runJobInTerminal(workplace: Workplace, job: IngestJob, signal: AbortSignal): Promise<IngestJob> {
  const progress = createProgress(totalOf(job.counts), process.stderr, settledOf(job.counts));
  const { store, ingestArticle, fetcher, readers } = workplace;
  const end = await runJob(
    {
      store,
      ingestArticle,
      fetcher,
      name: `cli-${randomUUID()}`,
      // One more than reads: it is stored while the next ones are read.
      concurrency: readers + 1,
      now: Date.now,
      say: progress.say,
      onSettled: ({ name }, { state, message, notBefore }, article) => {
        if (state === "QUEUED") {
          const at = notBefore === undefined ? "" : ` Waits until ${new Date(notBefore).toISOString()}.`;
          return progress.say(`${name}: ${message}${at}`);
        }
        if (state === "FAILED") progress.say(`${name}: ${message}`);
        progress.step(
          article ? `${state === "DONE" ? `${article.claims} claims` : "known"}  ${article.title}` : "failed",
        );
      },
    },
    job,
    signal,
  );
  progress.end();
  return end;
}

/** The line that ends a run over a job, and the exit code that goes with it. */
export function reportJob({ id, counts }: IngestJob): { readonly line: string; readonly exitCode: number } {
  const line = `${counts.DONE} new, ${counts.DUPLICATE} known, ${counts.FAILED} failed`;
  if (counts.QUEUED + counts.RUNNING > 0) {
    return { line: `${line}; interrupted, go on with: claimgraph jobs resume ${id}`, exitCode: EXIT.INTERRUPTED };
  }
  return { line, exitCode: exitCodeOfCounts(counts) };
}

function exitCodeOfCounts({ DONE, DUPLICATE, FAILED }: ItemCounts): number {
  if (FAILED === 0) return EXIT.OK;
  return DONE + DUPLICATE > 0 ? EXIT.SOME_FAILED : EXIT.FAILED;
}

/** Work that Ctrl-C ends between two articles. */
export async function untilInterrupted<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work(interrupt.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
