import { describe, expect, test } from "vitest";
import type { ArticleBundle } from "../../src/domain/bundle.js";
import type { GraphStore } from "../../src/store/graphStore.js";
import { openEmbeddedGraphStore } from "../../src/store/embedded/openEmbeddedGraphStore.js";
import { copyGraph } from "../../src/store/copyGraph.js";
import type { OpenStore } from "./graphStoreContract.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

const random = new Random(91);
const entities = makeEntities(5);

/** An article at an address with at least one claim; `serial` is also when it arrived. */
function at(url: string, serial: number, publishedAt: number | null): ArticleBundle {
  for (;;) {
    const bundle = makeBundle(random, entities, serial);
    if (bundle.claims.length > 0) return { ...bundle, article: { ...bundle.article, url, publishedAt } };
  }
}

const PAGE = "https://news.example/a";
const first = at(PAGE, 1, 100);
const second = at("HTTPS://News.example:443/a?utm_source=x#top", 2, 200);
const third = at(PAGE, 3, 300);
const other = at("https://news.example/b", 4, 50);
const [undatedOne, undatedTwo] = [at("https://news.example/c", 5, null), at("https://news.example/c", 6, 10)];

const idOf = ({ article }: ArticleBundle): string => article.id;
const liveIds = async (store: Pick<GraphStore, "listArticles">): Promise<string[]> =>
  (await store.listArticles({ page: { first: 100 } })).items.map(({ id }) => id).toSorted();
const liveClaims = (store: Pick<GraphStore, "countClaimsOf">, ...bundles: ArticleBundle[]): Promise<number[]> =>
  store.countClaimsOf({ by: "article" }, bundles.map(idOf));

/** Of one address one text is live. */
export function versionsReplaceEachOther(open: OpenStore): void {
  describe("a new text at the address of a live article", () => {
    test("replaces it in one commit; the moment before still reads the older one", async () => {
      const hashOfOther = await withOnly(open, [second, other]);
      await withStore(open, async (store) => {
        await store.putArticles([first, other], 1000);
        const before = await store.lastMoment();
        expect(await store.putArticles([second], 2000)).toEqual([{ id: idOf(second), created: true, restored: false }]);
        expect(await store.countCommitsAfter(before)).toBe(1);
        expect(await liveIds(store)).toEqual([idOf(second), idOf(other)].toSorted());
        expect((await store.articles([idOf(first)])).map((article) => article?.status)).toEqual(["WITHDRAWN"]);
        expect(await liveClaims(store, first, second)).toEqual([0, second.claims.length]);
        expect(await store.graphHash()).toBe(hashOfOther);
        expect(await liveIds(store.at(before))).toEqual([idOf(first), idOf(other)].toSorted());
        expect(await liveClaims(store.at(before), first, second)).toEqual([first.claims.length, 0]);
        const [decision] = (await store.decisionsAbout([idOf(first)], 1)).flat();
        expect(decision).toMatchObject({
          detail: { kind: "RETRACT" },
          by: "ingest",
          reason: `A newer version was published at the same address: ${idOf(second)}.`,
        });
      });
    });

    test("does not when it was published earlier: whatever the order and batching, the last one published is live", async () => {
      const hash = await withOnly(open, [third]);
      for (const order of [
        [[first], [second], [third]],
        [[third], [second], [first]],
        [[second, third, first]],
        [[first, third], [second]],
      ])
        await withStore(open, async (store) => {
          for (const batch of order) await store.putArticles(batch);
          expect(await liveIds(store)).toEqual([idOf(third)]);
          expect(await store.graphHash()).toBe(hash);
        });
    });

    test("replaces it by arrival where one of them has no date", async () => {
      for (const order of [[[undatedOne], [undatedTwo]], [[undatedOne, undatedTwo]]])
        await withStore(open, async (store) => {
          for (const batch of order) await store.putArticles(batch);
          expect(await liveIds(store)).toEqual([idOf(undatedTwo)]);
        });
    });

    test("the older text taken in again changes nothing while the newer stands, and comes back once that is withdrawn", async () => {
      await withStore(open, async (store) => {
        for (const pair of [
          [first, second],
          [undatedOne, undatedTwo],
        ] as const) {
          const [older, newer] = pair;
          await store.putArticles([older]);
          await store.putArticles([newer]);
          const [hash, moment] = [await store.graphHash(), await store.lastMoment()];
          expect(await store.putArticles([older])).toEqual([{ id: idOf(older), created: false, restored: false }]);
          expect([await store.graphHash(), await store.lastMoment()]).toEqual([hash, moment]);
          await store.retractArticle(newer.article.id, "a test", moment + 1);
          expect(await store.putArticles([older])).toEqual([{ id: idOf(older), created: false, restored: true }]);
          expect(await store.putArticles([newer])).toEqual([{ id: idOf(newer), created: false, restored: true }]);
          expect(await store.graphHash()).toBe(hash);
        }
      });
    });

    test("is one of the texts of its address, the live one first; what the others said can still be read", async () => {
      await withStore(open, async (store) => {
        await store.putArticles([third, undatedOne], 1000);
        const before = await store.lastMoment();
        await store.putArticles([first, second, undatedTwo, other], 2000);
        const versions = async (from: Pick<GraphStore, "versionsOf">, ...of: string[]): Promise<string[][]> =>
          (await from.versionsOf(of)).map((texts) => texts.map(({ id }) => id));
        const three = [third, second, first].map(idOf);
        expect(await versions(store, idOf(first), idOf(third), "art_unknown", idOf(other), idOf(first))).toEqual([
          three,
          three,
          [],
          [idOf(other)],
          three,
        ]);
        expect(await versions(store, idOf(undatedOne))).toEqual([[undatedTwo, undatedOne].map(idOf)]);
        expect(await versions(store.at(before), idOf(third), idOf(first))).toEqual([[idOf(third)], []]);
        const said = (texts: ArticleBundle[], alsoRetired: boolean) =>
          store.claimsOf({ by: "article", alsoRetired }, texts.map(idOf), { page: { first: 100 } });
        expect((await said([first, third], false)).map(({ items }) => items.length)).toEqual([0, third.claims.length]);
        for (const [i, { items }] of (await said([first, second, third], true)).entries()) {
          const text = [first, second, third][i];
          expect(items.map(({ id }) => id).toSorted()).toEqual(text?.claims.map(({ id }) => id as string).toSorted());
          expect(items.every(({ retiredAt }) => (retiredAt === null) === (text === third))).toBe(true);
        }
        expect(await store.countClaimsOf({ by: "article", alsoRetired: true }, [idOf(first)])).toEqual([
          first.claims.length,
        ]);
      });
    });

    test("is told again by the commits, with the same past and events", async () => {
      await withStore(open, async (store) => {
        await store.putArticles([first, other]);
        await store.putArticles([third, undatedOne, second, undatedTwo]);
        const target = await openEmbeddedGraphStore({ directory: ":memory:", readers: 1 });
        try {
          await copyGraph(store, target, () => {});
          const told = async (from: GraphStore) => [
            await from.graphHash(),
            await from.lastMoment(),
            (await from.claimEvents({ after: 0, limit: 1000 })).events,
          ];
          expect(await told(target)).toEqual(await told(store));
        } finally {
          await target.close();
        }
      });
    });
  });
}

/** The hash of a graph of these articles alone. */
async function withOnly(open: OpenStore, bundles: readonly ArticleBundle[]): Promise<string> {
  let hash = "";
  await withStore(open, async (store) => {
    await store.putArticles(bundles);
    hash = await store.graphHash();
    for (const { article } of bundles) await store.retractArticle(article.id, "a test", 9000);
  });
  return hash;
}
