import { describe, expect, test } from "vitest";
import { articleOfFields } from "../../../src/ingest/records/articleOfFields.js";

describe("a record", () => {
  test("is an article with what it says about itself", () => {
    expect(
      articleOfFields({
        Title: " Deal ",
        content: "Norvik bought Orban Labs.",
        url: "https://news.example/1",
        published_at: "2025-03-01T08:00:00Z",
        authors: ["Ada Quill", "Bo Lin"],
        Publisher: "Harbor Post",
        language: "en",
        views: 7,
        lang: null,
      }),
    ).toEqual({
      body: "Norvik bought Orban Labs.",
      format: "auto",
      title: "Deal",
      url: "https://news.example/1",
      publishedAt: Date.UTC(2025, 2, 1, 8),
      author: "Ada Quill, Bo Lin",
      publisher: "Harbor Post",
      lang: "en",
    });
  });

  test.each([
    [{ title: "x" }, "Give it as body, text or content."],
    [{ body: "  " }, "Give it as body, text or content."],
    [{ body: 7 }, '"body" must be text.'],
    [{ body: "x", author: { name: "y" } }, '"author" must be text.'],
    [{ body: "x", title: "y".repeat(501) }, '"title" may have 500 characters.'],
    [{ body: "x", url: "javascript:alert(1)" }, '"url" must be an address'],
    [{ body: "x", date: "soon" }, '"soon" is no date such as'],
    [{ body: "x", date: "2025-02-30" }, '"2025-02-30" is no date such as'],
  ])("%j is refused with what to do", (fields, words) => {
    expect(() => articleOfFields(fields)).toThrow(words);
  });
});
