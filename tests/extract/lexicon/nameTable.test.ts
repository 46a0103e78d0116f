import { describe, expect, test } from "vitest";
import { buildNameTable } from "../../../src/extract/lexicon/buildNameTable.js";
import { loadLexicon } from "../../../src/extract/lexicon/loadLexicon.js";
import { parseNameTable } from "../../../src/extract/lexicon/parseNameTable.js";

const ROWS = [
  "# a comment",
  "key\ttype\ten\tzh\taliases\tparent\tnote",
  "acme\tCOMPANY\tAcme\t艾可美\ten:LEGAL:Acme Holdings Inc|zh:SHORT:艾可\tland|parent-co\tmakes anvils",
  "land\tCOUNTRY\tLandia\t兰迪亚\ten:DEMONYM:Landian|zh:ABBREV:兰\t\tLA",
  "",
].join("\n");

describe("a name table", () => {
  test("is read row by row", () => {
    expect(parseNameTable(ROWS, "x.tsv")).toEqual([
      {
        key: "acme",
        type: "COMPANY",
        en: "Acme",
        zh: "艾可美",
        names: [
          { value: "Acme", lang: "en", kind: "CANONICAL" },
          { value: "艾可美", lang: "zh", kind: "CANONICAL" },
          { value: "Acme Holdings Inc", lang: "en", kind: "LEGAL" },
          { value: "艾可", lang: "zh", kind: "SHORT" },
        ],
        parents: ["land", "parent-co"],
        note: "makes anvils",
      },
      {
        key: "land",
        type: "COUNTRY",
        en: "Landia",
        zh: "兰迪亚",
        names: [
          { value: "Landia", lang: "en", kind: "CANONICAL" },
          { value: "兰迪亚", lang: "zh", kind: "CANONICAL" },
          { value: "Landian", lang: "en", kind: "DEMONYM" },
          { value: "兰", lang: "zh", kind: "ABBREV" },
        ],
        parents: [],
        note: "LA",
      },
    ]);
  });

  test.each([
    ["no name", "acme\tCOMPANY\t\t\t\t\t"],
    ["an unknown type", "acme\tANVIL\tAcme\t\t\t\t"],
    ["an alias without a kind", "acme\tCOMPANY\tAcme\t\ten:Acme Inc\t\t"],
  ])("with %s is a fault that names its line", (_, row) => {
    expect(() => parseNameTable(row, "x.tsv")).toThrow(/x\.tsv line 1/u);
  });

  test("is looked up by any spelling of a name, and not by forms that only help the reading", () => {
    const table = buildNameTable(parseNameTable(ROWS, "x.tsv"), ["Acme"]);
    const keys = (name: string) => table.byName.get(name)?.map((entry) => entry.key);
    expect([keys("acme"), keys("acmeholdingsinc"), keys("艾可美"), keys("landian"), keys("兰")]).toEqual([
      ["acme"],
      ["acme"],
      ["acme"],
      undefined,
      undefined,
    ]);
    expect(table.ambiguous.has("acme")).toBe(true);
  });

  test("is shipped with the package and loaded once", () => {
    expect(loadLexicon()).toBe(loadLexicon());
    expect(loadLexicon().names.byKey.get("openai")?.type).toBe("COMPANY");
  });
});
