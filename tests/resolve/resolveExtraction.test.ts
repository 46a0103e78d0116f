import { describe, expect, test } from "vitest";
import { loadLexicon } from "../../src/extract/lexicon/loadLexicon.js";
import type { ResolvedEntity } from "../../src/resolve/resolvedEntity.js";
import { resolveExtraction } from "../../src/resolve/resolveExtraction.js";
import { resolvePublisher } from "../../src/resolve/resolvePublisher.js";
import { readText } from "../support/documents.js";

const { names } = loadLexicon();
const entities = (text: string): ResolvedEntity[] =>
  resolveExtraction(readText(text), names).filter((one) => one !== null);
const idOf = (text: string): string | undefined => entities(text)[0]?.id;

describe("entities", () => {
  test.each([
    ["微软裁员。", "Microsoft cut jobs."],
    ["輝達裁員，股價下跌。", "英伟达裁员，股价下跌。"],
    ["北京表示反对。", "China objected."],
    ["阿里巴巴集团发布财报。", "Alibaba published results."],
    ["星海科技有限公司裁员。", "星海科技公司裁员。"],
    ["Zyntar Robotics Inc hired people.", "Zyntar Robotics hired people."],
    ["安娜·科瓦奇教授来了。", "安娜・科瓦奇教授走了。"],
  ])("of %j and %j are one", (a, b) => {
    expect(idOf(a)).toBeDefined();
    expect(idOf(a)).toBe(idOf(b));
  });

  test("with one name and different families are two", () => {
    const person = entities("President George Washington spoke.").find((one) => one.type === "PERSON");
    const place = entities("She lives in Washington.").find((one) => one.type === "PLACE");
    expect(person && place && person.id !== place.id).toBe(true);
  });

  test("come from the table with its names, not those that only help the reading", () => {
    const [italy] = entities("意大利批准了计划。");
    expect(italy).toMatchObject({ type: "COUNTRY", name: "Italy", wellKnown: true });
    expect(italy?.names.map((name) => name.value)).toEqual(expect.arrayContaining(["Italy", "意大利"]));
    expect(italy?.names.map((name) => name.value)).not.toContain("Italian");
  });

  test("take their names from the text when the table does not have them", () => {
    const [institute] = entities("蓝桥研究院（Blue Bridge Institute，BBI）发布报告。蓝桥研究院说，结果可靠。");
    expect(institute).toMatchObject({
      type: "UNIVERSITY",
      name: "蓝桥研究院",
      wellKnown: false,
      names: [
        { value: "蓝桥研究院", lang: "zh", kind: "CANONICAL" },
        { value: "Blue Bridge Institute", lang: "en", kind: "CANONICAL" },
        { value: "BBI", lang: "en", kind: "ACRONYM" },
      ],
    });
  });

  test("are none for groups, pronouns and surnames alone", () => {
    expect(entities("前OpenAI员工说，他们不同意。王先生也不同意。")).toEqual([]);
  });
});

describe("publishers", () => {
  test("are outlets of the table under any of their names", () => {
    expect(resolvePublisher("路透社", names)?.id).toBe(resolvePublisher("Reuters", names)?.id);
    expect(resolvePublisher("路透社", names)).toMatchObject({ type: "MEDIA", wellKnown: true });
  });

  test("are new outlets when the table does not have them", () => {
    expect(resolvePublisher("  Harbor  Ledger ", names)).toMatchObject({
      type: "MEDIA",
      name: "Harbor Ledger",
      wellKnown: false,
    });
    expect(resolvePublisher("濱江觀察", names)?.id).toBe(resolvePublisher("滨江观察", names)?.id);
    expect(resolvePublisher(" ", names)).toBeNull();
  });
});
