import { describe, expect, test } from "vitest";
import { EvidenceMismatchError, OntologyViolationError } from "../../src/domain/errors.js";
import type { ArticleBundle } from "../../src/domain/bundle.js";
import type { GraphStore } from "../../src/store/graphStore.js";
import type { OpenStore } from "./graphStoreContract.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

const random = new Random(77);
const entities = makeEntities(6);
const bundles = Array.from({ length: 10 }, (_, i) => makeBundle(random, entities, i));

async function hashAfter(open: OpenStore, write: (store: GraphStore) => Promise<unknown>): Promise<string> {
  let hash = "";
  await withStore(open, async (store) => {
    await write(store);
    hash = await store.graphHash();
  });
  return hash;
}

/** The same articles give the same graph, whatever the order, the batching and the repetition. */
export function ingestIsIdempotent(open: OpenStore, has: { readonly hash: boolean }): void {
  describe("ingestion", () => {
    test.runIf(has.hash).each<[string, (store: GraphStore) => Promise<unknown>]>([
      [
        "one by one",
        async (store) => {
          for (const bundle of bundles) await store.putArticles([bundle]);
        },
      ],
      [
        "backwards",
        async (store) => {
          for (const bundle of bundles.toReversed()) await store.putArticles([bundle]);
        },
      ],
      [
        "twice",
        async (store) => {
          await store.putArticles([...bundles, ...bundles]);
          await store.putArticles(bundles);
        },
      ],
      [
        "at the same time",
        (store) => Promise.all([...bundles, ...bundles].map((bundle) => store.putArticles([bundle]))),
      ],
    ])("gives the same graph %s", async (_, write) => {
      expect(await hashAfter(open, write)).toBe(await hashAfter(open, (store) => store.putArticles(bundles)));
    });

    test("tells new from known", async () => {
      await withStore(open, async (store) => {
        const [bundle] = bundles as [ArticleBundle];
        const { id } = bundle.article;
        expect(await store.putArticles([bundle, bundle])).toEqual([
          { id, created: true, restored: false },
          { id, created: false, restored: false },
        ]);
      });
    });

    test("refuses a bundle that breaks a rule, and writes nothing of its batch", async () => {
      await withStore(open, async (store) => {
        const [good] = bundles as [ArticleBundle];
        const bad = bundles.find(
          ({ claims, entities: known, relations }) =>
            claims.length > 0 && known.length > 1 && relations.length > 0 && claims !== good.claims,
        ) as ArticleBundle;
        const [mention] = bad.mentions;
        const shifted = { ...bad, mentions: mention ? [{ ...mention, surface: `${mention.surface}x` }] : [] };
        await expect(store.putArticles([good, shifted])).rejects.toBeInstanceOf(EvidenceMismatchError);
        const [claim] = bad.claims;
        const misquoted = {
          ...bad,
          claims: claim
            ? [{ ...claim, evidence: claim.evidence.map((one) => ({ ...one, start: one.start + 1 })) }]
            : [],
        };
        await expect(store.putArticles([good, misquoted])).rejects.toBeInstanceOf(EvidenceMismatchError);
        const uncued = {
          ...bad,
          claims: bad.claims.map((one) => ({ ...one, speakerType: "ANONYMOUS" as const, evidence: [] })),
        };
        await expect(store.putArticles([good, uncued])).rejects.toThrow("has a cue");
        const untold = { ...bad, claims: bad.claims.map((one) => ({ ...one, links: [] })) };
        expect(untold.relations.length).toBeGreaterThan(0);
        await expect(store.putArticles([good, untold])).rejects.toThrow("has a claim behind it");
        const [subject, object] = bad.entities;
        const relation = {
          id: "rel_x" as never,
          predicate: "HOLDS_POSITION" as const,
          subjectId: subject?.id as never,
          objectId: object?.id as never,
          objectText: null,
          phrase: null,
          eventTime: null,
          qualifiers: [],
        };
        await expect(
          store.putArticles([good, { ...bad, relations: [...bad.relations, relation] }]),
        ).rejects.toBeInstanceOf(OntologyViolationError);
        expect(await store.totals()).toMatchObject({ articles: 0, entities: 0, claims: 0, relations: 0 });
      });
    });

    test("gives back what it took in", async () => {
      await withStore(open, async (store) => {
        await store.putArticles(bundles);
        const exported: ArticleBundle[] = [];
        for await (const bundle of store.exportBundles()) exported.push(bundle);
        const sorted = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
          items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const plain = (bundle: ArticleBundle) => ({
          ...bundle,
          entities: sorted(bundle.entities),
          mentions: sorted(bundle.mentions),
          claims: sorted(bundle.claims),
          relations: sorted(bundle.relations),
        });
        expect(exported.map(plain)).toEqual(
          bundles.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1)).map(plain),
        );
      });
    });
  });
}
