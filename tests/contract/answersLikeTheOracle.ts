import { describe, expect, test } from "vitest";
import type { ClaimFilter, EntityFilter, GraphStore, RelationFilter } from "../../src/store/graphStore.js";
import type { OpenStore } from "./graphStoreContract.js";
import { createMemoryGraphStore } from "./oracle/memoryGraphStore.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

const entities = makeEntities(12);
const first = { first: 7 };
const all = { first: 1000 };

const ENTITY_FILTERS: (EntityFilter | undefined)[] = [
  undefined,
  {},
  { name: { contains: "company 1" } },
  { name: { eq: "COMPANY 1" } },
  { name: { startsWith: "公司" } },
  { type: { eq: "ORGANIZATION" } },
  { type: { in: ["COUNTRY"] }, claimCount: { gte: 2 } },
  { not: { type: { eq: "COMPANY" } } },
  { or: [] },
  { or: [{ claimCount: { lte: 1 } }, { id: { eq: entities[0]?.id ?? "" } }] },
];
const CLAIM_FILTERS: (ClaimFilter | undefined)[] = [
  undefined,
  { speechAct: { in: ["ACCUSES", "DENIES"] } },
  { text: { contains: "EXPORT" } },
  { text: { contains: "关税" } },
  { speaker: { type: { eq: "ORGANIZATION" } } },
  { not: { speaker: { type: { eq: "ORGANIZATION" } } } },
  { target: { name: { contains: "company" } }, polarity: { eq: "NEGATIVE" } },
  { about: { type: { eq: "COUNTRY" } } },
  { predicate: { eq: "SUES" } },
  { publishedAt: { gte: Date.UTC(2025, 0, 10), lt: Date.UTC(2025, 1, 1) } },
  { not: { publishedAt: { lt: Date.UTC(2025, 1, 1) } } },
  { confidence: { gte: 0.5 } },
  { lang: { eq: "EN" } },
  { publisher: { claimCount: { gte: 3 } } },
  { and: [{ modality: { eq: "CERTAIN" } }, { or: [{ lang: { eq: "en" } }, { speakerType: { eq: "PUBLISHER" } }] }] },
  { saidAt: { gte: Date.UTC(2025, 0, 15) } },
];
const RELATION_FILTERS: (RelationFilter | undefined)[] = [
  undefined,
  { predicate: { in: ["SUES", "OTHER"] } },
  { status: { in: ["ALLEGED", "DENIED", "DISPUTED"] } },
  { subject: { type: { eq: "COMPANY" } } },
  { not: { object: { type: { eq: "COMPANY" } } } },
  { eventTime: { gte: Date.UTC(2025, 0, 5) } },
  { publishedAt: { lt: Date.UTC(2025, 0, 20) } },
  { independentSources: { gte: 1 } },
];

/** Every read of the port with many arguments, as plain data. */
async function everyAnswer(store: GraphStore, articleIds: readonly string[]): Promise<Record<string, unknown>> {
  const ids = [...entities.map((entity) => entity.id), "ent_unknown", entities[0]?.id ?? ""];
  const answers: Record<string, unknown> = {};
  const note = async (name: string, answer: Promise<unknown>): Promise<void> => void (answers[name] = await answer);
  await note("totals", store.totals());
  await note("entities", store.entities(ids));
  await note("articles", store.articles([...articleIds, "art_unknown", ...articleIds.slice(0, 2)]));
  await note("versions", store.versionsOf([...articleIds, "art_unknown", ...articleIds.slice(0, 2)]));
  await note("by name", store.entitiesByName(["company 1", "COMPANY-1", "公司一", "nobody", ""]));
  for (const [i, filter] of ENTITY_FILTERS.entries()) {
    const given = filter ? { filter } : {};
    await note(`entities ${i}`, store.listEntities({ ...given, page: first }));
    await note(
      `entities ${i} by name`,
      store.listEntities({ ...given, order: { field: "NAME", direction: "ASC" }, page: all }),
    );
    await note(`entities ${i} count`, store.countEntities(filter));
  }
  for (const [i, filter] of CLAIM_FILTERS.entries()) {
    const given = filter ? { filter } : {};
    await note(`claims ${i}`, store.listClaims({ ...given, page: first }));
    await note(
      `claims ${i} said`,
      store.listClaims({ ...given, order: { field: "SAID_AT", direction: "ASC" }, page: all }),
    );
    await note(`claims ${i} count`, store.countClaims(filter));
    await note(
      `claims ${i} of entities`,
      store.claimsOf({ by: "entity", role: "ANY" }, ids, { ...given, page: first }),
    );
    await note(`claims ${i} of speakers`, store.countClaimsOf({ by: "entity", role: "SPEAKER" }, ids, filter));
    await note(
      `claims ${i} of articles`,
      store.claimsOf({ by: "article" }, articleIds, {
        ...given,
        order: { field: "CONFIDENCE", direction: "DESC" },
        page: first,
      }),
    );
    for (const field of ["SPEECH_ACT", "PREDICATE", "SPEAKER", "PUBLISHER", "ENTITY_TYPE", "LANG"] as const)
      await note(`claims ${i} top ${field}`, store.top(field, { ...given, first: 5 }));
    for (const bucket of ["DAY", "WEEK", "MONTH", "YEAR"] as const)
      await note(`claims ${i} by ${bucket}`, store.timeSeries({ ...given, bucket, series: "SPEECH_ACT" }));
    await note(`claims ${i} matrix`, store.matrix("SPEAKER", "PREDICATE", { ...given, first: 4 }));
  }
  const relations = (await store.listRelations({ page: all })).items.map((relation) => relation.id);
  await note("relations by id", store.relations([...relations, "rel_unknown"]));
  await note("evidence", store.relationEvidence([...relations, "rel_unknown"]));
  const claimIds = (await store.listClaims({ page: all })).items.map((claim) => claim.id);
  await note("answers", store.answerCandidates([...claimIds, "clm_unknown", ...claimIds.slice(0, 1)]));
  await note("claims of relations", store.claimsOf({ by: "relation" }, relations, { page: first }));
  for (const [i, filter] of RELATION_FILTERS.entries()) {
    const given = filter ? { filter } : {};
    await note(`relations ${i}`, store.listRelations({ ...given, page: first }));
    await note(
      `relations ${i} by time`,
      store.listRelations({ ...given, order: { field: "EVENT_TIME", direction: "ASC" }, page: all }),
    );
    await note(`relations ${i} count`, store.countRelations(filter));
    for (const direction of ["OUT", "IN", "BOTH"] as const) {
      await note(`relations ${i} ${direction}`, store.relationsOf(ids, { direction, ...given, page: first }));
      await note(`relations ${i} ${direction} count`, store.countRelationsOf(ids, direction, filter));
    }
    await note(`summary ${i}`, store.neighborSummary(ids, filter));
    await note(`among ${i}`, store.relationsAmong(ids.slice(0, 5), filter));
    for (const [depth, limit] of [
      [1, 3],
      [2, 5],
      [3, 50],
    ] as const)
      await note(
        `around ${i} ${depth}`,
        Promise.all(ids.map((id) => store.neighborhood(id, { depth, limit, ...given }))),
      );
    await note(
      `paths ${i}`,
      Promise.all(ids.map((id) => store.paths(ids[0] ?? "", id, { maxLength: 3, limit: 4, ...given }))),
    );
  }
  await note("mentions of articles", store.mentionsOf("article", articleIds, { first: 2 }));
  await note("mentions of entities", store.mentionsOf("entity", ids, first));
  await note("mention counts", store.countMentionsOf("entity", ids));
  await note("articles of entities", store.articlesOf(ids, { page: { first: 2 } }));
  await note("article counts", store.countArticlesOf(ids));
  await note("entities of articles", store.entitiesOf(articleIds, { first: 2 }));
  await note("entity counts", store.countEntitiesOf(articleIds));
  await note("articles listed", store.listArticles({ filter: { text: { contains: "关税" } }, page: first }));
  await note("articles counted", store.countArticles({ title: { startsWith: "title 1" } }));
  return answers;
}

/** Random writes; after them every read answers as the naive store does, order included. */
export function answersLikeTheOracle(open: OpenStore): void {
  describe("after random writes", () => {
    test.each([1, 2, 3])("every read answers like the oracle (seed %i)", async (seed) => {
      await withStore(open, async (store) => {
        const oracle = createMemoryGraphStore();
        const random = new Random(seed);
        const bundles = Array.from({ length: 14 }, (_, i) => makeBundle(random, entities, seed * 100 + i));
        const articleIds = bundles.map((bundle) => bundle.article.id);
        for (let step = 0; step < 24; step += 1) {
          if (random.chance(0.3)) {
            const id = random.pick(articleIds);
            expect(await store.retractArticle(id, "a test", 5000 + step)).toEqual(
              await oracle.retractArticle(id, "a test", 5000 + step),
            );
          } else {
            const batch = Array.from({ length: 1 + random.below(3) }, () => random.pick(bundles));
            expect(await store.putArticles(batch)).toEqual(await oracle.putArticles(batch));
          }
        }
        const [actual, wanted] = [await everyAnswer(store, articleIds), await everyAnswer(oracle, articleIds)];
        for (const [name, answer] of Object.entries(wanted))
          expect({ [name]: actual[name] }).toEqual({ [name]: answer });
      });
    });

    test("look-ups take no keys and thousands of keys", async () => {
      await withStore(open, async (store) => {
        const bundle = makeBundle(new Random(9), entities, 1);
        await store.putArticles([bundle]);
        const id = bundle.entities[0]?.id ?? "";
        const many = Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? id : `ent_${i}`));
        expect(await store.entities([])).toEqual([]);
        expect((await store.entities(many)).map((entity) => entity?.id ?? null)).toEqual(
          many.map((key) => (key === id ? id : null)),
        );
      });
    });
  });
}
