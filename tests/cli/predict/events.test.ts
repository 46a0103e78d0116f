import { describe, expect, it } from "vitest";
import { predictEvents } from "../../../src/cli/predict/events.js";
import { loadLexicon } from "../../../src/extract/lexicon/loadLexicon.js";

const lexicon = loadLexicon();

/** Events of a sentence, one line each: `source words [code] TYPE target words [code]`. */
const eventLines = (text: string): string[] =>
  predictEvents({ id: "one", text, lang: "en" }, lexicon).events.map(
    (one) =>
      `${one.sourceText} [${one.source ?? ""}${one.source === one.sourceSector ? "" : one.sourceSector}] ${one.code} ${one.targetText ?? "-"} [${one.target ?? ""}${one.target === one.targetSector ? "" : one.targetSector}]`,
  );

describe("predictEvents", () => {
  it.each([
    [
      "Norwegian fishermen accused Iceland of closing its harbours.",
      ["Norwegian fishermen [NOR] DISAPPROVE Iceland [ISL]"],
    ],
    ["Kenya will send doctors to Somalia next month.", ["Kenya [KEN] AID Somalia [SOM]"]],
    [
      "Peru and Chile signed a treaty on Friday.",
      ["Peru [PER] COOPERATE Chile [CHL]", "Chile [CHL] COOPERATE Peru [PER]"],
    ],
    [
      "Two Danish journalists were arrested by Turkish police.",
      ["Turkish police [TURCOP] COERCE Two Danish journalists [DNKMED]"],
    ],
    ["Canada said that Brazil must return the ship.", ["Canada [CAN] DEMAND Brazil [BRA]"]],
    ["Rebels attacked the Malian army near the border.", ["Rebels [REB] ASSAULT the Malian army [MLIMIL]"]],
    ["Ghana said it would withdraw its troops from Togo.", ["Ghana [GHA] RETREAT Togo [TGO]"]],
    ["The weather in Spain was mild, officials said.", []],
  ])("reads who did what to whom in %j", (text, lines) => {
    expect(eventLines(text)).toEqual(lines);
  });

  it("gives spans into the text of the record", () => {
    const text = "On Monday Japan rejected a plan by Mexico.";
    const [event] = predictEvents({ id: "one", text }, lexicon).events;
    expect(event && [event.sourceSpan, event.triggerSpan].map(([start, end]) => text.slice(start, end))).toEqual([
      "Japan",
      "rejected",
    ]);
  });
});
