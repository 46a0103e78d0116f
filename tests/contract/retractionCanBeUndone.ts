import { describe, expect, test } from "vitest";
import type { OpenStore } from "./graphStoreContract.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

/** What is withdrawn leaves every read at once and comes back exactly. */
export function retractionCanBeUndone(open: OpenStore, has: { readonly hash: boolean }): void {
  describe("retraction", () => {
    test.runIf(has.hash).each([4, 5, 6])(
      "of every article and its return give the same graph (seed %i)",
      async (seed) => {
        await withStore(open, async (store) => {
          const random = new Random(seed);
          const bundles = Array.from({ length: 8 }, (_, i) => makeBundle(random, makeEntities(5), i));
          await store.putArticles(bundles);
          const before = await store.graphHash();
          for (const bundle of bundles) {
            await store.retractArticle(bundle.article.id, "a test", 9000);
            expect(
              (await store.listArticles({ page: { first: 100 } })).items.map((article) => article.id),
            ).not.toContain(bundle.article.id);
            expect((await store.articles([bundle.article.id])).map((article) => article?.status)).toEqual([
              "WITHDRAWN",
            ]);
            expect(await store.putArticles([bundle])).toEqual([
              { id: bundle.article.id, created: false, restored: true },
            ]);
            expect(await store.graphHash()).toBe(before);
          }
          for (const bundle of bundles) await store.retractArticle(bundle.article.id, "a test", 9000);
          expect(await store.totals()).toEqual({
            articles: 0,
            entities: 0,
            claims: 0,
            relations: 0,
            mentions: 0,
            publishers: 0,
            newestPublishedAt: null,
          });
          expect((await store.neighborhood(bundles[0]?.entities[0]?.id ?? "", { depth: 3, limit: 50 })).total).toBe(0);
        });
      },
    );

    test("of an unknown article changes nothing, of a withdrawn one neither", async () => {
      await withStore(open, async (store) => {
        const bundle = makeBundle(new Random(3), makeEntities(5), 1);
        expect(await store.retractArticle("art_unknown" as never, "a test", 1)).toEqual({
          found: false,
          removedClaims: 0,
          removedRelations: 0,
        });
        await store.putArticles([bundle]);
        await store.retractArticle(bundle.article.id, "a test", 1);
        expect(await store.retractArticle(bundle.article.id, "a test", 2)).toEqual({
          found: true,
          removedClaims: 0,
          removedRelations: 0,
        });
      });
    });
  });
}
