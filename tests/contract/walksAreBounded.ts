import { describe, expect, test } from "vitest";
import { claimId, entityId, relationId } from "../../src/domain/ids.js";
import type { ArticleBundle, EntityRecord } from "../../src/domain/bundle.js";
import type { Predicate } from "../../src/domain/ontology.js";
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

type Edge = readonly [subject: EntityRecord, predicate: Predicate, object: EntityRecord];

/** One article that says: the hub sues every spoke, the first spoke sues far. */
const wheel = (): ArticleBundle =>
  saying([...spokes.map((spoke): Edge => [hub, "SUES", spoke]), [spokes[0] as EntityRecord, "SUES", far]]);

/** One article whose only claim asserts all of these relations. */
function saying(edges: readonly Edge[], serial = 1): ArticleBundle {
  const source = makeBundle(new Random(serial), makeEntities(3), serial);
  const { article } = source;
  const relations = edges.map(([subject, predicate, object]) => ({
    id: relationId(subject.id, predicate, object.id),
    predicate,
    subjectId: subject.id,
    objectId: object.id,
    objectText: null,
    phrase: predicate.toLowerCase(),
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
    entities: [...new Map(edges.flatMap(([a, , b]) => [a, b]).map((one) => [one.id, one])).values()],
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

    test("go past a relation of something with itself, and by the best of several between two", async () => {
      await withStore(open, async (store) => {
        const [a, b, c] = ["Ada", "Bo", "Cy"].map(named) as [EntityRecord, EntityRecord, EntityRecord];
        await store.putArticles([
          saying([
            [a, "SUES", a],
            [a, "SUES", b],
            [a, "ACCUSES", b],
            [b, "SUES", b],
            [b, "SUES", c],
          ]),
          saying([[a, "ACCUSES", b]], 2),
        ]);
        const around = await store.neighborhood(a.id, { depth: 2, limit: 10 });
        expect([around.entityIds, around.total, around.truncated]).toEqual([[a.id, b.id, c.id], 2, false]);
        expect([...around.relationIds].toSorted()).toEqual(
          [
            [a, "SUES", a],
            [a, "SUES", b],
            [a, "ACCUSES", b],
            [b, "SUES", b],
            [b, "SUES", c],
          ]
            .map(([subject, predicate, object]) =>
              relationId((subject as EntityRecord).id, predicate as Predicate, (object as EntityRecord).id),
            )
            .toSorted(),
        );
        const { paths } = await store.paths(a.id, c.id, { maxLength: 4, limit: 5 });
        expect(paths).toEqual([
          {
            entityIds: [a.id, b.id, c.id],
            relationIds: [relationId(a.id, "ACCUSES", b.id), relationId(b.id, "SUES", c.id)],
          },
        ]);
        const filter = { predicate: { eq: "ACCUSES" as const } };
        expect(await store.paths(a.id, c.id, { maxLength: 4, limit: 5, filter })).toEqual({
          paths: [],
          truncated: false,
        });
        expect((await store.neighborhood(a.id, { depth: 3, limit: 10, filter })).entityIds).toEqual([a.id, b.id]);
      });
    });

    test("do not step on a relation whose claims were all rejected, until one is taken back", async () => {
      await withStore(open, async (store) => {
        const [a, b] = ["Ada", "Bo"].map(named) as [EntityRecord, EntityRecord];
        const bundle = saying([[a, "SUES", b]]);
        await store.putArticles([bundle]);
        const seen = async () => [
          (await store.neighborhood(a.id, { depth: 1, limit: 5 })).total,
          (await store.paths(a.id, b.id, { maxLength: 2, limit: 5 })).paths.length,
          (await store.relationsAmong([a.id, b.id])).length,
          (await store.neighborSummary([a.id]))[0]?.length,
        ];
        expect(await seen()).toEqual([1, 1, 1, 1]);
        const { id } = await store.decide({
          detail: { kind: "CORRECT", claimId: bundle.claims[0]!.id, state: "REJECTED", correction: {} },
          reason: "not said",
          by: "tester",
          at: 0,
        });
        expect(await seen()).toEqual([0, 0, 0, 0]);
        await store.revertDecision(id, 0);
        expect(await seen()).toEqual([1, 1, 1, 1]);
      });
    });

    test.each([1, 2, 3, 4, 5, 6])("of at most %i steps find the paths that a plain search finds", async (maxLength) => {
      await withStore(open, async (store) => {
        const random = new Random(maxLength);
        const nodes = Array.from({ length: 9 }, (_, i) => named(`Node ${i}`));
        const drawn = Array.from({ length: 14 }, (): Edge => [random.pick(nodes), "SUES", random.pick(nodes)]);
        const edges = [...new Map(drawn.map((edge) => [`${edge[0].id} ${edge[2].id}`, edge])).values()];
        await store.putArticles([saying(edges)]);
        const [from, to] = [nodes[0]!.id, nodes[8]!.id];
        const found = (await store.paths(from, to, { maxLength, limit: 100 })).paths.map((path) => path.entityIds);
        expect(found).toEqual(allPaths(edges, from, to, maxLength));
      });
    });
  });
}

/** Every loop-free path, by length and then by ids, with nothing clever. */
function allPaths(edges: readonly Edge[], from: string, to: string, maxLength: number): string[][] {
  const found: string[][] = [];
  const extend = (path: string[]): void => {
    const here = path.at(-1) ?? "";
    if (here === to) return void found.push(path);
    if (path.length > maxLength) return;
    const next = new Set(
      edges.flatMap(([{ id: a }, , { id: b }]) => (a === here ? [b as string] : b === here ? [a as string] : [])),
    );
    for (const one of next) if (!path.includes(one)) extend([...path, one]);
  };
  extend([from]);
  const text = (path: string[]): string => path.join(" ");
  return found.toSorted((a, b) => a.length - b.length || (text(a) < text(b) ? -1 : 1));
}
