import { describe, expect, test } from "vitest";
import { noItems, totalOf, type IngestJob } from "../../src/domain/ingestJob.js";
import { ingestJobId, type ArticleId } from "../../src/domain/ids.js";
import type { ItemOutcome, Store, TakenItem } from "../../src/store/jobStore.js";
import { Random } from "./support/random.js";

const LEASE = 1000;
const ARTICLE = "art_00000000000000000000000000" as ArticleId;

let made = 0;
const newJob = (count: number, at = 100) => ({
  id: ingestJobId(`job ${(made += 1)}`),
  title: `${count} documents`,
  by: "a test",
  at,
  items: Array.from({ length: count }, (_, i) => ({ name: `document ${i}`, source: `"${i}"` })),
});

const outcome = ({ jobId, position }: TakenItem, state: ItemOutcome["state"] = "DONE"): ItemOutcome => ({
  jobId,
  position,
  state,
  articleId: state === "FAILED" ? null : ARTICLE,
  code: state === "FAILED" ? "ARTICLE_REJECTED" : null,
  message: state === "FAILED" ? "It is empty." : null,
});

const take = (store: Store, worker: string, limit: number, at = 200): Promise<TakenItem[]> =>
  store.takeItems({ worker, limit, at, leaseUntil: at + LEASE });

/** The job, whose counts must be those of its items. */
async function check(store: Store, id: string): Promise<IngestJob> {
  const [job] = await store.jobs([id]);
  const [page] = await store.jobItems([id], { page: { first: 1000 } });
  const counts: Record<string, number> = { ...noItems };
  for (const { state } of page?.items ?? []) counts[state] = (counts[state] ?? 0) + 1;
  expect(job?.counts).toEqual(counts);
  expect(totalOf((job as IngestJob).counts)).toBe(page?.items.length);
  return job as IngestJob;
}

/** Every store of the application keeps these promises about its queue. */
export function jobStoreContract(name: string, open: () => Promise<Store>): void {
  const using = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  describe(`${name} keeps the queue's contract`, () => {
    test("a job goes from QUEUED over RUNNING to its end, with times and counts", () =>
      using(async (store) => {
        const { id } = await store.createJob(newJob(3));
        expect(await check(store, id)).toMatchObject({
          state: "QUEUED",
          createdAt: 100,
          startedAt: null,
          by: "a test",
        });
        const items = await take(store, "w", 10);
        expect(items.map(({ position, name, source, attempts }) => [position, name, source, attempts])).toEqual([
          [0, "document 0", '"0"', 1],
          [1, "document 1", '"1"', 1],
          [2, "document 2", '"2"', 1],
        ]);
        expect(await check(store, id)).toMatchObject({ state: "RUNNING", startedAt: 200, finishedAt: null });
        const outcomes = items.map((item, i) => outcome(item, i === 1 ? "FAILED" : i === 2 ? "DUPLICATE" : "DONE"));
        await store.settleItems("w", outcomes, 300);
        const counts = { ...noItems, DONE: 1, DUPLICATE: 1, FAILED: 1 };
        expect(await check(store, id)).toMatchObject({ state: "FAILED", counts, startedAt: 200, finishedAt: 300 });
        const [failed] = await store.jobItems([id], { states: ["FAILED"], page: { first: 5 } });
        expect(failed?.items).toEqual([
          {
            jobId: id,
            position: 1,
            name: "document 1",
            state: "FAILED",
            attempts: 1,
            articleId: null,
            code: "ARTICLE_REJECTED",
            message: "It is empty.",
            settledAt: 300,
          },
        ]);
      }));

    test("no item is given to two workers, and none is left out", () =>
      using(async (store) => {
        const first = await store.createJob(newJob(40));
        const second = await store.createJob(newJob(40));
        const taken: TakenItem[] = [];
        const work = async (worker: string): Promise<void> => {
          for (;;) {
            const items = await take(store, worker, 3);
            if (items.length === 0) return;
            taken.push(...items);
            await store.settleItems(
              worker,
              items.map((item) => outcome(item)),
              300,
            );
          }
        };
        await Promise.all(["a", "b", "c", "d"].map(work));
        const places = taken.map(({ jobId, position }) => `${jobId} ${position}`);
        expect([places.length, new Set(places).size]).toEqual([80, 80]);
        for (const { id } of [first, second]) {
          expect(await check(store, id)).toMatchObject({ state: "SUCCEEDED", counts: { ...noItems, DONE: 40 } });
        }
      }));

    test("the oldest job comes first, and a job asked for alone", () =>
      using(async (store) => {
        const first = await store.createJob(newJob(2));
        const second = await store.createJob(newJob(2));
        const alone = await store.takeItems({ worker: "w", limit: 1, at: 1, leaseUntil: 2, jobId: second.id });
        expect(alone.map(({ jobId, position }) => [jobId, position])).toEqual([[second.id, 0]]);
        const rest = await take(store, "x", 10, 1);
        expect(rest.map(({ jobId, position }) => [jobId, position])).toEqual([
          [first.id, 0],
          [first.id, 1],
          [second.id, 1],
        ]);
      }));

    test("what a worker that is gone held is taken by another when the lease is over", () =>
      using(async (store) => {
        const { id } = await store.createJob(newJob(2));
        const lost = await take(store, "gone", 2, 200);
        expect(await take(store, "other", 2, 200 + LEASE)).toEqual([]);
        const again = await take(store, "other", 2, 201 + LEASE);
        expect(again.map(({ position, attempts }) => [position, attempts])).toEqual([
          [0, 2],
          [1, 2],
        ]);
        // The first one comes back, too late: it holds nothing any more.
        await store.settleItems(
          "gone",
          lost.map((item) => outcome(item, "FAILED")),
          1300,
        );
        expect(await check(store, id)).toMatchObject({ state: "RUNNING" });
        await store.settleItems(
          "other",
          again.map((item) => outcome(item)),
          1400,
        );
        await store.settleItems(
          "other",
          again.map((item) => outcome(item, "FAILED")),
          1500,
        );
        expect(await check(store, id)).toMatchObject({ state: "SUCCEEDED", finishedAt: 1400 });
      }));

    test("a worker that says that it is at work keeps what it holds", () =>
      using(async (store) => {
        await store.createJob(newJob(2));
        await take(store, "w", 1, 200);
        await take(store, "x", 1, 200);
        await store.renewItems("w", 5000);
        expect((await take(store, "y", 5, 300 + LEASE)).map(({ position }) => position)).toEqual([1]);
        expect((await take(store, "z", 5, 5001)).map(({ position }) => position)).toEqual([0, 1]);
      }));

    test("items are taken from a run of positions of one job", () =>
      using(async (store) => {
        await store.createJob(newJob(3));
        const { id } = await store.createJob(newJob(9));
        const request = { worker: "w", limit: 5, at: 200, leaseUntil: 300, jobId: id };
        const run = async (from: number, to: number) =>
          (await store.takeItems({ ...request, positions: { from, to } })).map(({ position }) => position);
        expect([await run(4, 6), await run(0, 4), await run(8, 15)]).toEqual([[4, 5, 6], [0, 1, 2, 3], [8]]);
      }));

    test("a worker gives back what it holds", () =>
      using(async (store) => {
        const { id } = await store.createJob(newJob(3));
        await take(store, "w", 2);
        const [kept] = await take(store, "x", 1);
        await store.releaseItems("w");
        expect((await check(store, id)).counts).toEqual({ ...noItems, QUEUED: 2, RUNNING: 1 });
        expect((await take(store, "y", 5)).map(({ position, attempts }) => [position, attempts])).toEqual([
          [0, 1],
          [1, 1],
        ]);
        expect(kept?.position).toBe(2);
      }));

    test("a cancelled job begins nothing more and ends what runs; tried again, it goes on", () =>
      using(async (store) => {
        const { id } = await store.createJob(newJob(4));
        const [running] = await take(store, "w", 1);
        expect(await store.cancelJob(id, 250)).toMatchObject({ state: "RUNNING", finishedAt: null });
        expect(await take(store, "w", 5)).toEqual([]);
        await store.settleItems("w", [outcome(running as TakenItem, "FAILED")], 260);
        const cancelled = { state: "CANCELLED", finishedAt: 260, counts: { ...noItems, FAILED: 1, CANCELLED: 3 } };
        expect(await check(store, id)).toMatchObject(cancelled);
        await expect(store.cancelJob(id, 270)).rejects.toMatchObject({ code: "CONFLICT" });
        expect(await store.retryJob(id)).toMatchObject({ state: "RUNNING", finishedAt: null });
        const again = await take(store, "w", 5);
        expect(again.map(({ source, attempts }) => [source, attempts])).toEqual([
          ['"0"', 1],
          ['"1"', 1],
          ['"2"', 1],
          ['"3"', 1],
        ]);
        await store.settleItems(
          "w",
          again.map((item) => outcome(item)),
          280,
        );
        expect(await check(store, id)).toMatchObject({ state: "SUCCEEDED", finishedAt: 280 });
        await expect(store.retryJob(id)).rejects.toMatchObject({ code: "CONFLICT" });
      }));

    test("an item that is put off is given to nobody before its time, and says why it waits", () =>
      using(async (store) => {
        const { id } = await store.createJob(newJob(3));
        const [first, second, third] = await take(store, "w", 3);
        const wait = (item: TakenItem | undefined, notBefore: number): ItemOutcome => ({
          ...outcome(item as TakenItem, "QUEUED"),
          articleId: null,
          code: "FETCH_LATER",
          message: "Come back.",
          notBefore,
        });
        await store.settleItems("w", [wait(first, 500), outcome(second as TakenItem), wait(third, 9000)], 300);
        const counts = { ...noItems, DONE: 1, QUEUED: 2 };
        expect(await check(store, id)).toMatchObject({ state: "RUNNING", finishedAt: null, counts });
        const [waiting] = await store.jobItems([id], { states: ["QUEUED"], page: { first: 1 } });
        expect(waiting?.items).toMatchObject([
          { position: 0, attempts: 1, code: "FETCH_LATER", message: "Come back.", settledAt: null },
        ]);
        expect(await take(store, "x", 5, 500)).toEqual([]);
        expect((await take(store, "x", 5, 501)).map(({ source, attempts }) => [source, attempts])).toEqual([
          ['"0"', 2],
        ]);
        const [begun] = await store.jobItems([id], { states: ["RUNNING"], page: { first: 5 } });
        expect(begun?.items).toMatchObject([{ position: 0, code: null, message: null }]);
        await store.settleItems("x", [outcome(first as TakenItem)], 550);
        // What waits is cancelled, and tried again at once.
        expect(await store.cancelJob(id, 600)).toMatchObject({ counts: { DONE: 2, CANCELLED: 1 }, finishedAt: 600 });
        expect(await take(store, "x", 5, 9001)).toEqual([]);
        await store.retryJob(id);
        expect((await take(store, "y", 5, 700)).map(({ position }) => position)).toEqual([2]);
      }));

    test("a job that is not there is NOT_FOUND", () =>
      using(async (store) => {
        const id = ingestJobId("nobody made it");
        expect(await store.jobs([id, "x"])).toEqual([null, null]);
        expect(await store.jobItems([id], { page: { first: 5 } })).toEqual([
          { items: [], keysets: [], hasNextPage: false },
        ]);
        await expect(store.cancelJob(id, 1)).rejects.toMatchObject({ code: "NOT_FOUND", field: ["id"] });
        await expect(store.retryJob(id)).rejects.toMatchObject({ code: "NOT_FOUND", field: ["id"] });
      }));

    test("lists come in pages: jobs newest first, items in order", () =>
      using(async (store) => {
        const ids: string[] = [];
        for (let i = 0; i < 5; i += 1) ids.unshift((await store.createJob(newJob(i + 1))).id);
        await store.cancelJob(ids[1] as string, 150);
        const listed: string[] = [];
        for (let after = {}; ;) {
          const { items, keysets, hasNextPage } = await store.listJobs({ page: { first: 2, ...after } });
          listed.push(...items.map(({ id }) => id));
          if (!hasNextPage) break;
          after = { after: keysets.at(-1) };
        }
        expect(listed).toEqual(ids);
        const queued = await store.listJobs({ states: ["QUEUED"], page: { first: 10 } });
        expect(queued.items.map(({ id }) => id)).toEqual(ids.filter((id) => id !== ids[1]));
        expect([await store.countJobs(), await store.countJobs(["CANCELLED"])]).toEqual([5, 1]);
        const [first] = await store.jobItems([ids[0] as string], { page: { first: 3 } });
        const after = first?.keysets.at(-1);
        const pages = await store.jobItems([ids[4] as string, ids[0] as string], {
          page: { first: 3, ...(after && { after }) },
        });
        expect([first?.hasNextPage, ...pages.map(({ items }) => items.map(({ position }) => position))]).toEqual([
          true,
          [],
          [3, 4],
        ]);
      }));

    test("whoever waits learns of each change, and can stop waiting", () =>
      using(async (store) => {
        const before = await store.lastJobVersion();
        const waiting = store.jobsBeyond(before, AbortSignal.timeout(20_000));
        const { id, version } = await store.createJob(newJob(1));
        await waiting;
        expect(version).toBeGreaterThan(before);
        expect(await store.lastJobVersion()).toBe(version);
        const stop = new AbortController();
        const stopped = store.jobsBeyond(version, stop.signal);
        stop.abort();
        await expect(stopped).rejects.toMatchObject({ code: "CANCELLED" });
        await store.cancelJob(id, 1);
        expect(await store.lastJobVersion()).toBeGreaterThan(version);
      }));

    test("counts hold after any run of changes", () =>
      using(async (store) => {
        const random = new Random(7);
        const jobs: string[] = [];
        let held: (TakenItem & { worker: string })[] = [];
        for (let step = 0; step < 60; step += 1) {
          const at = 1000 + step * 10;
          const worker = `w${random.below(3)}`;
          const dice = random.below(10);
          if (dice < 2) jobs.push((await store.createJob(newJob(1 + random.below(6), at))).id);
          else if (dice < 5) {
            const limit = 1 + random.below(4);
            const taken = await store.takeItems({ worker, limit, at, leaseUntil: at + 40 });
            held.push(...taken.map((item) => ({ ...item, worker })));
          } else if (dice < 8) {
            const mine = held.filter((one) => one.worker === worker);
            const outcomes = mine.map((item) => outcome(item, random.pick(["DONE", "DUPLICATE", "FAILED"])));
            await store.settleItems(worker, outcomes, at);
            held = held.filter((one) => one.worker !== worker);
          } else if (jobs.length > 0) {
            const id = random.pick(jobs);
            const change = dice === 8 ? store.cancelJob(id, at) : store.retryJob(id);
            await change.catch((error: unknown) => expect(error).toMatchObject({ code: "CONFLICT" }));
          }
          if (random.chance(0.1)) await store.releaseItems(worker);
        }
        expect(jobs.length).toBeGreaterThan(3);
        for (const id of jobs) await check(store, id);
      }));
  });
}
