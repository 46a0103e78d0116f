import { describe, expect, test } from "vitest";
import { calibrated, claimConfidence } from "../../../src/extract/claims/claimConfidence.js";

describe("confidence", () => {
  test("is the product of its parts", () => {
    expect(claimConfidence(0.8, 1, [])).toBe(0.8);
    expect(claimConfidence(0.8, 0.81, [{ confidence: 0.9 }, { confidence: 0.7 }])).toBe(0.576);
  });

  test("stays in order when calibrated, and between 0 and 1", () => {
    const values = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1].map(calibrated);
    expect(values.toSorted((a, b) => a - b)).toEqual(values);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
  });
});
