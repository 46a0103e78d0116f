import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rawOffset } from "../../../src/extract/text/mappedText.js";
import { scrubText } from "../../../src/extract/text/scrubText.js";

describe("scrubText", () => {
  const cases: readonly [name: string, raw: string, clean: string, codes: string[]][] = [
    ["plain text", "One line.\nAnother.", "One line.\nAnother.", []],
    ["line ends of all kinds", "a\r\nb\rc\u2028d\fe", "a\nb\nc\nd\ne", []],
    ["tabs", "a\tb", "a b", []],
    ["zero-width characters", "央\u200B行\uFEFF宣\u2060布", "央行宣布", ["INVISIBLE_CHARACTERS_REMOVED"]],
    ["direction marks", "abc\u202Edef\u2066g", "abcdefg", ["INVISIBLE_CHARACTERS_REMOVED"]],
    ["lone surrogates", "a\uD800b\uDC00c", "a\uFFFDb\uFFFDc", ["LONE_SURROGATES_REPLACED"]],
    ["whole surrogate pairs", "a😀b", "a😀b", []],
    ["NULs and other controls", "a\0b\u0007c", "abc", ["CONTROL_CHARACTERS_REMOVED"]],
    ["letters with combining accents", "cafe\u0301 in Malmo\u0308", "café in Malmö", []],
  ];
  for (const [name, raw, clean, codes] of cases) {
    it(`handles ${name}`, () => {
      const { text, notes } = scrubText(raw);
      expect(text.text).toBe(clean);
      expect(notes.map((note) => note.code)).toEqual(codes);
    });
  }

  it("counts what it removes", () => {
    expect(scrubText("\u200Ba\u200Bb\u200Bc").notes[0]?.message).toMatch(/^3 /u);
  });

  it("maps every kept character back to where it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (raw) => {
        const { text } = scrubText(raw);
        for (let i = 0; i < text.text.length; i += 1) {
          const at = rawOffset(text.map, i);
          expect(at).not.toBeNull();
          const char = text.text[i] ?? "";
          if (/[\p{L}\p{N}]/u.test(char) && at !== null && !/[\u00c0-\u1fff]/u.test(char)) expect(raw[at]).toBe(char);
        }
      }),
    );
  });
});
