import { describe, expect, test } from "vitest";
import type { ArticleBundle } from "../../src/domain/bundle.js";
import { OntologyViolationError, StoreAwayError } from "../../src/domain/errors.js";
import { groupWrites } from "../../src/ingest/groupWrites.js";
import { openEmbeddedGraphStore } from "../../src/store/embedded/openEmbeddedGraphStore.js";
import type { GraphWriter, PutResult } from "../../src/store/graphStore.js";
import { makeBundle, makeEntities } from "../contract/support/bundles.js";
import { Random } from "../contract/support/random.js";

const entities = makeEntities(6);
const bundlesOf = (count: number): ArticleBundle[] => {
  const random = new Random(7);
  return Array.from({ length: count }, (_, i) => makeBundle(random, entities, i + 1));
};

/** A store that tells its groups, and can be made to refuse. */
function recording(refuse: (group: readonly ArticleBundle[]) => Error | null = () => null) {
  const groups: string[][] = [];
  const store: Pick<GraphWriter, "putArticles"> = {
    putArticles: async (bundles) => {
      groups.push(bundles.map(({ article }) => article.id));
      await new Promise((done) => setTimeout(done, 5));
      const fault = refuse(bundles);
      if (fault) throw fault;
      return bundles.map(({ article }): PutResult => ({ id: article.id, created: true, restored: false }));
    },
  };
  return { put: groupWrites(store), groups };
}

describe("articles that are ready at the same time", () => {
  test("are stored together while a commit is under way, in their order; one alone waits for nobody", async () => {
    const bundles = bundlesOf(40);
    const ids = bundles.map(({ article }) => article.id as string);
    const { put, groups } = recording();
    const results = await Promise.all(bundles.map(put));
    expect(results.map(({ id }) => id)).toEqual(ids);
    expect(groups).toEqual([ids.slice(0, 1), ids.slice(1, 33), ids.slice(33)]);
  });

  test("are not stored together when their texts are long", async () => {
    const long = bundlesOf(4).map((bundle) => ({
      ...bundle,
      article: { ...bundle.article, text: "x".repeat(600_000) },
    }));
    const { put, groups } = recording();
    await Promise.all(long.map(put));
    expect(groups.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  });

  test("fail by themselves: the fault of one is no other's", async () => {
    const bundles = bundlesOf(5);
    const bad = bundles[3]?.article.id;
    const { put } = recording((group) =>
      group.some(({ article }) => article.id === bad) ? new OntologyViolationError("no") : null,
    );
    const outcomes = await Promise.allSettled(bundles.map(put));
    expect(outcomes.map(({ status }) => status)).toEqual([
      "fulfilled",
      "fulfilled",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
  });

  test("all learn that the store is away, without being tried one by one; later ones are tried again", async () => {
    let isAway = true;
    const { put, groups } = recording(() => (isAway ? new StoreAwayError("away") : null));
    const outcomes = await Promise.allSettled(bundlesOf(5).map(put));
    expect(outcomes.every(({ status }) => status === "rejected")).toBe(true);
    expect(groups.map(({ length }) => length)).toEqual([1, 4]);
    isAway = false;
    await expect(put(bundlesOf(1)[0] as ArticleBundle)).resolves.toMatchObject({ created: true });
  });

  test("give the graph of those that came one after the other", async () => {
    const bundles = bundlesOf(20);
    const hashOf = async (fill: (put: (bundle: ArticleBundle) => Promise<unknown>) => Promise<unknown>) => {
      const store = await openEmbeddedGraphStore({ directory: ":memory:", readers: 1 });
      try {
        await fill(groupWrites(store));
        return [await store.graphHash(), await store.countCommitsAfter(0)] as const;
      } finally {
        await store.close();
      }
    };
    const [together, commits] = await hashOf((put) => Promise.all(bundles.map(put)));
    const [apart, single] = await hashOf(async (put) => {
      for (const bundle of bundles) await put(bundle);
    });
    expect(together).toBe(apart);
    expect([commits, single]).toEqual([2, 20]);
  });
});
