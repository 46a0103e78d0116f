import fc from "fast-check";
import { MODALITIES, POLARITIES, SPEAKER_TYPES } from "../../../src/domain/claim.js";
import type { EntityRecord } from "../../../src/domain/bundle.js";
import type { ClaimFilter, EntityFilter } from "../../../src/store/graphStore.js";

const DAY = 86_400_000;
const day = fc.integer({ min: 0, max: 60 }).map((days) => Date.UTC(2025, 0, 1) + days * DAY);
const range = fc.record({ gte: day, lt: day }, { requiredKeys: [] });
const eqOrIn = <Value>(values: readonly Value[]) =>
  fc.oneof(
    fc.constantFrom(...values).map((eq) => ({ eq })),
    fc.subarray([...values]).map((some) => ({ in: some })),
  );

/** Any filter of claims over records that `makeBundle` makes. */
export function arbitraryClaimFilter(entities: readonly EntityRecord[]): fc.Arbitrary<ClaimFilter> {
  const entity: fc.Arbitrary<EntityFilter> = fc.oneof(
    fc.record({ type: eqOrIn(["ORGANIZATION", "COMPANY", "COUNTRY", "PERSON"] as const) }),
    fc.record({ id: eqOrIn(entities.map((one) => one.id)) }),
    fc.record({ name: fc.constantFrom({ contains: "company" }, { startsWith: "公司" }, { eq: "Company 1" }) }),
    fc.record({ not: fc.record({ type: fc.constant({ eq: "COMPANY" as const }) }) }),
  );
  const own = {
    speechAct: eqOrIn(["REPORTS", "STATES", "ACCUSES", "DENIES"] as const),
    predicate: eqOrIn(["SUES", "ACCUSES", "OTHER"] as const),
    polarity: fc.constantFrom(...POLARITIES).map((eq) => ({ eq })),
    modality: eqOrIn(MODALITIES),
    speakerType: eqOrIn(SPEAKER_TYPES),
    text: fc.constantFrom({ contains: "export" }, { contains: "关税" }),
    lang: fc.constantFrom({ eq: "en" }, { startsWith: "zh" }, { eq: "zh" }, { in: ["ZH", "fr"] }),
    isRepeat: fc.boolean(),
    speaker: entity,
    target: entity,
    about: entity,
    publisher: entity,
    publishedAt: range,
    saidAt: range,
    confidence: fc.record({ gte: fc.double({ min: 0, max: 0.6, noNaN: true }) }),
  };
  // One condition in most filters, so that claims are left to count.
  const one = fc.oneof(
    ...Object.entries(own).map(([name, value]) => value.map((given) => ({ [name]: given }) as ClaimFilter)),
  );
  const combined = fc.oneof(
    fc.tuple(one, one).map(([a, b]): ClaimFilter => ({ ...a, ...b })),
    fc.tuple(one, one).map(([a, b]): ClaimFilter => ({ or: [a, b] })),
    fc.tuple(one, one, one).map(([a, b, c]): ClaimFilter => ({ ...a, and: [{ or: [b, c] }] })),
    fc.tuple(one, one).map(([a, b]): ClaimFilter => ({ ...a, not: b })),
  );
  return fc.oneof(
    fc.constant({}),
    one,
    one.map((not): ClaimFilter => ({ not })),
    combined,
  );
}
