import { inject, describe, expect, test } from "vitest";
import { startNeo4j, whyNoNeo4j } from "../../../scripts/startNeo4j.mjs";
import { whileStoreIsAway } from "../../../src/ingest/whileStoreIsAway.js";
import { openEmbeddedGraphStore } from "../../../src/store/embedded/openEmbeddedGraphStore.js";
import { settingsOf } from "../../support/neo4j.js";
import { openNeo4jGraphStore } from "../../../src/store/neo4j/openNeo4jGraphStore.js";
import { makeBundle, makeEntities } from "../../contract/support/bundles.js";
import { Random } from "../../contract/support/random.js";

const KILLS = 5;
const EACH = 50;
const random = new Random(43);
const entities = makeEntities(8);
const bundles = Array.from({ length: (KILLS + 1) * EACH }, (_, i) => makeBundle(random, entities, 4300 + i));

// A server of its own, because it is killed.
const why = typeof inject("neo4j") === "string" ? inject("neo4j") : whyNoNeo4j();

describe.skipIf(why !== null)("A Neo4j server that is killed in the middle of an ingest", () => {
  test("is waited for; nothing acknowledged is lost, nothing is doubled, and questions are refused in time", async () => {
    let server = await startNeo4j();
    const { home, port } = server;
    const store = await openNeo4jGraphStore(settingsOf(server));
    const said: string[] = [];
    const waiting = {
      say: (message: string) => said.push(message),
      signal: new AbortController().signal,
      now: Date.now,
    };
    const acknowledged: string[] = [];
    let killed = 0;
    const refusals: { readonly code: unknown; readonly milliseconds: number }[] = [];
    const killAndRestart = async (): Promise<void> => {
      await server.kill();
      const started = Date.now();
      await store.totals().catch((error: { code: unknown }) => {
        refusals.push({ code: error.code, milliseconds: Date.now() - started });
      });
      expect(await store.health()).toMatchObject({ ok: false });
      server = await startNeo4j({ home, port });
    };
    let restarted: Promise<void> = Promise.resolve();
    for (const [i, bundle] of bundles.entries()) {
      if (i > 0 && i % EACH === 0 && killed < KILLS) {
        killed += 1;
        // Not waited for: the next article is under way when the server dies.
        restarted = killAndRestart();
      }
      const [result] = await whileStoreIsAway(() => store.putArticles([bundle]), waiting);
      acknowledged.push(result?.id ?? "");
      if (killed > 0 && i % EACH === 0) await restarted;
    }
    await restarted;
    const control = await openEmbeddedGraphStore({ directory: ":memory:", readers: 1 });
    await control.putArticles(bundles);
    expect(refusals.map((one) => one.code)).toEqual(Array.from({ length: KILLS }, () => "SERVICE_UNAVAILABLE"));
    for (const { milliseconds } of refusals) expect(milliseconds).toBeLessThan(5000);
    expect((await store.articles(acknowledged)).map((article) => article?.id)).toEqual(acknowledged);
    expect(await store.graphHash()).toBe(await control.graphHash());
    expect(said.filter((message) => message.includes("answers again")).length).toBeGreaterThan(0);
    await Promise.all([store.close(), control.close()]);
    await server.stop();
  });
});
