import { CancelledError, NotFoundError } from "../domain/errors.js";
import { settledOf, totalOf, type IngestJob } from "../domain/ingestJob.js";
import type { JobStore } from "../store/jobStore.js";
import { pauseFor } from "../store/pauseFor.js";

/** Between two looks at a job that changes all the time, in milliseconds. */
const PACE = 200;

/**
 * A job as it is, then whenever it has changed, at most some times a second; ends with its last state. Nothing is queued: a slow reader gets the newest.
 * @throws NotFoundError with the first item when there is no such job.
 */
export async function* followIngestJob(
  store: Pick<JobStore, "jobs" | "jobsBeyond">,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<IngestJob, void> {
  for (let last = 0; !signal.aborted;) {
    const [job] = await store.jobs([id], { signal });
    if (!job) throw new NotFoundError("No ingest job has this id.", { field: ["id"] });
    if (job.version > last) yield job;
    if (settledOf(job.counts) === totalOf(job.counts)) return;
    last = job.version;
    await pauseFor(PACE, signal);
    try {
      await store.jobsBeyond(last, signal);
    } catch (error) {
      if (signal.aborted && error instanceof CancelledError) return;
      throw error;
    }
  }
}
