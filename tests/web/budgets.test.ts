import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const dist = new URL("../../dist/", import.meta.url);
const gzipped = (file: string): number => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

interface ManifestEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const KB = 1024;

describe("what a visitor loads, gzipped", () => {
  test("is at most 180 KB of script before the explorer can be used", () => {
    const manifest = JSON.parse(readFileSync(new URL("explorer/manifest.json", dist), "utf8")) as Record<
      string,
      ManifestEntry
    >;
    const needed = new Set<string>();
    const collect = (key: string): void => {
      const entry = manifest[key];
      if (!entry || needed.has(entry.file)) return;
      needed.add(entry.file);
      for (const one of entry.imports ?? []) collect(one);
    };
    for (const [key, entry] of Object.entries(manifest)) if (entry.isEntry) collect(key);
    const size = [...needed].reduce((sum, file) => sum + gzipped(`explorer/${file}`), 0);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(180 * KB);
  });

  test.each([
    ["kg-entity", 6],
    ["kg-claims", 6],
    ["kg-evidence", 6],
    ["kg-graph", 16],
    ["kg-timeline", 12],
    ["kg-search", 5],
    ["kg-host", 1],
    ["kg-all", 30],
  ])("%s is at most %i KB", (name, limit) => {
    expect(gzipped(`widgets/1/${name}.js`)).toBeLessThanOrEqual(limit * KB);
  });
});
