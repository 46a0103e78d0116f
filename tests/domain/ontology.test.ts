import { describe, expect, test } from "vitest";
import {
  ENTITY_TYPE_INFO,
  ENTITY_TYPES,
  fitsPredicate,
  isKindOf,
  kindsOf,
  predicateInfo,
  PREDICATES,
  speechActInfo,
  SPEECH_ACTS,
  type EntityType,
  type Predicate,
} from "../../src/domain/ontology.js";

describe("the ontology", () => {
  test("gives every entry labels in both languages and a definition", () => {
    const entries = [
      ...PREDICATES.map(predicateInfo),
      ...SPEECH_ACTS.map(speechActInfo),
      ...ENTITY_TYPES.map((one) => ENTITY_TYPE_INFO[one]),
    ];
    expect(
      entries.filter(({ label, description }) => !label.en || !/\p{Script=Han}/u.test(label.zh) || !description),
    ).toEqual([]);
  });

  test("gives every predicate read from clauses cues in both languages", () => {
    const silent = PREDICATES.filter((one) => {
      const { cues, speech } = predicateInfo(one);
      return !speech && one !== "OTHER" && (cues.en.length === 0 || cues.zh.length === 0);
    });
    expect(silent).toEqual([]);
  });

  test("projects speech acts to predicates that are projections", () => {
    const targets = SPEECH_ACTS.flatMap((one) => speechActInfo(one).projectsTo ?? []);
    expect(
      targets.filter((one) => !PREDICATES.includes(one as Predicate) || !predicateInfo(one as Predicate).speech),
    ).toEqual([]);
  });

  test("has one level of kinds", () => {
    const parents = ENTITY_TYPES.flatMap((one) => ENTITY_TYPE_INFO[one].parent ?? []) as EntityType[];
    expect(parents.filter((parent) => ENTITY_TYPE_INFO[parent].parent !== null)).toEqual([]);
    expect(kindsOf("PRODUCT")).toEqual([
      "PRODUCT",
      "MODEL",
      "APP",
      "CHIP",
      "DEVICE",
      "SERVICE",
      "DATASET",
      "BENCHMARK",
    ]);
    expect(isKindOf("REGULATOR", "ORGANIZATION")).toBe(true);
  });

  test.each<[Predicate, EntityType, EntityType | null, boolean]>([
    ["RELEASES", "COMPANY", "MODEL", true],
    ["RELEASES", "MODEL", "COMPANY", false],
    ["HOLDS_POSITION", "PERSON", "COMPANY", true],
    ["HOLDS_POSITION", "COMPANY", "COMPANY", false],
    ["FINES", "REGULATOR", null, true],
    ["LOCATED_IN", "COMPANY", "COUNTRY", true],
  ])("%s takes %s and %s: %s", (predicate, subject, object, fits) => {
    expect(fitsPredicate(predicate, subject, object)).toBe(fits);
  });
});
