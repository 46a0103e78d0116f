import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMadeOf, withoutEndings, withoutMarksAround, withoutMarksAtEnd } from "../../../src/extract/text/endings.js";

const MARKS = /[\s,，|]/u;
const texts = fc.string({ unit: fc.constantFrom("a", " ", ",", "，", "|", "司", "\n") });

describe("endings, against the regular expressions that they stand for", () => {
  test("marks at the end and around", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(withoutMarksAtEnd(text, MARKS)).toBe(text.replace(/[\s,，|]+$/u, ""));
        expect(withoutMarksAround(text, MARKS)).toBe(text.replace(/^[\s,，|]+|[\s,，|]+$/gu, ""));
      }),
    );
  });

  test("words made of words", () => {
    const words = new Set(["ab", "abc", "cd", "d"]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 12 }), (text) => {
        expect(isMadeOf(text, words)).toBe(/^(?:ab|abc|cd|d)*$/u.test(text));
      }),
    );
  });

  test("endings are taken off as often as they stand there, and never the whole text", () => {
    expect(withoutEndings("Acme Holdings, Inc.", /(?:,? (?:inc|holdings)\.?)$/iu)).toBe("Acme");
    expect(withoutEndings("公司公司", /公司$/u)).toBe("公司");
    expect(withoutEndings("蓝湾", /公司$/u)).toBe("蓝湾");
  });
});
