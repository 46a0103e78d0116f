import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packSource, readSource, unpackSource } from "../../../src/ingest/jobs/itemSource.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-elsewhere-"));
  await writeFile(join(folder, "a.txt"), "Vestia Bank praised Norrland Power.");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const noFetcher = { fetch: async () => null };
const file = (name: string) => ({ kind: "FILE", path: join(folder, name) }) as const;

describe("a file that was handed in", () => {
  test("is known by its machine, and read where it is seen, whatever the machine", async () => {
    expect(unpackSource(packSource(file("a.txt")))).toEqual({ ...file("a.txt"), machine: hostname() });
    const raw = await readSource({ ...file("a.txt"), machine: "another" }, noFetcher);
    expect(Buffer.from(raw.body as Uint8Array).toString()).toContain("Vestia");
  });

  test("on another machine is left to a worker there; on this one it is gone", async () => {
    await expect(readSource({ ...file("b.txt"), machine: "another" }, noFetcher)).rejects.toMatchObject({
      code: "ELSEWHERE",
      message: expect.stringContaining('"another"'),
    });
    await expect(readSource({ ...file("b.txt"), machine: hostname() }, noFetcher)).rejects.toMatchObject({
      code: "ARTICLE_REJECTED",
    });
  });
});
