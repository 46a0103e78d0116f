import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graphStore.js";
import { copyGraph } from "../../src/store/copyGraph.js";
import { openEmbeddedGraphStore } from "../../src/store/embedded/openEmbeddedGraphStore.js";
import { findFaults } from "../../src/store/findFaults.js";
import type { OpenStore } from "./graphStoreContract.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { apply, changes, type Change, type Material } from "./support/changes.js";
import { graphAnswers } from "./support/graphAnswers.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

const entities = makeEntities(6);
const random = new Random(37);
const material: Material = {
  entities,
  bundles: Array.from({ length: 6 }, (_, i) => makeBundle(random, entities, 370 + i)),
};
const articleIds = material.bundles.map((bundle) => bundle.article.id);
const entityIds = entities.map((entity) => entity.id);
const ALL = { from: 0, to: Number.MAX_SAFE_INTEGER, entityId: null };

async function run(store: GraphStore, list: readonly Change[]): Promise<number[]> {
  const moments = [0];
  for (const [i, change] of list.entries()) {
    const known = (await store.decisionsBetween(ALL, 1000)).map(({ id }) => id).toReversed();
    await apply(store, change, material, known, 10_000 + i * 1000);
    moments.push(await store.lastMoment());
  }
  return moments;
}

const openTarget = (): Promise<GraphStore> => openEmbeddedGraphStore({ directory: ":memory:", readers: 1 });

async function everything(store: GraphStore, moments: readonly number[]) {
  return {
    hash: await store.graphHash(),
    last: [await store.lastMoment(), await store.lastEventPosition()],
    events: await store.claimEvents({ after: 0, limit: 10_000 }),
    decisions: await store.decisionsBetween(ALL, 1000),
    past: await Promise.all(moments.map((moment) => graphAnswers(store.at(moment), articleIds, entityIds))),
  };
}

/** What another store is made from. */
export function commitsCanBeRepeated(open: OpenStore): void {
  describe("its commits made again in another store", () => {
    test("give the same present, past, decisions and events; cut short, the copy goes on; the store is sound", async () => {
      await fc.assert(
        fc.asyncProperty(changes(12), fc.nat({ max: 8 }), async (list, cut) => {
          await withStore(open, async (store) => {
            const moments = await run(store, list);
            const wanted = await everything(store, moments);
            const target = await openTarget();
            const rebuilt = await openTarget();
            try {
              let copied = 0;
              const stop = new Error("cut short");
              await copyGraph(store, target, () => {
                if ((copied += 1) === cut) throw stop;
              }).catch((error: unknown) => expect(error).toBe(stop));
              await copyGraph(store, target, () => undefined);
              expect(await everything(target, moments)).toEqual(wanted);
              const faults: string[] = [];
              for await (const fault of findFaults(store, rebuilt, () => undefined)) faults.push(fault);
              expect(faults).toEqual([]);
            } finally {
              await Promise.all([target.close(), rebuilt.close()]);
            }
          });
        }),
        { numRuns: 5, endOnFailure: true },
      );
    }, 300_000);

    test("are refused by a store that holds something else, before anything is written", async () => {
      await withStore(open, async (store) => {
        const target = await openTarget();
        try {
          await store.putArticles(material.bundles.slice(0, 2), 5000);
          await target.putArticles(material.bundles.slice(2, 3), 4000);
          const before = await target.graphHash();
          await expect(copyGraph(store, target, () => undefined)).rejects.toMatchObject({ code: "CONFLICT" });
          expect(await target.graphHash()).toBe(before);
        } finally {
          await target.close();
        }
      });
    });
  });
}
