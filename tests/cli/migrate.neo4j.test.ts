import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbeddedGraphStore } from "../../src/store/embedded/openEmbeddedGraphStore.js";
import { makeBundle, makeEntities } from "../contract/support/bundles.js";
import { Random } from "../contract/support/random.js";
import { describeWithNeo4j, openEmptyNeo4j } from "../support/neo4j.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

describeWithNeo4j("claimgraph with two stores", (server) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "claimgraph-migrate-"));
    const random = new Random(47);
    const store = await openEmbeddedGraphStore({ directory: join(folder, "first"), readers: 1 });
    await store.putArticles(Array.from({ length: 25 }, (_, i) => makeBundle(random, makeEntities(6), 4700 + i)));
    await store.close();
    await (await openEmptyNeo4j(server)).close();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function claimgraph(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
    const environment = { ...process.env, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: environment });
    const [out, err]: [string[], string[]] = [[], []];
    child.stdout.on("data", (chunk) => out.push(String(chunk)));
    child.stderr.on("data", (chunk) => err.push(String(chunk)));
    return new Promise((done) =>
      child.on("close", (code) => done({ code, stdout: out.join(""), stderr: err.join("") })),
    );
  }

  test("migrates to Neo4j and back, again without harm, and compares the graphs", async () => {
    for (const [from, to] of [
      ["sqlite:first", server.uri],
      ["sqlite:first/graph.sqlite", server.uri],
      [server.uri, "sqlite:second"],
    ] as const) {
      const { code, stderr } = await claimgraph("migrate", "--from", from, "--to", to);
      expect([code, stderr]).toEqual([
        0,
        expect.stringContaining("25 articles copied; both stores hold the same graph"),
      ]);
    }
    expect(await claimgraph("doctor", "--store", "sqlite:second")).toMatchObject({ code: 0, stdout: "" });
    expect(await claimgraph("doctor", "--store", server.uri)).toMatchObject({ code: 0, stdout: "" });
  });

  test("refuses what names no store, and the same store twice", async () => {
    expect(await claimgraph("migrate", "--from", "first", "--to", server.uri)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("sqlite:<data folder>"),
    });
    expect((await claimgraph("migrate", "--from", "sqlite:a", "--to", "sqlite:a")).code).toBe(2);
  });

  test("finds what was broken behind its back", async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    const { records } = await driver.executeQuery(
      "MATCH (r:LiveRelation) WITH r ORDER BY r.id LIMIT 1 SET r.json = replace(r.json, '\"support\":', '\"support\":7') RETURN r.id AS id",
    );
    await driver.executeQuery("MATCH (e:LiveEntity) WITH e ORDER BY e.id LIMIT 1 SET e.claimCount = 999");
    await driver.close();
    const { code, stdout, stderr } = await claimgraph("doctor", "--store", server.uri);
    expect(code).toBe(1);
    expect(stdout).toContain(`${String(records[0]?.get("id"))}: support is 7`);
    expect(stdout).toContain("claimCount is 999");
    expect(stderr).toContain("2 faults");
  });
});
