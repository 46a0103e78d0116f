import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graphStore.js";
import type { OpenStore } from "./graphStoreContract.js";
import { createMemoryGraphStore } from "./oracle/memoryGraphStore.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { apply, changes, type Change, type Material } from "./support/changes.js";
import { graphAnswers } from "./support/graphAnswers.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

const entities = makeEntities(6);
const random = new Random(31);
const material: Material = { entities, bundles: Array.from({ length: 6 }, (_, i) => makeBundle(random, entities, i)) };
const articleIds = material.bundles.map((bundle) => bundle.article.id);
const entityIds = entities.map((entity) => entity.id);
const answers = (reader: Parameters<typeof graphAnswers>[0]) => graphAnswers(reader, articleIds, entityIds);

const RUNS = { numRuns: 6, endOnFailure: true };
const START = 10_000;
const STEP = 1000;

/** Ids of the decisions that an outcome or the store's history tells of, in the order in which they were made. */
const decisionsOf = async (store: GraphStore): Promise<string[]> =>
  (await store.decisionsBetween({ from: 0, to: Number.MAX_SAFE_INTEGER, entityId: null }, 1000))
    .map((decision) => decision.id)
    .toReversed();

/** Makes the changes one after another; `after` is told the moment of each. */
async function run(
  store: GraphStore,
  list: readonly Change[],
  after: (moment: number) => Promise<void>,
): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  await store.putArticles(material.bundles.slice(0, 3));
  for (const [i, change] of list.entries()) {
    const moment = START + i * STEP;
    outcomes.push(await apply(store, change, material, await decisionsOf(store), moment));
    await after(moment + STEP - 1);
  }
  return outcomes;
}

/** Random sequences of articles, retractions, merges, splits, reviews and reversals. */
export function decisionsAreReplayed(open: OpenStore): void {
  describe("after random changes and decisions", () => {
    test("reads answer like the oracle, changes are refused alike, and every past moment reads as it was then", async () => {
      await fc.assert(
        fc.asyncProperty(changes(10), async (list) => {
          await withStore(open, async (store) => {
            const oracle = createMemoryGraphStore();
            const then: [moment: number, seen: unknown][] = [];
            const outcomes = await run(store, list, async (moment) => void then.push([moment, await answers(store)]));
            expect(outcomes).toEqual(await run(oracle, list, async () => undefined));
            for (const [moment, seen] of then) {
              expect([moment, await answers(oracle.at(moment))]).toEqual([moment, seen]);
              expect([moment, await answers(store.at(moment))]).toEqual([moment, seen]);
            }
          });
        }),
        RUNS,
      );
    }, 300_000);

    test("what changed between two moments is what the oracle finds by comparing them", async () => {
      await fc.assert(
        fc.asyncProperty(changes(10), async (list) => {
          await withStore(open, async (store) => {
            const oracle = createMemoryGraphStore();
            const moments = [0];
            await run(store, list, async (moment) => void moments.push(moment));
            await run(oracle, list, async () => undefined);
            for (const [i, from] of moments.entries()) {
              const to = moments[Math.min(moments.length - 1, i + 3)] ?? from;
              for (const entityId of [null, ...entityIds.slice(0, 2)])
                expect([from, to, await differences(store, { from, to, entityId })]).toEqual([
                  from,
                  to,
                  await differences(oracle, { from, to, entityId }),
                ]);
            }
          });
        }),
        RUNS,
      );
    }, 300_000);

    test("a decision that is taken back leaves the graph as it was, whatever was there", async () => {
      await fc.assert(
        fc.asyncProperty(changes(8), changes(6), async (list, more) => {
          await withStore(open, async (store) => {
            await run(store, list, async () => undefined);
            for (const change of more) {
              const before = await store.graphHash();
              const known = await decisionsOf(store);
              if (change.kind === "PUT" || change.kind === "REVERT") continue;
              await apply(store, change, material, known, 900_000);
              const made = (await decisionsOf(store)).filter((id) => !known.includes(id));
              for (const id of made) await store.revertDecision(id, 900_000);
              expect(await store.graphHash()).toBe(before);
            }
          });
        }),
        RUNS,
      );
    }, 300_000);
  });
}

async function differences(store: GraphStore, between: { from: number; to: number; entityId: string | null }) {
  const page = { first: 4 };
  const claims = await store.newClaims(between, page);
  const after = claims.keysets.at(-1);
  return {
    claims,
    moreClaims: after ? await store.newClaims(between, { first: 100, after }) : null,
    claimCount: await store.countNewClaims(between),
    relations: await store.newRelations(between, { first: 100 }),
    relationCount: await store.countNewRelations(between),
    statusChanges: await store.statusChanges(between, 20),
    decisions: await store.decisionsBetween(between, 5),
  };
}
