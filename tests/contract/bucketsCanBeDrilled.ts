import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucketCondition, drillFilter } from "../../src/api/stats/drillFilter.js";
import { parseIso } from "../../src/domain/time.js";
import type { ClaimFilter, GraphStore, StatsField } from "../../src/store/graphStore.js";
import type { OpenStore } from "./graphStoreContract.js";
import { arbitraryClaimFilter } from "./support/arbitraryFilter.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";

const FIELDS: readonly StatsField[] = [
  "SPEECH_ACT",
  "PREDICATE",
  "SPEAKER",
  "TARGET",
  "PUBLISHER",
  "LANG",
  "ENTITY_TYPE",
  "MODALITY",
  "POLARITY",
];
const BUCKETS = ["DAY", "WEEK", "MONTH", "YEAR"] as const;
const entities = makeEntities(9);

/** A drill filter's text as the store takes it: ISO times back to milliseconds, as the API's scalar reads them. */
const readDrill = (text: string): ClaimFilter =>
  JSON.parse(text, (key, value: unknown) =>
    (key === "gte" || key === "lt") && typeof value === "string" ? parseIso(value) : value,
  ) as ClaimFilter;

interface Counted {
  readonly count: number;
  readonly drill: string;
}

/** All buckets of some fields under a filter. */
async function bucketsOf(
  store: GraphStore,
  filter: ClaimFilter,
  [rows, columns, bucket]: readonly [StatsField, StatsField, (typeof BUCKETS)[number]],
): Promise<Counted[]> {
  const top = await store.top(rows, { filter, first: 6 });
  const series = await store.timeSeries({ filter, bucket, series: columns });
  const matrix = await store.matrix(rows, columns, { filter, first: 4 });
  return [
    ...top.map(({ key, count }) => ({ count, drill: drillFilter(filter, [[rows, key]]) })),
    ...series.map(({ time, series: key, count }) => ({
      count,
      drill: drillFilter(filter, [[columns, key]], bucketCondition(time, bucket)),
    })),
    ...matrix.map(({ row, column, count }) => ({
      count,
      drill: drillFilter(filter, [
        [rows, row],
        [columns, column],
      ]),
    })),
  ];
}

/** The filter of a bucket returns exactly the claims that the bucket counts, whatever the filter of the chart. */
export function bucketsCanBeDrilled(open: OpenStore): void {
  describe("the buckets of charts", () => {
    test.each([31, 32])("carry the filter that reproduces them (seed %i)", async (seed) => {
      await withStore(open, async (store) => {
        const random = new Random(seed);
        const bundles = Array.from({ length: 20 }, (_, i) => makeBundle(random, entities, i));
        await store.putArticles(bundles);
        await store.retractArticle(bundles[3]?.article.id as never, "a test", 9000);
        let counted = 0;
        const choice = fc.tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...FIELDS), fc.constantFrom(...BUCKETS));
        await fc.assert(
          fc.asyncProperty(arbitraryClaimFilter(entities), choice, async (filter, fields) => {
            const buckets = await bucketsOf(store, filter, fields);
            const again: number[] = [];
            for (const { drill } of buckets) again.push(await store.countClaims(readDrill(drill)));
            expect(again).toEqual(buckets.map(({ count }) => count));
            counted += buckets.length;
          }),
          { numRuns: 25, seed, endOnFailure: true },
        );
        expect(counted).toBeGreaterThan(30);
      });
    });
  });
}
