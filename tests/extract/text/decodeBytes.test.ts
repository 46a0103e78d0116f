import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { ArticleRejectedError } from "../../../src/domain/errors.js";
import { decodeBytes } from "../../../src/extract/text/decodeBytes.js";

const SIMPLIFIED =
  "央行周一宣布下调贷款利率。行长林远在发布会上表示，此举将帮助中小企业渡过难关。多位分析人士认为，下半年仍有降息空间。";
const TRADITIONAL =
  "中央銀行週一宣布調降利率。總裁林遠在記者會上表示，此舉將協助中小企業渡過難關。多位分析師認為，下半年仍有降息空間。";
const ENGLISH = "The central bank cut its rate on Monday. “This will help small firms,” its governor said.";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (charset: string, body: string): string =>
  `<html><head><meta charset="${charset}"><title>x</title></head><body><p>${body}</p></body></html>`;

describe("decodeBytes", () => {
  const cases: readonly [
    name: string,
    bytes: Uint8Array,
    contentType: string | undefined,
    text: string,
    charset: string,
  ][] = [
    ["UTF-8", utf8(SIMPLIFIED), undefined, SIMPLIFIED, "utf-8"],
    ["UTF-8 with its mark", utf8(`\uFEFF${ENGLISH}`), undefined, ENGLISH, "utf-8"],
    ["UTF-8 that a header calls GBK", utf8(SIMPLIFIED), "text/html; charset=gbk", SIMPLIFIED, "utf-8"],
    [
      "UTF-16LE with its mark",
      iconv.encode(SIMPLIFIED, "utf-16le", { addBOM: true }),
      undefined,
      SIMPLIFIED,
      "utf-16le",
    ],
    ["UTF-16BE with its mark", iconv.encode(ENGLISH, "utf-16be", { addBOM: true }), undefined, ENGLISH, "utf-16be"],
    ["UTF-16LE without a mark", iconv.encode(ENGLISH, "utf-16le"), undefined, ENGLISH, "utf-16le"],
    ["UTF-16BE without a mark", iconv.encode(ENGLISH, "utf-16be"), undefined, ENGLISH, "utf-16be"],
    [
      "GB18030 named in the header",
      iconv.encode(SIMPLIFIED, "gb18030"),
      "text/plain; charset=gb2312",
      SIMPLIFIED,
      "gb18030",
    ],
    ["GB18030 named nowhere", iconv.encode(SIMPLIFIED, "gb18030"), undefined, SIMPLIFIED, "gb18030"],
    ["Big5 named in the header", iconv.encode(TRADITIONAL, "big5"), 'text/plain; charset="Big5"', TRADITIONAL, "big5"],
    ["Big5 named nowhere", iconv.encode(TRADITIONAL, "big5"), undefined, TRADITIONAL, "big5"],
    [
      "GBK named in the page",
      iconv.encode(page("gbk", SIMPLIFIED), "gbk"),
      undefined,
      page("gbk", SIMPLIFIED),
      "gb18030",
    ],
    [
      "windows-1252 named in the page",
      iconv.encode(page("windows-1252", ENGLISH), "windows-1252"),
      undefined,
      page("windows-1252", ENGLISH),
      "windows-1252",
    ],
  ];
  for (const [name, bytes, contentType, text, charset] of cases) {
    it(`reads ${name}`, () => {
      expect(decodeBytes(bytes, contentType)).toEqual({ text, charset, notes: [] });
    });
  }

  it("finds GBK in a page whose mark-up is much longer than its words", () => {
    const html = `<div class="wrapper">${'<span class="item" id="a"></span>'.repeat(300)}<p>${SIMPLIFIED}</p></div>`;
    expect(decodeBytes(iconv.encode(html, "gbk")).text).toBe(html);
  });

  it("notes a charset that nobody knows and finds the right one itself", () => {
    const decoded = decodeBytes(iconv.encode(SIMPLIFIED, "gbk"), "text/plain; charset=x-martian");
    expect(decoded.text).toBe(SIMPLIFIED);
    expect(decoded.notes.map((note) => note.code)).toEqual(["UNKNOWN_CHARSET"]);
  });

  it("reads UTF-8 with a broken byte and notes it", () => {
    const bytes = utf8(SIMPLIFIED.repeat(3));
    bytes[30] = 0xff;
    const decoded = decodeBytes(bytes);
    expect(decoded.charset).toBe("utf-8");
    expect(decoded.text.endsWith(SIMPLIFIED)).toBe(true);
    expect(decoded.notes.map((note) => note.code)).toEqual(["UNDECODABLE_BYTES"]);
  });

  const refused: readonly [name: string, bytes: Uint8Array, message: RegExp][] = [
    ["a PDF document", utf8("%PDF-1.7 something"), /PDF document/u],
    ["a ZIP archive", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), /ZIP archive/u],
    ["a PNG image", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /PNG image/u],
    ["control characters", Uint8Array.from({ length: 4000 }, (_, i) => i % 9), /binary/u],
    ["zeros", new Uint8Array(4096), /binary/u],
    [
      "random bytes",
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256),
      /binary|character set/u,
    ],
  ];
  for (const [name, bytes, message] of refused) {
    it(`refuses ${name}`, () => {
      expect(() => decodeBytes(bytes)).toThrow(ArticleRejectedError);
      expect(() => decodeBytes(bytes)).toThrow(message);
    });
  }
});
