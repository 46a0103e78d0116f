import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readModel } from "../../../src/extract/tagger/modelFile.js";

const SCRIPT = fileURLToPath(new URL("../../../scripts/trainTagger.mjs", import.meta.url));

describe("the training script on a tiny corpus", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "claimgraph-tagger-"));
    mkdirSync(join(folder, "en"));
    writeFileSync(join(folder, "en", "a.txt"), "[PER Ada Moor] left [LOC Kelso].\n[PER Ada Moor] saw [LOC Kelso].\n");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (out: string) =>
    spawnSync(
      process.execPath,
      [SCRIPT, "en", "--own", folder, "--gold", join(folder, "none"), "--out", join(folder, out), "--epochs", "2"],
      { encoding: "utf8" },
    );

  test("writes a model that can be read, the same bytes each time, and says which sets are not there", () => {
    const first = run("one");
    expect(first.stderr).toContain("crossner-ai is not in");
    expect(first.stdout).toMatch(/^en: 2 own and 0 gold texts, \d+ bytes/u);
    run("two");
    const bytes = readFileSync(join(folder, "one", "en.weights"));
    expect(readFileSync(join(folder, "two", "en.weights")).equals(bytes)).toBe(true);
    expect(readModel(bytes, "en.weights").scale).toBeGreaterThan(0);
  });
});
