import { describe, expect, test } from "vitest";
import { articleId, claimId, entityId, relationId, type ArticleId } from "../../src/domain/ids.js";
import type { ArticleBundle, EntityRecord } from "../../src/domain/bundle.js";
import type { GraphStore } from "../../src/store/graphStore.js";
import type { OpenStore } from "./graphStoreContract.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

const DAY = 86_400_000;
const maker: EntityRecord = {
  id: entityId("TEST", "maker"),
  type: "COMPANY",
  name: "Maker",
  names: [{ value: "Maker", lang: "en", kind: "CANONICAL" }],
  description: null,
  externalIds: [],
  wellKnown: true,
};
const named = (name: string): EntityRecord => ({
  ...maker,
  id: entityId("TEST", name),
  name,
  names: [{ value: name, lang: "en", kind: "CANONICAL" }],
});
const [buyer, agency] = [named("buyer"), named("agency")] as const;
const [paperA, paperB, paperC] = [named("paper a"), named("paper b"), named("paper c")] as const;
const SUES = relationId(maker.id, "SUES", buyer.id);

const words = (topic: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `${topic}${from + i}`).join(" ");

/** One article that reports in its own voice that the maker sues the buyer. */
function report(
  text: string,
  day: number | null,
  publisher: EntityRecord,
  credited: EntityRecord | null = null,
): ArticleBundle {
  const id = articleId(text);
  const content = text.slice(0, 12);
  return {
    article: {
      id,
      title: "Maker sues buyer",
      url: null,
      publisherId: publisher.id,
      agencyId: credited?.id ?? null,
      author: null,
      lang: "en",
      publishedAt: day === null ? null : day * DAY,
      ingestedAt: 1,
      status: "LIVE",
      text,
    },
    entities: [maker, buyer, publisher, ...(credited ? [credited] : [])],
    mentions: [],
    claims: [
      {
        id: claimId(id, [0]),
        articleId: id,
        speechAct: "REPORTS",
        speakerId: null,
        speakerText: null,
        speakerType: "PUBLISHER",
        speakerChain: [],
        targetId: null,
        content,
        quoteType: "NONE",
        polarity: "POSITIVE",
        modality: "CERTAIN",
        hedges: [],
        links: [{ relationId: SUES, kind: "CONTENT", polarity: "POSITIVE", modality: "CERTAIN" }],
        aboutIds: [],
        saidAt: null,
        eventTime: null,
        evidence: [{ role: "CONTENT", exact: content, start: 0, end: 12, sentence: text, sentenceStart: 0 }],
        confidence: 0.9,
        extractor: "rule:test",
        reviewState: "AUTO",
        recordedAt: 1,
        retiredAt: null,
      },
    ],
    relations: [
      {
        id: SUES,
        predicate: "SUES",
        subjectId: maker.id,
        objectId: buyer.id,
        objectText: null,
        phrase: "sues",
        eventTime: null,
        qualifiers: [],
      },
    ],
  };
}

// Three links of a chain: the ends share too little to be copies of each other; the middle one is a copy of both.
const left = report(words("wire", 0, 200), 3, paperA);
const middle = report(words("wire", 80, 280), 2, paperB);
const right = report(words("wire", 160, 360), 4, paperC);
const other = report(words("own", 0, 200), 1, paperC);
const all = [left, middle, right, other];

async function standing(store: GraphStore) {
  const origins = (await store.articles(all.map(({ article }) => article.id))).map(
    (article) => article?.originId ?? null,
  );
  const [relation] = await store.relations([SUES]);
  return { origins, sources: relation?.independentSources, status: relation?.status };
}

/** Articles that print one text are one source, whatever the order they come and go in. */
export function copiesShareAnOrigin(open: OpenStore): void {
  describe("copies", () => {
    const together: (ArticleId | null)[] = [middle, middle, middle, other].map(({ article }) => article.id);

    test.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[0, 2, 3, 1]], [[1, 3, 0, 2]]])(
      "share the earliest one's origin, in the order %j",
      async (order) => {
        await withStore(open, async (store) => {
          for (const index of order) await store.putArticles([all[index] as ArticleBundle]);
          // Paper C printed the wire text and a report of its own: one source in all.
          expect(await standing(store)).toEqual({ origins: together, sources: 1, status: "SINGLE_ORIGIN" });
        });
      },
    );

    test("never raise the number of independent sources", async () => {
      await withStore(open, async (store) => {
        await store.putArticles([middle, other]);
        expect(await standing(store)).toMatchObject({ sources: 2, status: "CORROBORATED" });
        const copy = report(`${words("wire", 80, 280)} printed again`, 9, paperA);
        await store.putArticles([copy]);
        expect(await standing(store)).toMatchObject({ sources: 2, status: "CORROBORATED" });
        expect((await store.articles([copy.article.id]))[0]?.originId).toBe(middle.article.id);
      });
    });

    test("fall apart when what joined them is withdrawn, and join again", async () => {
      await withStore(open, async (store) => {
        await store.putArticles(all.slice(0, 3));
        await store.retractArticle(middle.article.id, "a test", 1);
        expect(await standing(store)).toEqual({
          origins: [left.article.id, middle.article.id, right.article.id, null],
          sources: 2,
          status: "CORROBORATED",
        });
        await store.putArticles([middle]);
        expect((await standing(store)).origins.slice(0, 3)).toEqual(together.slice(0, 3));
      });
    });

    test("of an agency's texts are one source, alike or not", async () => {
      await withStore(open, async (store) => {
        const [one, two] = [
          report(words("first", 0, 200), 1, paperA, agency),
          report(words("second", 0, 200), 2, paperB, agency),
        ] as const;
        await store.putArticles([one, two]);
        expect((await store.relations([SUES]))[0]).toMatchObject({ independentSources: 1, status: "SINGLE_ORIGIN" });
      });
    });

    test.each([21, 22, 23])("come to the same origins after any writes (seed %i)", async (seed) => {
      const random = new Random(seed);
      const many = Array.from({ length: 12 }, (_, i) => {
        const from = random.below(200);
        return report(`${words("wire", from, from + 160)} number ${i}`, random.below(5), random.pick([paperA, paperB]));
      });
      await withStore(open, async (store) => {
        await withStore(open, async (plain) => {
          await plain.putArticles(many);
          for (const bundle of many.filter(() => random.chance(0.6))) await store.putArticles([bundle]);
          for (const { article } of many) if (random.chance(0.4)) await store.retractArticle(article.id, "a test", 1);
          await store.putArticles(many.toReversed());
          const origins = async (one: GraphStore) =>
            (await one.articles(many.map(({ article }) => article.id))).map((article) => article?.originId);
          expect(await origins(store)).toEqual(await origins(plain));
        });
      });
    });
  });
}
