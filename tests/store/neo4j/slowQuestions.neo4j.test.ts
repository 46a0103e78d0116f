import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { Connection } from "../../../src/store/neo4j/connection.js";
import { cypher } from "../../../src/store/neo4j/cypher.js";
import { describeWithNeo4j } from "../../support/neo4j.js";

/** Counts longer than any limit, in pieces that can be ended. */
const endless = cypher`UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x, y WHERE x * y < 0 RETURN count(*) AS n`;
/** Needs more memory than the server has. */
const hungry = cypher`UNWIND range(1, 100000000) AS x RETURN collect(toString(x)) AS all`;

describeWithNeo4j("A question that takes Neo4j too long", (server) => {
  const connect = () => new Connection(neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password)), null);

  test("is ended by the server and refused with a code, however many there are", async () => {
    const connection = connect();
    const started = Date.now();
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => connection.read(endless)));
    expect(Date.now() - started).toBeLessThan(10_000);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({
        status: "rejected",
        reason: { code: expect.stringMatching(/^(?:CANCELLED|SERVICE_UNAVAILABLE)$/u) },
      });
    const [row] = await connection.read(cypher`RETURN 1 AS one`);
    expect(row).toEqual({ one: expect.anything() });
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    await expect
      .poll(
        async () => {
          const { records } = await driver.executeQuery(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range' RETURN count(*) AS n",
          );
          return Number(records[0]?.get("n"));
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    await Promise.all([connection.close(), driver.close()]);
  });

  test("is refused as cancelled when its asker goes, at once", async () => {
    const connection = connect();
    const stop = new AbortController();
    const started = Date.now();
    const answer = connection.read(endless, { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    await expect(answer).rejects.toMatchObject({ code: "CANCELLED" });
    expect(Date.now() - started).toBeLessThan(2000);
    await connection.close();
  });

  test("or more memory than there is, is refused with a code, and the server lives on", async () => {
    const connection = connect();
    await expect(connection.read(hungry)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:CANCELLED|SERVICE_UNAVAILABLE)$/u),
    });
    const [row] = await connection.read(cypher`RETURN 1 AS one`);
    expect(row).toEqual({ one: expect.anything() });
    await connection.close();
  });
});
