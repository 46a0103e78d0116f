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
import type { EntityId } from "../../src/domain/ids.js";
import { openSqlite } from "../../src/store/embedded/sqliteDriver.js";
import { describeWithNeo4j, openEmptyNeo4j } from "../support/neo4j.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

describeWithNeo4j("claimgraph with two stores", (server) => {
  let folder: string;
  /** Where system time and the event log of the first store end. */
  let past: [moment: number, position: number];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "claimgraph-migrate-"));
    const random = new Random(47);
    const store = await openEmbeddedGraphStore({ directory: join(folder, "first"), readers: 1 });
    const entities = makeEntities(6);
    const bundles = Array.from({ length: 25 }, (_, i) => makeBundle(random, entities, 4700 + i));
    for (const bundle of bundles) await store.putArticles([bundle]);
    const [first, second, third] = entities.map(({ id }) => id) as [EntityId, EntityId, EntityId];
    const by = "tester";
    await store.retractArticle(bundles[0]!.article.id, "an error", 9e12, by);
    await store.decide({ detail: { kind: "MERGE", into: first, from: [second] }, reason: "one", by, at: 0 });
    const different = await store.decide({
      detail: { kind: "NOT_SAME", entityIds: [first, third] },
      reason: "two",
      by,
      at: 0,
    });
    await store.revertDecision(different.id, 0);
    const claimId = bundles.slice(1).flatMap(({ claims }) => claims)[0]!.id;
    await store.decide({
      detail: { kind: "CORRECT", claimId, state: "REJECTED", correction: {} },
      reason: "no",
      by,
      at: 0,
    });
    past = [await store.lastMoment(), await store.lastEventPosition()];
    await store.close();
    await (await openEmptyNeo4j(server)).close();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function start(...args: string[]) {
    const environment = { ...process.env, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
    return spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: environment });
  }

  function claimgraph(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
    const child = start(...args);
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
        expect.stringMatching(
          /24 articles and 4 decisions copied; both stores hold the same graph .* and the same past/u,
        ),
      ]);
    }
    const copy = await openEmbeddedGraphStore({ directory: join(folder, "second"), readers: 1 });
    expect([await copy.lastMoment(), await copy.lastEventPosition()]).toEqual(past);
    await copy.close();
    expect(await claimgraph("doctor", "--store", "sqlite:second")).toMatchObject({ code: 0, stdout: "" });
    expect(await claimgraph("doctor", "--store", server.uri)).toMatchObject({ code: 0, stdout: "" });
  });

  test("goes on where a migration was killed", async () => {
    await (await openEmptyNeo4j(server)).close();
    const killed = start("migrate", "--from", "sqlite:first", "--to", server.uri);
    await new Promise<void>((seen) => killed.stderr.on("data", (chunk) => /\[[5-9]\//u.test(String(chunk)) && seen()));
    const ended = new Promise((done) => killed.once("close", done));
    killed.kill("SIGKILL");
    await ended;
    const { code, stderr } = await claimgraph("migrate", "--from", "sqlite:first", "--to", server.uri);
    expect([code, /a part of the source already; (\d+) commits are left/u.exec(stderr)?.[1]]).toEqual([
      0,
      expect.stringMatching(/^(?:1\d|2[0-6])$/u),
    ]);
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

  test("refuses a target that holds something else", async () => {
    const other = await openEmbeddedGraphStore({ directory: join(folder, "other"), readers: 1 });
    await other.putArticles([makeBundle(new Random(5), makeEntities(4), 1)]);
    await other.close();
    expect(await claimgraph("migrate", "--from", "sqlite:first", "--to", "sqlite:other")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Migrate into an empty store"),
    });
  });

  test("finds decisions that were broken behind its back, on both stores", async () => {
    await (await openEmptyNeo4j(server)).close();
    await claimgraph("migrate", "--from", "sqlite:first", "--to", server.uri);
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    await driver.executeQuery("MATCH (r:Redirect) SET r.toId = r.fromId");
    await driver.executeQuery("MATCH (d:Decision {kind: 'CORRECT'}) SET d.reason = 'yes'");
    await driver.close();
    const onServer = await claimgraph("doctor", "--store", server.uri);
    const database = openSqlite(join(folder, "first", "graph.sqlite"));
    database.exec("UPDATE redirect SET to_id = from_id; UPDATE decision SET reason = 'yes' WHERE kind = 'CORRECT'");
    database.close();
    const inFile = await claimgraph("doctor", "--store", "sqlite:first");
    for (const { code, stdout } of [onServer, inFile]) {
      expect(code).toBe(1);
      expect(stdout).toMatch(/^dec_\w+: reason is "yes", .* "no"\.$/mu);
      expect(stdout).toMatch(/^ent_\w+: it leads to \w+, its decisions give ent_\w+\.$/mu);
    }
  });
});
