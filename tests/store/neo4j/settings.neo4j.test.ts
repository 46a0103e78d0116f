import { expect, test } from "vitest";
import { openNeo4jGraphStore } from "../../../src/store/neo4j/openNeo4jGraphStore.js";
import { describeWithNeo4j, settingsOf } from "../../support/neo4j.js";

describeWithNeo4j("Opening the Neo4j store", (server) => {
  const right = settingsOf(server);

  test.each([
    ["a wrong password", { ...right, password: "wrong" }, "BAD_USER_INPUT", "NEO4J_PASSWORD"],
    ["a database that is not there", { ...right, database: "nowhere" }, "BAD_USER_INPUT", "NEO4J_DATABASE"],
    ["no address", { ...right, uri: "localhost" }, "BAD_USER_INPUT", "NEO4J_URI"],
    ["nobody at the address", { ...right, uri: "bolt://127.0.0.1:1", patience: 0 }, "SERVICE_UNAVAILABLE", "NEO4J_URI"],
  ])("with %s tells what to set", async (_, options, code, variable) => {
    await expect(openNeo4jGraphStore(options)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(variable),
    });
  });

  test("waits for a server that is away, says so, and stops when told to", async () => {
    const said: string[] = [];
    const stop = new AbortController();
    const opening = openNeo4jGraphStore({
      ...right,
      uri: "bolt://127.0.0.1:1",
      signal: stop.signal,
      onWait: (message) => {
        said.push(message);
        if (said.length === 2) stop.abort();
      },
    });
    await expect(opening).rejects.toMatchObject({ code: "CANCELLED" });
    expect(said).toEqual([
      expect.stringContaining("bolt://127.0.0.1:1 does not answer yet"),
      expect.stringContaining("trying again in 1 s"),
    ]);
  });

  test("twice brings the schema up to date once", async () => {
    const first = await openNeo4jGraphStore(right);
    const second = await openNeo4jGraphStore(right);
    expect(await second.health()).toEqual({ ok: true, detail: "Neo4j" });
    await Promise.all([first.close(), second.close()]);
  });

  test("lets go of a request that is aborted", async () => {
    const store = await openNeo4jGraphStore(right);
    const abort = new AbortController();
    const answer = store.totals({ signal: abort.signal });
    abort.abort();
    await expect(answer).rejects.toMatchObject({ code: "CANCELLED" });
    await expect(store.totals({ signal: abort.signal })).rejects.toMatchObject({ code: "CANCELLED" });
    await store.close();
  });
});
