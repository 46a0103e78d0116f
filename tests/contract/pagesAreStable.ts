import { describe, expect, test } from "vitest";
import type { Keyset, Page, PageRequest } from "../../src/store/graphStore.js";
import type { OpenStore } from "./graphStoreContract.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

/** The ids of all pages, three at a time. */
async function walk(
  list: (page: PageRequest) => Promise<Page<{ id: string }>>,
  between: () => Promise<void> = async () => undefined,
): Promise<string[]> {
  const ids: string[] = [];
  let after: Keyset | undefined;
  for (;;) {
    const page = await list({ first: 3, ...(after && { after }) });
    ids.push(...page.items.map((item) => item.id));
    after = page.keysets.at(-1);
    if (!page.hasNextPage || !after) return ids;
    await between();
  }
}

/** Pages neither repeat nor lose a record, in every order, also while others write. */
export function pagesAreStable(open: OpenStore): void {
  describe("pages", () => {
    test("join to the whole list, in every order", async () => {
      await withStore(open, async (store) => {
        const random = new Random(21);
        await store.putArticles(Array.from({ length: 12 }, (_, i) => makeBundle(random, makeEntities(8), i)));
        const all = { first: 1000 };
        for (const direction of ["ASC", "DESC"] as const) {
          for (const field of ["SAID_AT", "PUBLISHED_AT", "CONFIDENCE"] as const) {
            const order = { field, direction };
            expect(await walk((page) => store.listClaims({ order, page }))).toEqual(
              (await store.listClaims({ order, page: all })).items.map((one) => one.id),
            );
          }
          for (const field of ["SUPPORT", "INDEPENDENT_SOURCES", "EVENT_TIME", "LAST_REPORTED"] as const) {
            const order = { field, direction };
            expect(await walk((page) => store.listRelations({ order, page }))).toEqual(
              (await store.listRelations({ order, page: all })).items.map((one) => one.id),
            );
          }
          for (const field of ["NAME", "CLAIM_COUNT", "ARTICLE_COUNT"] as const) {
            const order = { field, direction };
            expect(await walk((page) => store.listEntities({ order, page }))).toEqual(
              (await store.listEntities({ order, page: all })).items.map((one) => one.id),
            );
          }
        }
      });
    });

    test("keep every claim that was there, while articles are added", async () => {
      await withStore(open, async (store) => {
        const random = new Random(22);
        await store.putArticles(Array.from({ length: 8 }, (_, i) => makeBundle(random, makeEntities(8), i)));
        const before = (await store.listClaims({ page: { first: 1000 } })).items.map((claim) => claim.id);
        let serial = 100;
        const seen = await walk(
          (page) => store.listClaims({ page }),
          async () => {
            serial += 1;
            await store.putArticles([makeBundle(random, makeEntities(8), serial)]);
          },
        );
        expect(new Set(seen).size).toBe(seen.length);
        expect(before.filter((id) => !seen.includes(id))).toEqual([]);
      });
    });
  });
}
