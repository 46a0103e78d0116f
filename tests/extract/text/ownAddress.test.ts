import { describe, expect, test } from "vitest";
import { ownAddress } from "../../../src/extract/text/ownAddress.js";
import { readArticle } from "../../../src/extract/text/readArticle.js";

describe("the address of a fetched page", () => {
  test.each([
    ["https://m.news.example/a?utm=1", "https://www.news.example/a", "https://www.news.example/a"],
    ["http://news.example/a", "https://news.example/2025/a", "https://news.example/2025/a"],
    ["https://news.example/a", "https://other.example/a", "https://news.example/a"],
    ["https://news.example/a", "https://news.example.evil.example/a", "https://news.example/a"],
    ["https://news.example:8080/a", "https://news.example/a", "https://news.example:8080/a"],
    ["https://news.example/a", "https://news.example/", "https://news.example/a"],
    ["https://news.example/a", "https://[", "https://news.example/a"],
    ["https://news.example/a", null, "https://news.example/a"],
  ])("at %s that states %s is %s", (fetchedFrom, stated, address) => {
    expect(ownAddress(fetchedFrom, stated)).toBe(address);
  });

  test("is in the article", () => {
    const page = (canonical: string) =>
      readArticle({
        body: `<html><head><link rel="canonical" href="${canonical}"><title>Deal</title></head><body><p>Norvik accused Orban Labs of copying its plans.</p></body></html>`,
        format: "html",
        fetchedFrom: "https://news.example/a?x=1",
      }).url;
    expect(page("https://news.example/a")).toBe("https://news.example/a");
    expect(page("https://other.example/a")).toBe("https://news.example/a?x=1");
  });
});
