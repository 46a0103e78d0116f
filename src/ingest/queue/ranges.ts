import type { IngestJobId } from "../../domain/ids.js";
import { totalOf, type IngestJob } from "../../domain/ingestJob.js";
import type { JobStore, Positions } from "../../store/jobStore.js";

/** Items that are handed out together: enough for one commit, few enough that many workers share a job. */
export const RANGE = 8;
/** Open jobs and items that are looked at in one page. */
const PAGE = 1000;

/** Some items of one job, as they are handed to a worker. Which of them are still to be done, the store knows. */
export interface ItemRange extends Positions {
  readonly jobId: IngestJobId;
}

/** All items of a job. */
export const rangesOf = (job: IngestJob): ItemRange[] =>
  Array.from({ length: Math.ceil(totalOf(job.counts) / RANGE) }, (_, i) => rangeAt(job.id, i * RANGE));

const rangeAt = (jobId: IngestJobId, position: number): ItemRange => {
  const from = position - (position % RANGE);
  return { jobId, from, to: from + RANGE - 1 };
};

/** Everything that the store has to be done, oldest job last: what a queue holds that has lost nothing. */
export async function* openRanges(store: Pick<JobStore, "listJobs" | "jobItems">): AsyncGenerator<ItemRange[]> {
  for (let jobsAfter = {}; ;) {
    const jobs = await store.listJobs({ states: ["QUEUED", "RUNNING"], page: { first: PAGE, ...jobsAfter } });
    for (const { id } of jobs.items) yield* rangesLeftOf(store, id);
    const last = jobs.keysets.at(-1);
    if (!jobs.hasNextPage || !last) return;
    jobsAfter = { after: last };
  }
}

async function* rangesLeftOf(store: Pick<JobStore, "jobItems">, id: IngestJobId): AsyncGenerator<ItemRange[]> {
  for (let after = {}; ;) {
    const [page] = await store.jobItems([id], { states: ["QUEUED", "RUNNING"], page: { first: PAGE, ...after } });
    const starts = new Set(page?.items.map(({ position }) => rangeAt(id, position).from));
    if (starts.size > 0) yield [...starts].map((start) => rangeAt(id, start));
    const last = page?.keysets.at(-1);
    if (!page?.hasNextPage || !last) return;
    after = { after: last };
  }
}
