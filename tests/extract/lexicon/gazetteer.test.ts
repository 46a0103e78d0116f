import { describe, expect, test } from "vitest";
import { buildNameTable } from "../../../src/extract/lexicon/buildNameTable.js";
import { Gazetteer } from "../../../src/extract/lexicon/gazetteer.js";
import { parseNameTable } from "../../../src/extract/lexicon/parseNameTable.js";

const row = (...fields: string[]) => fields.join("\t");
const TABLE = buildNameTable(
  parseNameTable(
    [
      row("store", "SERVICE", "Anvil Store", "铁砧商店", "", "", ""),
      row("hammer-4", "MODEL", "Hammer-4", "", "", "", ""),
      row("hammer-4o", "MODEL", "Hammer-4o", "", "", "", ""),
      row("maria", "PERSON", "Maria Kovač", "玛丽亚·科瓦奇", "", "acme", ""),
      row("us", "COUNTRY", "United States", "美国", "", "", "US"),
    ].join("\n"),
    "x.tsv",
  ),
  [],
);

const found = (text: string) =>
  new Gazetteer(TABLE).find(text).map((match) => `${text.slice(match.start, match.end)}=${match.hits[0]?.entry.key}`);

describe("the gazetteer", () => {
  test.each([
    ["Anvilstore and anvil-store", ["Anvilstore=store", "anvil-store=store"]],
    ["在铁砧商店下架", ["铁砧商店=store"]],
    ["Hammer 4o beats Hammer4", ["Hammer 4o=hammer-4o", "Hammer4=hammer-4"]],
    ["Hammer-4.5 is no Hammer-4.", ["Hammer-4=hammer-4"]],
    ["theHammer-4 Hammer-40", []],
    ["玛丽亚・科瓦奇与MARIA KOVAČ", ["玛丽亚・科瓦奇=maria", "MARIA KOVAČ=maria"]],
    ["the US and the usual", ["US=us"]],
    ["😀Anvil Store😀", ["Anvil Store=store"]],
  ])("finds names in %j", (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test("tells persons by last name and by first name", () => {
    const gazetteer = new Gazetteer(TABLE);
    expect(gazetteer.bySurname("kovač")?.key).toBe("maria");
    expect(gazetteer.byGivenName("玛丽亚").map((entry) => entry.key)).toEqual(["maria"]);
  });
});
