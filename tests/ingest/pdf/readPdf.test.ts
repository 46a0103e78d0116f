import { describe, expect, test } from "vitest";
import { layOut, type PdfLine } from "../../../src/ingest/pdf/layOut.js";
import { withoutPdf } from "../../../src/ingest/pdf/readPdf.js";
import { createReadingPool } from "../../../src/readingPool.js";
import { makePdf, type PrintedLine } from "../../support/makePdf.js";

const read = (body: Uint8Array) =>
  withoutPdf({ body, format: "auto", fileName: "a.pdf", contentType: "application/pdf" });

/** Lines one below the other, from a height. */
const column = (texts: readonly string[], { x = 72, top = 700, size = 11 } = {}): PrintedLine[] =>
  texts.map((text, i) => ({ text, x, y: top - i * 14, size }));

const ARTICLE: PrintedLine[] = [
  { text: "Harbour closes after storm", y: 760, size: 22 },
  ...column([
    "The minister Ada Holm said on Monday that the harbour would be",
    "closed. She asked the regu-",
    "lator to act.",
  ]),
  ...column(["Blue Bay Corp (the builder) denied the accusation."], { top: 640 }),
];

describe("a PDF", () => {
  test("becomes its paragraphs, lines joined and words made whole, with its heading as title", async () => {
    const raw = await read(makePdf([ARTICLE]));
    expect(raw).toEqual({
      format: "text",
      title: "Harbour closes after storm",
      body: [
        "Harbour closes after storm",
        "The minister Ada Holm said on Monday that the harbour would be closed. She asked the regulator to act.",
        "Blue Bay Corp (the builder) denied the accusation.",
      ].join("\n\n"),
    });
  });

  test.each([
    ["The harbour", "The harbour"],
    ["Microsoft Word - draft3.docx", "Harbour closes after storm"],
    ["untitled", "Harbour closes after storm"],
  ])("that calls itself %j has the title %j", async (named, title) => {
    expect((await read(makePdf([ARTICLE], named))).title).toBe(title);
  });

  test("is left alone when it is none", async () => {
    const raw = { body: Buffer.from("Vestia Bank praised Norrland Power."), format: "auto" } as const;
    expect(await withoutPdf(raw)).toBe(raw);
  });

  test.each([
    ["without text", makePdf([[]]), /holds no text.*OCR/u],
    ["cut off at its beginning", makePdf([ARTICLE]).subarray(0, 40), /is damaged/u],
    ["of too many pages", makePdf(Array.from({ length: 201 }, () => ARTICLE)), /has 201 pages/u],
  ])("%s is refused in words", async (_, body, words) => {
    await expect(read(body)).rejects.toMatchObject({ code: "ARTICLE_REJECTED", message: expect.stringMatching(words) });
  });

  test("is read in a reading thread like any article", async () => {
    const pool = createReadingPool();
    try {
      const article = await pool.reading.readArticle({ body: makePdf([ARTICLE]), format: "auto" });
      expect([article.title, article.lang]).toEqual(["Harbour closes after storm", "en"]);
      expect(article.text).toContain("She asked the regulator to act.");
    } finally {
      await pool.close();
    }
  });
});

describe("the lines of pages", () => {
  const lines = (texts: readonly string[], place: { x?: number; top?: number } = {}): PdfLine[] =>
    column(texts, place).map(({ text, x = 72, y }) => ({ text, x, y, end: x + 200, height: 11 }));

  test("go on in the next column and on the next page where no sentence has ended", () => {
    const left = lines(["One sentence begins here and", "goes on"], { top: 200 });
    const right = lines(["in the next column.", "It ends"], { x: 320, top: 700 });
    const next = lines(["on the next page.", "Another one."]);
    expect(layOut([[...left, ...right], next]).text).toBe(
      "One sentence begins here and goes on in the next column. It ends on the next page. Another one.",
    );
  });

  test("begin a paragraph where they are indented, and lose their spaces in Chinese", () => {
    const [first, second, third] = lines(["外交部发⾔⼈周⼀表示，有关方面应当停", "止打压。", "华为公司否认了指控。"]);
    const indented = { ...(third as PdfLine), x: 94 };
    expect(layOut([[first as PdfLine, second as PdfLine, indented]]).text).toBe(
      "外交部发言人周一表示，有关方面应当停止打压。\n\n华为公司否认了指控。",
    );
  });

  test("that stand at one place of most pages are no part of the text, nor are page numbers", () => {
    const page = (n: number): PdfLine[] => [
      ...lines([`The Daily Harbour, issue ${n}`], { top: 800 }),
      ...lines([`Sentence number ${n} ends here.`]),
      ...lines([`- ${n} -`], { top: 40 }),
    ];
    expect(layOut([page(1), page(2), page(3)]).text).toBe(
      "Sentence number 1 ends here.\n\nSentence number 2 ends here.\n\nSentence number 3 ends here.",
    );
  });
});
