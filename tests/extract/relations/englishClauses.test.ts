import { describe, expect, it } from "vitest";
import { relationLines } from "./relationLines.js";

describe("English clauses", () => {
  it.each([
    [
      "The app that Norvik released is based on Kestrel.",
      ["Norvik BASED_ON Kestrel CERTAIN", "Norvik RELEASES (The app) CERTAIN"],
    ],
    ["The app Norvik released runs on Marlin.", ["Norvik RELEASES (The app) CERTAIN", "Norvik USES Marlin CERTAIN"]],
    ["Norvik accused Orban Labs of stealing data from Skiff.", ["Orban Labs STEALS_FROM Skiff POSSIBLE"]],
    [
      "After acquiring Orban Labs, Norvik released Osprey.",
      ["Norvik ACQUIRES Orban Labs CERTAIN", "Norvik RELEASES Osprey CERTAIN"],
    ],
    [
      "Founded by Dana Reed, Norvik makes Marlin.",
      ["Dana Reed FOUNDED Norvik CERTAIN", "Norvik DEVELOPS Marlin CERTAIN"],
    ],
    [
      "Norvik bought Orban Labs, which makes Marlin, and sold Skiff to Tessel.",
      ["Norvik ACQUIRES Orban Labs CERTAIN", "Norvik SUPPLIES Tessel CERTAIN", "Orban Labs DEVELOPS Marlin CERTAIN"],
    ],
    [
      "Norvik, which acquired Orban Labs, sued Tessel.",
      ["Norvik ACQUIRES Orban Labs CERTAIN", "Norvik SUES Tessel CERTAIN"],
    ],
    [
      "Dana Reed, who founded Norvik, left Tessel.",
      ["Dana Reed FOUNDED Norvik CERTAIN", "Dana Reed LEAVES_POSITION Tessel CERTAIN"],
    ],
    [
      "Tessel released a model that outperforms Kestrel.",
      ["Tessel RELEASES (a model) CERTAIN", "Tessel SURPASSES Kestrel CERTAIN"],
    ],
    ["A model built by Tessel beats Kestrel.", ["Tessel SURPASSES Kestrel CERTAIN"]],
    ["Norvik's plan to buy Orban Labs failed.", ["Norvik ACQUIRES Orban Labs INTENDED"]],
    ["Norvik was ordered to sell Skiff to Tessel.", ["Norvik SUPPLIES Tessel REQUIRED"]],
    ["Galvany called on Morland to ban Skiff.", ["Morland BANS Skiff REQUIRED"]],
    ["Morland was asked to investigate Norvik.", ["Morland INVESTIGATES Norvik REQUIRED"]],
    ["Norvik considered buying Tessel.", ["Norvik ACQUIRES Tessel INTENDED"]],
    ["Norvik failed to acquire Tessel.", ["Norvik not ACQUIRES Tessel CERTAIN"]],
    ["Norvik has agreed a deal to buy Tessel.", ["Norvik ACQUIRES Tessel INTENDED"]],
    ["Norvik abandoned its acquisition of Tessel.", ["Norvik not ACQUIRES Tessel CERTAIN"]],
    ["The planned acquisition of Tessel by Norvik needs approval.", ["Norvik ACQUIRES Tessel INTENDED"]],
    ["Norvik faces a lawsuit from Orban Labs.", ["Orban Labs SUES Norvik CERTAIN"]],
    [
      "Norvik is under investigation by the Galvany Data Authority.",
      ["Galvany Data Authority INVESTIGATES Norvik CERTAIN"],
    ],
    ["Norvik was hit with a fine by Galvany.", ["Galvany FINES Norvik CERTAIN"]],
    ["Talks between Norvik and Tessel continued.", ["Norvik MEETS_WITH Tessel CERTAIN"]],
    [
      "The Galvany-based Norvik bought the Halden Fund-backed Orban Labs.",
      [
        "Halden Fund INVESTS_IN Orban Labs CERTAIN",
        "Norvik ACQUIRES Orban Labs CERTAIN",
        "Norvik LOCATED_IN Galvany CERTAIN",
      ],
    ],
    [
      "Norvik, Tessel and Orban Labs released Skiff.",
      ["Norvik RELEASES Skiff CERTAIN", "Orban Labs RELEASES Skiff CERTAIN", "Tessel RELEASES Skiff CERTAIN"],
    ],
    [
      "Norvik fined Tessel, and Galvany sued Orban Labs.",
      ["Galvany SUES Orban Labs CERTAIN", "Norvik FINES Tessel CERTAIN"],
    ],
    ["Norvik was sued and banned by Galvany.", ["Galvany BANS Norvik CERTAIN", "Galvany SUES Norvik CERTAIN"]],
    ["Galvany does not want Norvik to buy Tessel.", ["Norvik not ACQUIRES Tessel INTENDED"]],
    ["Galvany did not force Norvik to sell Skiff to Tessel.", ["Norvik not SUPPLIES Tessel REQUIRED"]],
    ["If approved, Norvik will buy Tessel.", ["Norvik ACQUIRES Tessel CONDITIONAL"]],
    ["Norvik was to acquire Tessel.", ["Norvik ACQUIRES Tessel INTENDED"]],
    ["Norvik to buy Tessel", ["Norvik ACQUIRES Tessel INTENDED"]],
    ["Norvik unveils Kestrel, sues Tessel", ["Norvik RELEASES Kestrel CERTAIN", "Norvik SUES Tessel CERTAIN"]],
    ["Whether Norvik copied Skiff is unclear.", ["Norvik STEALS_FROM Skiff UNCOMMITTED"]],
    ["Norvik might have been hacked by Tessel.", ["Tessel ATTACKS Norvik POSSIBLE"]],
    [
      "Kestrel outperforms Osprey and Skiff on the Tideline benchmark.",
      ["Kestrel SURPASSES Osprey CERTAIN", "Kestrel SURPASSES Skiff CERTAIN"],
    ],
    ["Galvany blocked Norvik's acquisition of Tessel.", []],
    ["Dana Reed, Norvik's chief executive, and Paul Sorrel met.", ["Dana Reed MEETS_WITH Paul Sorrel CERTAIN"]],
    ["Dana Reed was named chief executive of Tessel.", ["Dana Reed HOLDS_POSITION Tessel CERTAIN"]],
    [
      "Dana Reed, chief executive of Norvik, resigned.",
      ["Dana Reed HOLDS_POSITION Norvik CERTAIN", "Dana Reed LEAVES_POSITION Norvik CERTAIN"],
    ],
    ["Norvik released a new version of its app, Skiff, on Thursday.", ["Norvik RELEASES Skiff CERTAIN"]],
    [
      "Skiff is owned by Norvik, a company based in Port Elmar.",
      ["Norvik LOCATED_IN Port Elmar CERTAIN", "Norvik OWNS Skiff CERTAIN"],
    ],
    ["Norvik plans an acquisition of Tessel.", ["Norvik ACQUIRES Tessel INTENDED"]],
    ["Galvany urged Norvik not to sell Skiff to Tessel.", ["Norvik not SUPPLIES Tessel REQUIRED"]],
  ])("are read in %j", (text, lines) => {
    expect(relationLines(text)).toEqual(lines);
  });
});
