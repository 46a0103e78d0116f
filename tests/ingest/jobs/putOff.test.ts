import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FetchLaterError } from "../../../src/domain/errors.js";
import { createJob } from "../../../src/ingest/jobs/createJob.js";
import { runJob } from "../../../src/ingest/jobs/runJobs.js";
import { sourceAt } from "../../../src/ingest/sources.js";
import { openEmbeddedGraphStore } from "../../../src/store/embedded/openEmbeddedGraphStore.js";
import type { Store } from "../../../src/store/jobStore.js";

const HOUR = 3_600_000;

let store: Store;
beforeAll(async () => {
  store = await openEmbeddedGraphStore({ directory: ":memory:", readers: 1 });
});
afterAll(() => store.close());

/** Takes in one address of a site that never answers now; time passes by a minute each time that somebody looks at the clock. */
async function takeIn(retryAfter: number | null) {
  let time = Date.UTC(2025, 0, 1);
  let asked = 0;
  const worker = {
    store,
    name: `worker ${retryAfter}`,
    concurrency: 1,
    now: () => (time += 60_000),
    say: () => undefined,
    ingestArticle: () => Promise.reject(new Error("there is nothing to take in")),
    fetcher: {
      fetch: () => {
        asked += 1;
        throw new FetchLaterError("news.example answered 503.", retryAfter === null ? null : time + retryAfter);
      },
    },
  };
  const handedIn = { title: "one", by: "test", at: time };
  const job = await createJob(store, [sourceAt("https://news.example/a")], handedIn);
  const done = await runJob(worker, job, new AbortController().signal);
  const [items] = await store.jobItems([job.id], { page: { first: 1 } });
  return { asked, state: done.state, item: items?.items[0] };
}

describe("an item whose site does not serve it now", () => {
  const failed = { state: "FAILED", code: "FETCH_LATER", message: "news.example answered 503." };

  test("is tried three times where the site names no time", async () => {
    expect(await takeIn(null)).toMatchObject({ asked: 3, item: { ...failed, attempts: 3 } });
  });

  test("is tried at the time that the site names, and given up at last", async () => {
    expect(await takeIn(5 * 60_000)).toMatchObject({ asked: 6, item: { ...failed, attempts: 6 } });
  });

  test("is not tried again by itself where that is far off", async () => {
    expect(await takeIn(HOUR)).toMatchObject({ asked: 1, item: failed });
  });

  test("is tried then also where memory is tidied up meanwhile", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const tidying = setInterval(collect, 100);
    let asked = 0;
    const worker = {
      store,
      name: "worker",
      concurrency: 1,
      now: Date.now,
      pauses: [1500],
      say: () => undefined,
      ingestArticle: () => Promise.reject(new Error("there is nothing to take in")),
      fetcher: {
        fetch: () => {
          asked += 1;
          throw new FetchLaterError("news.example answered 503.", null);
        },
      },
    };
    const handedIn = { title: "one", by: "test", at: Date.now() };
    const job = await createJob(store, [sourceAt("https://news.example/b")], handedIn);
    const done = await runJob(worker, job, new AbortController().signal);
    clearInterval(tidying);
    expect([asked, done.counts.FAILED]).toEqual([2, 1]);
  });
});
