import { describe, expect, test } from "vitest";
import { articleId, claimId, digest, entityId, recordKindOf } from "../../src/domain/ids.js";

describe("ids", () => {
  test("are the same for the same content", () => {
    expect(articleId("text")).toBe(articleId("text"));
    expect(articleId("text")).not.toBe(articleId("Text"));
  });

  test("tell homonyms of different kinds apart", () => {
    expect(entityId("PERSON", "washington")).not.toBe(entityId("PLACE", "washington"));
  });

  test("keep parts from running together", () => {
    expect(digest(["ab", "c"])).not.toBe(digest(["a", "bc"]));
    expect(digest([1, 11])).not.toBe(digest([11, 1]));
  });

  test("say what they name", () => {
    const article = articleId("x");
    expect([article, claimId(article, ["STATES", 1]), entityId("PERSON", "x")].map(recordKindOf)).toEqual([
      "article",
      "claim",
      "entity",
    ]);
    expect(["", "art_", "xyz_0123456789abcdefghjkmnpqrs", `${article}0`, "__proto__"].map(recordKindOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
