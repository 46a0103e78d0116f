import { beforeAll, describe, expect, test } from "vitest";
import { loadNameTable } from "../../../src/extract/lexicon/loadNameTable.js";
import { readModel, writeModel } from "../../../src/extract/tagger/modelFile.js";
import { hintCodes } from "../../../src/extract/tagger/nameHints.js";
import { tagNames } from "../../../src/extract/tagger/tagNames.js";
import type { TaggerModel } from "../../../src/extract/tagger/taggerModel.js";
import { readInlineMarkup } from "../../../src/extract/tagger/train/inlineMarkup.js";
import { readGoldRecords } from "../../../src/extract/tagger/train/readGoldRecords.js";
import { trainTagger } from "../../../src/extract/tagger/train/trainTagger.js";
import { documentOf } from "../../support/documents.js";

const CORPUS = readInlineMarkup(
  `[PER 林芷若]在[LOC 临川]会见了[PER 段国梁]。
[ORG 星海科技]起诉[ORG 蓝桥集团]。
[PER 段国梁]在[LOC 清溪]工作。
[ORG 蓝桥集团]收购了[ORG 远帆物流]。
他在[LOC 临川]会见了[PER 林芷若]。
天气很好。`,
  "corpus",
);
const OPTIONS = { epochs: 12, rounds: 1, minimum: 1, dropout: 0, pruneRow: 0 };
const train = (): TaggerModel => trainTagger("zh", CORPUS, loadNameTable(), OPTIONS);

const namesIn = (model: TaggerModel, text: string): string[] => {
  const { tokens } = documentOf(text);
  return tagNames(model, "zh", tokens, hintCodes([], text.length)).map(
    ({ start, end, type }) => `${text.slice(start, end)} ${type}`,
  );
};

describe("training on a small corpus", () => {
  let model: TaggerModel;
  beforeAll(() => {
    model = train();
  });

  test("learns the names it saw, and names in the same places of other sentences", () => {
    expect(namesIn(model, CORPUS[0]!.text)).toEqual(["林芷若 PER", "临川 LOC", "段国梁 PER"]);
    expect(namesIn(model, "蓝桥集团起诉远帆物流。")).toEqual(["蓝桥集团 ORG", "远帆物流 ORG"]);
    expect(namesIn(model, "天气很好。")).toEqual([]);
  });

  test("gives the same bytes each time", () => {
    expect(writeModel(train())).toEqual(writeModel(model));
  });

  test("survives the way through a file", () => {
    const again = readModel(writeModel(model), "a model");
    expect(again.transitions).toEqual(model.transitions);
    expect(again.weights).toEqual(model.weights);
    expect(again.rows).toEqual(model.rows);
    expect(again.scale).toBe(model.scale);
  });

  test("reads a sentence of any length", () => {
    expect(namesIn(model, "林芷若在临川会见了段国梁".repeat(300)).length).toBeGreaterThan(600);
    expect(namesIn(model, "")).toEqual([]);
  });
});

describe("a file that is no model", () => {
  test("is refused with what to do", () => {
    expect(() => readModel(new TextEncoder().encode("hello"), "x.weights")).toThrow(
      /x\.weights is no tagger model of this version .* npm run train:tagger/u,
    );
  });

  test("that is cut off is refused", () => {
    const bytes = writeModel(trainTagger("zh", CORPUS, loadNameTable(), { ...OPTIONS, epochs: 1 }));
    expect(() => readModel(Uint8Array.from([...bytes, 0]), "x.weights")).toThrow(/x\.weights is \d+ bytes long/u);
  });
});

describe("records of a gold set", () => {
  test("give texts with the types that the tagger knows", () => {
    const line = JSON.stringify({
      text: "Ada won the 1990 election in Oslo.",
      entities: [
        { start: 0, end: 3, type: "politician" },
        { start: 12, end: 25, type: "election" },
        { start: 29, end: 33, type: "location" },
      ],
    });
    expect(readGoldRecords(`${line}\n\n`, "set")).toEqual([
      {
        text: "Ada won the 1990 election in Oslo.",
        names: [
          { start: 0, end: 3, type: "PER" },
          { start: 29, end: 33, type: "LOC" },
        ],
      },
    ]);
  });

  test.each([
    ["{", "set:1 is no JSON."],
    ["{}", 'set:1 needs "text" and "entities".'],
  ])("are refused by line: %j", (content, message) => {
    expect(() => readGoldRecords(content, "set")).toThrow(message);
  });
});
