import { describe, expect, test } from "vitest";
import type { ArticleId } from "../../../src/domain/ids.js";
import { groupCopies, originOf } from "../../../src/store/copies/groupCopies.js";

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1;
const dated = (id: string, publishedAt: number | null) => ({ id: id as ArticleId, publishedAt });

describe("groups of copies", () => {
  test.each([[[1, 2, 3, 7, 8, 20]], [[3, 20, 8, 1, 7, 2]], [[1, 3, 2, 8, 7, 20]]])(
    "of %j are the same in any order",
    (members) => {
      const groups = groupCopies(members, near).map((group) => group.toSorted((a, b) => a - b));
      expect(groups.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([[1, 2, 3], [7, 8], [20]]);
    },
  );

  test.each([
    [[dated("b", 5), dated("a", 7)], "b"],
    [[dated("b", 5), dated("a", 5)], "a"],
    [[dated("a", null), dated("b", 9)], "b"],
    [[dated("b", null), dated("a", null)], "a"],
    [[], null],
  ])("%j go back to %s", (members, origin) => {
    expect(originOf(members)).toBe(origin);
    expect(originOf(members.toReversed())).toBe(origin);
  });
});
