import { describe, expect, test } from "vitest";
import { claimId, entityId, relationId } from "../../src/domain/ids.js";
import type { ArticleBundle, EntityRecord } from "../../src/domain/bundle.js";
import type { OpenStore } from "./graphStoreContract.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

const SPOKES = 60;
const [base] = makeEntities(1) as [EntityRecord];
const named = (name: string): EntityRecord => ({
  ...base,
  id: entityId("TEST", name),
  type: "COMPANY",
  name,
  names: [{ value: name, lang: "en", kind: "CANONICAL" }],
});
const hub = named("Hub");
const spokes = Array.from({ length: SPOKES }, (_, i) => named(`Spoke ${i}`));
const far = named("Far");

/** One article that says: the hub sues every spoke, the first spoke sues far. */
function wheel(): ArticleBundle {
  const source = makeBundle(new Random(1), makeEntities(3), 1);
  const { article } = source;
  const pairs: [EntityRecord, EntityRecord][] = [
    ...spokes.map((spoke): [EntityRecord, EntityRecord] => [hub, spoke]),
    [spokes[0] as EntityRecord, far],
  ];
  const relations = pairs.map(([subject, object]) => ({
    id: relationId(subject.id, "SUES", object.id),
    predicate: "SUES" as const,
    subjectId: subject.id,
    objectId: object.id,
    objectText: null,
    phrase: "sues",
    eventTime: null,
    qualifiers: [],
  }));
  const content = article.text.slice(0, 20);
  const claim = {
    id: claimId(article.id, ["wheel"]),
    articleId: article.id,
    speechAct: "REPORTS" as const,
    speakerId: null,
    speakerText: null,
    speakerType: "PUBLISHER" as const,
    speakerChain: [],
    targetId: null,
    content,
    quoteType: "NONE" as const,
    polarity: "POSITIVE" as const,
    modality: "CERTAIN" as const,
    hedges: [],
    links: relations.map(({ id }) => ({
      relationId: id,
      kind: "CONTENT" as const,
      polarity: "POSITIVE" as const,
      modality: "CERTAIN" as const,
    })),
    aboutIds: [],
    saidAt: null,
    eventTime: null,
    evidence: [
      { role: "CONTENT" as const, exact: content, start: 0, end: 20, sentence: article.text, sentenceStart: 0 },
    ],
    confidence: 0.9,
    extractor: "rule:test",
    reviewState: "AUTO" as const,
    recordedAt: 1,
    retiredAt: null,
  };
  return {
    article: { ...article, publisherId: null, agencyId: null },
    entities: [hub, ...spokes, far],
    mentions: [],
    claims: [claim],
    relations,
  };
}

/** Limits are kept and told; paths have no loops. */
export function walksAreBounded(open: OpenStore): void {
  describe("walks", () => {
    test.each([
      [1, 10, { kept: 10, total: SPOKES, truncated: true }],
      [1, SPOKES, { kept: SPOKES, total: SPOKES, truncated: false }],
      [2, 200, { kept: SPOKES + 1, total: SPOKES + 1, truncated: false }],
      [2, SPOKES, { kept: SPOKES, total: SPOKES + 1, truncated: true }],
    ])("around a hub, %i deep, keep to %i", async (depth, limit, wanted) => {
      await withStore(open, async (store) => {
        await store.putArticles([wheel()]);
        const { entityIds, truncated, total } = await store.neighborhood(hub.id, { depth, limit });
        expect({ kept: entityIds.length - 1, total, truncated }).toEqual(wanted);
        expect(entityIds[0]).toBe(hub.id);
      });
    });

    test("find paths by length and none where there is none", async () => {
      await withStore(open, async (store) => {
        await store.putArticles([wheel()]);
        const last = spokes.at(-1)?.id ?? "";
        const way = [last, hub.id, spokes[0]?.id, far.id];
        expect(
          (await store.paths(last, far.id, { maxLength: 4, limit: 5 })).paths.map((path) => path.entityIds),
        ).toEqual([way]);
        for (const [from, to, maxLength] of [
          [last, far.id, 2],
          [hub.id, hub.id, 4],
          [hub.id, "ent_unknown", 4],
        ] as const) {
          expect(await store.paths(from, to, { maxLength, limit: 5 })).toEqual({ paths: [], truncated: false });
        }
        const noSuits = { not: { predicate: { eq: "SUES" as const } } };
        expect((await store.paths(last, far.id, { maxLength: 4, limit: 5, filter: noSuits })).paths).toEqual([]);
      });
    });
  });
}
