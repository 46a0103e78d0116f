import { describe, expect, it } from "vitest";
import { SPEECH_ACTS, speechActInfo } from "../../../src/domain/ontology.js";
import { CUES_EN } from "../../../src/extract/attributions/cues.en.js";
import { CUES_ZH } from "../../../src/extract/attributions/cues.zh.js";
import { speeches } from "./speeches.js";

describe("the cue lexicons", () => {
  for (const act of SPEECH_ACTS) {
    it(`hold every cue of ${act}`, () => {
      const { en, zh } = speechActInfo(act).cues;
      const inEnglish = new Set(CUES_EN.map(({ form }) => form));
      const inChinese = new Set(CUES_ZH.map(({ form }) => form));
      expect({ en: en.filter((cue) => !inEnglish.has(cue)), zh: zh.filter((cue) => !inChinese.has(cue)) }).toEqual({
        en: [],
        zh: [],
      });
    });
  }

  it("name no form twice with the same need", () => {
    for (const list of [CUES_EN, CUES_ZH]) {
      const keys = list.map(({ form, needs }) => `${form} ${needs}`);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });

  it.each([
    "这本小说卖得很好。",
    "对里德来说,这很重要。",
    "据说工厂将关闭。",
    "诺维克的名称很长,简称也不短。",
    "这种说法没有根据。",
    "里德被称为天才。",
    "资料已经不见,原料也用光了。",
    "The said problem was solved.",
    "The plant, known as the Ark, closed.",
    "He was released on bail.",
  ])("find no saying in %j", (text) => expect(speeches(text)).toEqual([]));
});
