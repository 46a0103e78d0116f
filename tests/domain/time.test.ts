import { describe, expect, test } from "vitest";
import { parseIso, toIso } from "../../src/domain/time.js";

describe("ISO 8601", () => {
  test.each([
    ["2025-01-30", "2025-01-30T00:00:00.000Z"],
    ["2025-01-30T08:15:30Z", "2025-01-30T08:15:30.000Z"],
    ["2025-01-30T08:15+08:00", "2025-01-30T00:15:00.000Z"],
    ["2025-01-30 08:15:30.5-0500", "2025-01-30T13:15:30.500Z"],
    ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ])("%s is %s", (text, iso) => {
    expect(toIso(parseIso(text) ?? Number.NaN)).toBe(iso);
  });

  test.each([
    "2025-02-30",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "30.01.2025",
    "2025-1-3",
    "2025-01-30T25:00",
    "",
    "yesterday",
  ])("%s is no moment", (text) => {
    expect(parseIso(text)).toBeNull();
  });
});
