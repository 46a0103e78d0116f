import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CsvSplitter } from "../../../src/ingest/records/csvSplitter.js";
import { JsonSplitter } from "../../../src/ingest/records/jsonSplitter.js";
import { LineSplitter } from "../../../src/ingest/records/lineSplitter.js";
import type { Splitter } from "../../../src/ingest/records/place.js";

/** Text and first line of each record, the file read in chunks of a size. */
function split(splitter: Splitter, text: string, size = 7): [string, number][] {
  const bytes = Buffer.from(text);
  const places = [];
  for (let i = 0; i < bytes.length; i += size) places.push(...splitter.push(bytes.subarray(i, i + size)));
  places.push(...splitter.end());
  return places.map(({ start, end, line }) => [bytes.subarray(start, end).toString(), line]);
}

describe("JSON", () => {
  test.each<[string, string, [string, number][]]>([
    [
      "a list",
      '[{"a":1},\n {"b":"]}\\""}\n]',
      [
        ['{"a":1}', 1],
        ['{"b":"]}\\""}', 2],
      ],
    ],
    ["one value", ' {"a":[1,{"b":2}]}\n', [['{"a":[1,{"b":2}]}', 1]]],
    [
      "values one after the other",
      '{"a":1}\n{"b":2} {"c":3}',
      [
        ['{"a":1}', 1],
        ['{"b":2}', 2],
        ['{"c":3}', 2],
      ],
    ],
    ["a mark of UTF-8", '\uFEFF[{"a":"中"}]', [['{"a":"中"}', 1]]],
    [
      "values that are no articles",
      '[1, null,\n"x,]", [2]]',
      [
        ["1", 1],
        ["null", 1],
        ['"x,]"', 2],
        ["[2]", 2],
      ],
    ],
    [
      "a value that is not closed",
      '[{"a":1},\n{"b":',
      [
        ['{"a":1}', 1],
        ['{"b":', 2],
      ],
    ],
    ["nothing", " \n", []],
    ["an empty list", "[]", []],
  ])("with %s is split", (_, text, records) => {
    for (const size of [1, 2, 7, 1000]) expect(split(new JsonSplitter(), text, size)).toEqual(records);
  });

  test("is split into what it was made of, whatever the chunks", () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.nat(40),
        fc.nat(3),
        (values, size, indent) => {
          const records = split(new JsonSplitter(), JSON.stringify(values, null, indent), size + 1);
          expect(records.map(([text]) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
    );
  });
});

describe("JSON lines", () => {
  test("are lines that are not blank, with either line end", () => {
    expect(split(new LineSplitter(), '\uFEFF{"a":1}\r\n\n  \n{"b":2}\n{oops')).toEqual([
      ['\uFEFF{"a":1}\r', 1],
      ['{"b":2}', 4],
      ["{oops", 5],
    ]);
  });
});

describe("CSV", () => {
  test.each<[string, string, [string, number][]]>([
    [
      "line ends in quotation marks",
      'title,body\na,"x\ny"\r\nb,z',
      [
        ['a,"x\ny"\r', 2],
        ["b,z", 4],
      ],
    ],
    [
      "doubled marks",
      'title,body\na,"say ""x"",\n""y"""\nb,z\n',
      [
        ['a,"say ""x"",\n""y"""', 2],
        ["b,z", 4],
      ],
    ],
    [
      "a mark within a field",
      'title,body\na,5" screen\nb,z',
      [
        ['a,5" screen', 2],
        ["b,z", 3],
      ],
    ],
    [
      "semicolons",
      'title;body\na;"x\n"\nb,"c;d',
      [
        ['a;"x\n"', 2],
        ['b,"c;d', 4],
      ],
    ],
    ["a quoted header after a mark of UTF-8", '\uFEFF"a,b\nc";body\nx;y', [["x;y", 3]]],
    ["blank lines", "title,body\n\n \na,b\n\n", [["a,b", 4]]],
    ["no rows", "title,body\n", []],
  ])("with %s is split", (_, text, records) => {
    for (const size of [1, 2, 7, 1000]) expect(split(new CsvSplitter(), text, size)).toEqual(records);
  });

  test("is split into its rows, whatever stands in them", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\t", "中", "\r", " ") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), fc.nat(20), (rows, size) => {
        const written = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","));
        const records = split(new CsvSplitter(), ["title,body", ...written].join("\n"), size + 1);
        expect(records.map(([text]) => text)).toEqual(written);
      }),
    );
  });
});
