import type { IngestItem, ItemState } from "../../domain/ingestJob.js";
import type { JobStore } from "../../store/jobStore.js";

const PAGE = 100;
/** Jobs that are looked through for earlier ones of a feed, newest first. */
const MANY_JOBS = 2000;
/** Earlier jobs of a feed that are looked at: far more than its entries stay in it. */
const MANY_OF_FEED = 100;

/** The addresses of a job's items that are stored; with `andFailed` also of those where trying again will not help. */
export async function settledAddresses(
  store: Pick<JobStore, "jobItems">,
  jobId: string,
  { andFailed }: { readonly andFailed: boolean },
): Promise<string[]> {
  const states: ItemState[] = ["DONE", "DUPLICATE", ...(andFailed ? (["FAILED"] as const) : [])];
  const items: IngestItem[] = [];
  for (let after = {}; ;) {
    const [page] = await store.jobItems([jobId], { states, page: { first: PAGE, ...after } });
    items.push(...(page?.items ?? []));
    if (!page?.hasNextPage) break;
    after = { after: page.keysets.at(-1) };
  }
  return items.filter(({ code }) => code !== "FETCH_LATER").map(({ name }) => name);
}

/** What earlier jobs of a feed have stored: those whose title is its address. */
export async function settledByEarlierJobs(
  store: Pick<JobStore, "jobItems" | "listJobs">,
  feed: string,
): Promise<Set<string>> {
  const settled = new Set<string>();
  let ofFeed = 0;
  for (let seen = 0, after = {}; seen < MANY_JOBS && ofFeed < MANY_OF_FEED;) {
    const { items, keysets, hasNextPage } = await store.listJobs({ page: { first: PAGE, ...after } });
    for (const { id, title } of items) {
      if (title !== feed) continue;
      ofFeed += 1;
      for (const one of await settledAddresses(store, id, { andFailed: false })) settled.add(one);
    }
    if (!hasNextPage) break;
    seen += items.length;
    after = { after: keysets.at(-1) };
  }
  return settled;
}
