import { describe, expect, test } from "vitest";
import type { Entity } from "../../src/domain/entity.js";
import type { EntityType } from "../../src/domain/ontology.js";
import { compareEntities } from "../../src/resolve/compareEntities.js";
import { soundAlike } from "../../src/resolve/transliteration.js";

const entity = (type: EntityType, ...names: string[]): Entity => ({
  id: `ent_${names[0]}` as Entity["id"],
  type,
  name: names[0] ?? "",
  names: names.map((value) => ({ value, lang: null, kind: "ALIAS" })),
  description: null,
  externalIds: [],
  articleCount: 1,
  claimCount: 1,
});

describe("two entities are likely one", () => {
  test.each<[string, Entity, Entity, string]>([
    ["with one name", entity("COMPANY", "Hanlin Motors"), entity("COMPANY", "Hanlin-Motors"), "Both are called"],
    ["as acronym", entity("REGULATOR", "NTB"), entity("REGULATOR", "National Tariff Board"), "is the acronym of"],
    [
      "as acronym with small words",
      entity("NGO", "BAW"),
      entity("NGO", "Bureau of Air and Water"),
      "is the acronym of",
    ],
    ["by surname", entity("PERSON", "Okafor"), entity("PERSON", "Ngozi Okafor"), "is a part of the name"],
    ["by a shorter Chinese name", entity("COMPANY", "翰林"), entity("COMPANY", "翰林汽车"), "is a part of the name"],
    ["in two scripts", entity("PERSON", "马尔科姆"), entity("PERSON", "Malcolm"), "sound alike"],
    ["with a slip of the pen", entity("PERSON", "Kowalczyk"), entity("PERSON", "Kowalczik"), "spelt almost alike"],
  ])("%s", (_, one, other, words) => {
    const likeness = compareEntities(one, other, []);
    expect(likeness.score).toBeGreaterThanOrEqual(0.45);
    expect(likeness.signals.join(" ")).toContain(words);
    expect(compareEntities(other, one, []).score).toBe(likeness.score);
  });

  test("the more, the more of their neighbours they share", () => {
    const [one, other] = [entity("PERSON", "Okafor"), entity("PERSON", "Ngozi Okafor")];
    const scores = [[], ["Hanlin Motors"], ["Hanlin Motors", "NTB", "翰林", "Malcolm"]].map(
      (shared) => compareEntities(one, other, shared).score,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(new Set(scores).size).toBe(3);
  });

  test("much less where their types are of different families", () => {
    const [person, company] = [entity("PERSON", "Hanlin"), entity("COMPANY", "Hanlin")];
    const { score, signals } = compareEntities(person, company, []);
    expect(score).toBeLessThan(0.4);
    expect(signals.join(" ")).toContain("types differ");
  });
});

describe("two entities are likely two", () => {
  test.each<[Entity, Entity]>([
    [entity("COMPANY", "Hanlin Motors"), entity("COMPANY", "Northwind Labs")],
    [entity("PERSON", "Malcolm"), entity("PERSON", "张伟")],
    [entity("COMPANY", "Acme"), entity("COMPANY", "Acne")],
    [entity("COMPANY", "翰林汽车"), entity("COMPANY", "北方重工")],
  ])("%o %o", (one, other) => {
    expect(compareEntities(one, other, [])).toEqual({ score: 0, signals: [] });
  });
});

describe("names in two scripts", () => {
  test.each([
    ["萨克斯", "Sacks", 0.9],
    ["特朗普", "Trump", 0.9],
    ["马斯克", "Musk", 0.9],
    ["奥特曼", "Altman", 0.7],
    ["拜登", "Biden", 0.9],
    ["默克尔", "Merkel", 0.75],
  ])("%s and %s sound alike by %f or more", (chinese, english, least) => {
    expect(soundAlike(chinese, english)).toBeGreaterThanOrEqual(least);
    expect(soundAlike(english, chinese)).toBe(soundAlike(chinese, english));
  });

  test("of different sound do not", () => {
    expect(soundAlike("马斯克", "Altman")).toBeLessThan(0.5);
    expect(soundAlike("中国", "Germany")).toBe(0);
  });
});
