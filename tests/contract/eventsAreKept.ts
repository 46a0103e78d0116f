import { describe, expect, test } from "vitest";
import type { ArticleBundle } from "../../src/domain/bundle.js";
import type { ClaimEvent, ClaimFilter, GraphStore } from "../../src/store/graphStore.js";
import type { OpenStore } from "./graphStoreContract.js";
import { createMemoryGraphStore } from "./oracle/memoryGraphStore.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

const entities = makeEntities(6);

const FILTERS: ClaimFilter[] = [
  { speechAct: { in: ["ACCUSES", "DENIES"] } },
  { speaker: { type: { eq: "ORGANIZATION" } } },
  { not: { target: { id: { eq: entities[0]?.id ?? "" } } } },
  { predicate: { eq: "SUES" }, polarity: { eq: "POSITIVE" } },
  { publishedAt: { gte: Date.UTC(2025, 0, 20) } },
  { or: [] },
];

/** Everything after a position, some events at a time. */
async function replay(store: GraphStore, limit: number, filter?: ClaimFilter, from = 0): Promise<ClaimEvent[]> {
  const seen: ClaimEvent[] = [];
  for (let after = from; ;) {
    const { events, next } = await store.claimEvents({ after, limit, ...(filter && { filter }) });
    seen.push(...events);
    if (next === after) return seen;
    after = next;
  }
}

/** Reads as a subscriber does: all there is, then waits for more, until `until` is reached. */
async function follow(store: GraphStore, after: number, until: () => number | null): Promise<ClaimEvent[]> {
  const seen: ClaimEvent[] = [];
  const stop = new AbortController();
  for (;;) {
    const { events, next } = await store.claimEvents({ after, limit: 4 });
    seen.push(...events);
    if (next === after) {
      if (after === until()) return seen;
      // Short waits: the end may have been reached while this one began.
      await store.eventsBeyond(after, AbortSignal.any([stop.signal, AbortSignal.timeout(50)])).catch(() => undefined);
    }
    after = next;
  }
}

/** A run of random writes, the same for every store. */
async function writeAtRandom(store: GraphStore, seed: number): Promise<void> {
  const random = new Random(seed);
  const bundles = Array.from({ length: 8 }, (_, i) => makeBundle(random, entities, seed * 100 + i));
  for (let step = 0; step < 20; step += 1) {
    if (random.chance(0.35)) await store.retractArticle(random.pick(bundles).article.id, "a test", 5000 + step);
    else await store.putArticles(Array.from({ length: 1 + random.below(3) }, () => random.pick(bundles)));
  }
}

const plain = (events: readonly ClaimEvent[]) => events.map(({ kind, claimId, at }) => ({ kind, claimId, at }));

/** The claims that are live after the events. */
function liveAfter(events: readonly ClaimEvent[]): string[] {
  const live = new Set<string>();
  for (const { kind, claimId } of events) {
    if (kind === "RETRACTED") live.delete(claimId);
    else live.add(claimId);
  }
  return [...live].toSorted();
}

/** The log tells all that happened to claims, in order, without gap or double. */
export function eventsAreKept(open: OpenStore): void {
  describe("the event log", () => {
    test.each([11, 12, 13])("tells the same as the oracle's, whatever the filter (seed %i)", async (seed) => {
      await withStore(open, async (store) => {
        const oracle = createMemoryGraphStore();
        await writeAtRandom(store, seed);
        await writeAtRandom(oracle, seed);
        expect(plain(await replay(store, 1000))).toEqual(plain(await replay(oracle, 1000)));
        for (const filter of FILTERS)
          expect({ filter, events: plain(await replay(store, 7, filter)) }).toEqual({
            filter,
            events: plain(await replay(oracle, 7, filter)),
          });
      });
    });

    test("adds up to the live graph", async () => {
      await withStore(open, async (store) => {
        await writeAtRandom(store, 14);
        const claims = await store.listClaims({ page: { first: 1000 } });
        expect(liveAfter(await replay(store, 5))).toEqual(claims.items.map((claim) => claim.id as string).toSorted());
      });
    });

    test("gives those who follow it live what it gives those who replay it, from any place", async () => {
      await withStore(open, async (store) => {
        let end: number | null = null;
        const following = [1, 2].map(() => follow(store, 0, () => end));
        await writeAtRandom(store, 15);
        end = await store.lastEventPosition();
        const all = await replay(store, 3);
        for (const seen of await Promise.all(following)) expect(seen).toEqual(all);
        for (const { position } of all)
          expect(await replay(store, 3, undefined, position)).toEqual(all.filter((event) => event.position > position));
      });
    });

    test("has positions that only grow, up to the last one", async () => {
      await withStore(open, async (store) => {
        expect(await store.lastEventPosition()).toBe(0);
        await writeAtRandom(store, 16);
        const positions = (await replay(store, 1000)).map((event) => event.position);
        expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b));
        expect(await store.lastEventPosition()).toBe(positions.at(-1));
      });
    });

    test("grows by nothing when nothing changes, or the batch is refused", async () => {
      await withStore(open, async (store) => {
        const random = new Random(17);
        const bundles = Array.from({ length: 4 }, (_, i) => makeBundle(random, entities, 1700 + i));
        const [first, second] = bundles as [ArticleBundle, ArticleBundle];
        await store.putArticles([first]);
        const end = await store.lastEventPosition();
        await store.putArticles([first]);
        await store.retractArticle("art_unknown" as never, "a test", 1);
        const shifted = { ...second, mentions: second.mentions.map((one) => ({ ...one, surface: `${one.surface}x` })) };
        await store.putArticles([...bundles.slice(2), shifted]).catch(() => undefined);
        expect(await store.lastEventPosition()).toBe(end);
      });
    });

    test("wakes who waits, and lets go who gives up", async () => {
      await withStore(open, async (store) => {
        const random = new Random(18);
        const bundles = Array.from({ length: 6 }, (_, i) => makeBundle(random, entities, 1800 + i));
        const stop = new AbortController();
        const woken = store.eventsBeyond(0, stop.signal);
        await store.putArticles(bundles);
        await woken;
        const waiting = store.eventsBeyond(await store.lastEventPosition(), stop.signal);
        stop.abort();
        await expect(waiting).rejects.toMatchObject({ code: "CANCELLED" });
        await expect(store.eventsBeyond(0, stop.signal)).rejects.toMatchObject({ code: "CANCELLED" });
      });
    });

    test("goes on behind events that do not fit", async () => {
      await withStore(open, async (store) => {
        await writeAtRandom(store, 19);
        const { events, next } = await store.claimEvents({ after: 0, limit: 5, filter: { or: [] } });
        expect([events, next]).toEqual([[], (await replay(store, 5))[4]?.position]);
      });
    });
  });
}
