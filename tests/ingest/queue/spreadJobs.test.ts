import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ingestJobId } from "../../../src/domain/ids.js";
import { rangesOf, type ItemRange } from "../../../src/ingest/queue/ranges.js";
import { refillQueue, spreadingJobs } from "../../../src/ingest/queue/spreadJobs.js";
import { openEmbeddedGraphStore } from "../../../src/store/embedded/openEmbeddedGraphStore.js";
import type { Store } from "../../../src/store/jobStore.js";

let store: Store;
beforeEach(async () => {
  store = await openEmbeddedGraphStore({ directory: ":memory:", readers: 1 });
});
afterEach(() => store.close());

/** What a queue was given, as "job from-to"; it can be away. */
function recording() {
  const added: string[] = [];
  const state = { isAway: false, isEmpty: true };
  const away = (): void => {
    if (state.isAway) throw new Error("away");
  };
  return {
    added,
    state,
    queue: {
      add: async (ranges: readonly ItemRange[]) => {
        away();
        added.push(...ranges.map(({ jobId, from, to }) => `${jobId} ${from}-${to}`));
      },
      isEmpty: async () => {
        away();
        return state.isEmpty;
      },
    },
  };
}

let made = 0;
const newJob = (count: number) => ({
  id: ingestJobId(`range ${(made += 1)}`),
  title: "Reports",
  by: "a test",
  at: 1,
  items: Array.from({ length: count }, (_, i) => ({ name: `item ${i}`, source: "{}" })),
});

describe("the items of a job", () => {
  test("are handed out in ranges once they are stored, each item in one", async () => {
    const { queue, added } = recording();
    const job = await spreadingJobs(store, queue).createJob(newJob(20));
    expect(added).toEqual([`${job.id} 0-7`, `${job.id} 8-15`, `${job.id} 16-23`]);
    expect(rangesOf(job).map(({ from }) => from)).toEqual([0, 8, 16]);
  });

  test("are accepted when the queue neither takes nor refuses them", async () => {
    const silent = { add: () => new Promise<void>(() => undefined) };
    const job = await spreadingJobs(store, silent).createJob(newJob(3));
    expect((await store.jobs([job.id]))[0]?.state).toBe("QUEUED");
  });

  test("are accepted while the queue is away, and handed out when it is back", async () => {
    const { queue, added, state } = recording();
    state.isAway = true;
    const job = await spreadingJobs(store, queue).createJob(newJob(9));
    expect([added, (await store.jobs([job.id]))[0]?.state]).toEqual([[], "QUEUED"]);
    await expect(refillQueue(store, queue)).rejects.toThrow("away");
    state.isAway = false;
    expect(await refillQueue(store, queue)).toBe(2);
    expect(added).toEqual([`${job.id} 0-7`, `${job.id} 8-15`]);
  });

  test("that are left alone are handed out again, and only by an empty queue", async () => {
    const { queue, added, state } = recording();
    const spread = spreadingJobs(store, queue);
    const done = await spread.createJob(newJob(3));
    const job = await spread.createJob(newJob(30));
    added.length = 0;
    const request = { worker: "w", at: 1, leaseUntil: 1000 };
    const settle = async (id: typeof job.id, from: number, to: number) => {
      const items = await store.takeItems({ ...request, limit: 99, jobId: id, positions: { from, to } });
      const outcomes = items.map(({ jobId, position }) => ({
        jobId,
        position,
        articleId: null,
        code: null,
        message: null,
      }));
      await store.settleItems(
        "w",
        outcomes.map((one) => ({ ...one, state: "DONE" as const })),
        2,
      );
    };
    await settle(done.id, 0, 2);
    await settle(job.id, 0, 7);
    await settle(job.id, 16, 22);
    state.isEmpty = false;
    expect([await refillQueue(store, queue), added]).toEqual([0, []]);
    state.isEmpty = true;
    expect(await refillQueue(store, queue)).toBe(3);
    expect(added).toEqual([`${job.id} 8-15`, `${job.id} 16-23`, `${job.id} 24-31`]);
  });
});
