import { describe, expect, test } from "vitest";
import type { OpenStore } from "./graphStoreContract.js";
import { createMemoryGraphStore } from "./oracle/memoryGraphStore.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

/** The claims among which the responses to a claim are. */
export function answerCandidatesAreFound(open: OpenStore): void {
  describe("the candidates for an answer", () => {
    test.each([41, 42])("are those of the oracle, in its order (seed %i)", async (seed) => {
      await withStore(open, async (store) => {
        const random = new Random(seed);
        const oracle = createMemoryGraphStore();
        const bundles = Array.from({ length: 40 }, (_, i) => makeBundle(random, makeEntities(4), i));
        for (const one of [store, oracle]) {
          await one.putArticles(bundles);
          await one.retractArticle(bundles[2]?.article.id as never, "a test", 9000);
        }
        const ids = [...bundles.flatMap((bundle) => bundle.claims.map((claim) => claim.id)), "clm_unknown"];
        const [actual, wanted] = [await store.answerCandidates(ids), await oracle.answerCandidates(ids)];
        expect(wanted.filter((one) => one && one.candidates.length > 1).length).toBeGreaterThan(10);
        const shown = (found: typeof wanted) =>
          found.map(
            (one) => one && { claim: one.claim.claim.id, candidates: one.candidates.map(({ claim }) => claim.id) },
          );
        expect(shown(actual)).toEqual(shown(wanted));
        expect(actual[0]).toEqual({
          ...wanted[0],
          claim: {
            ...wanted[0]?.claim,
            claim: { ...wanted[0]?.claim.claim, retiredAt: actual[0]?.claim.claim.retiredAt },
          },
        });
        expect(await store.answerCandidates([])).toEqual([]);
      });
    });
  });
}
