import { fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openEmbeddedGraphStore } from "../../../src/store/embedded/openEmbeddedGraphStore.js";
import { makeBundle, makeEntities } from "../../contract/support/bundles.js";
import { Random } from "../../contract/support/random.js";

const WRITER = fileURLToPath(new URL("./writeUntilKilled.mjs", import.meta.url));
const ROUNDS = 4;

/** Bundles that parent and child agree on: the child gets them as a message. */
const bundles = (() => {
  const random = new Random(99);
  return Array.from({ length: 400 }, (_, i) => makeBundle(random, makeEntities(8), i));
})();

/** Lets a process write until it has acknowledged some articles, then kills it without warning; answers what it had acknowledged. */
function writeAndKill(directory: string, delay: number): Promise<string[]> {
  return new Promise((done, fail) => {
    const child = fork(WRITER, [directory], { stdio: "ignore" });
    const acknowledged: string[] = [];
    child.on("message", (id: string) => {
      acknowledged.push(id);
      if (acknowledged.length === 5) setTimeout(() => child.kill("SIGKILL"), delay);
    });
    child.on("error", fail);
    child.on("exit", () => done(acknowledged));
    child.send(bundles);
  });
}

describe("a killed process", () => {
  test("loses nothing acknowledged, leaves nothing half written, and locks nobody out", async () => {
    const directory = await mkdtemp(join(tmpdir(), "claimgraph-kill-"));
    const acknowledged = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const id of await writeAndKill(directory, round * 7)) acknowledged.add(id);
    }
    const store = await openEmbeddedGraphStore({ directory, readers: 1 });
    const stored = (await store.articles(bundles.map((bundle) => bundle.article.id))).flatMap((article) =>
      article ? [article.id as string] : [],
    );
    expect([...acknowledged].filter((id) => !stored.includes(id))).toEqual([]);
    // Whole articles only: the graph is that of an unkilled run over the same articles.
    const control = await openEmbeddedGraphStore({ directory: ":memory:", readers: 1 });
    await control.putArticles(bundles.filter((bundle) => stored.includes(bundle.article.id)));
    expect(await store.graphHash()).toBe(await control.graphHash());
    // The log of events tells of exactly the claims that are there.
    const { events } = await store.claimEvents({ after: 0, limit: 10_000 });
    const claims = await store.listClaims({ page: { first: 10_000 } });
    expect(events.map((event) => `${event.kind} ${event.claimId}`).toSorted()).toEqual(
      claims.items.map((claim) => `ADDED ${claim.id}`).toSorted(),
    );
    await Promise.all([store.close(), control.close()]);
    await rm(directory, { recursive: true, force: true });
  }, 120_000);
});

describe("a data folder", () => {
  test("is open in one process at a time, and free again after closing", async () => {
    const directory = await mkdtemp(join(tmpdir(), "claimgraph-lock-"));
    const first = await openEmbeddedGraphStore({ directory, readers: 1 });
    await expect(openEmbeddedGraphStore({ directory })).rejects.toMatchObject({
      code: "SERVICE_UNAVAILABLE",
      message: expect.stringContaining("CLAIMGRAPH_DATA_DIR"),
    });
    await first.close();
    await (await openEmbeddedGraphStore({ directory, readers: 1 })).close();
    await rm(directory, { recursive: true, force: true });
  });

  test("that cannot be made is refused with what to set", async () => {
    await expect(openEmbeddedGraphStore({ directory: "/dev/null/graph" })).rejects.toMatchObject({
      code: "SERVICE_UNAVAILABLE",
      message: expect.stringContaining("CLAIMGRAPH_DATA_DIR"),
    });
  });
});

describe("a request", () => {
  test("that is aborted is not waited for", async () => {
    const store = await openEmbeddedGraphStore({ directory: ":memory:", readers: 1 });
    const abort = new AbortController();
    const answer = store.totals({ signal: abort.signal });
    abort.abort();
    await expect(answer).rejects.toMatchObject({ code: "CANCELLED" });
    await expect(store.totals({ signal: abort.signal })).rejects.toMatchObject({ code: "CANCELLED" });
    expect(await store.totals()).toMatchObject({ articles: 0 });
    await store.close();
  });
});
