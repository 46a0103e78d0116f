import { expect, test } from "vitest";
import { describeWithNeo4j } from "../support/neo4j.js";
import { startServer } from "../support/seededServer.js";
import { STREAM_CLIENTS, take } from "../support/streamClients.js";

const article = (n: number): string =>
  `mutation { ingestArticle(input: { title: "Report ${n}", text: "OpenAI accused DeepSeek of copying model ${n}. DeepSeek denied the accusation number ${n}." }) { created } }`;
const EVENTS = "subscription($after: Cursor) { claimEvents(after: $after) { kind cursor claim { id } } }";
const ARTICLES = 6;

describeWithNeo4j("Two servers on one Neo4j", () => {
  test("see each other's events in one order, each once, and a reader goes on at the other from the cursor it has", async () => {
    const [one, other] = [await startServer(), await startServer()];
    const clients = [one, other].map(({ address }) => STREAM_CLIENTS["WebSocket"]!(address));
    try {
      const from = (await one.query("{ claimEventCursor }")).data.claimEventCursor as string;
      const streams = clients.map((client) => client.run({ query: EVENTS, variables: { after: from } }));
      const heard = streams.map((stream) => take(stream, 4));
      await Promise.all(Array.from({ length: ARTICLES }, (_, n) => (n % 2 === 0 ? one : other).query(article(n))));
      const [first, second] = await Promise.all(heard);
      expect(first!.length).toBe(4);
      expect(second).toEqual(first);
      const cursor = first![1]!.data.claimEvents.cursor as string;
      const again = await take(clients[1]!.run({ query: EVENTS, variables: { after: cursor } }), 2);
      expect(again).toEqual(first!.slice(2));
      const { data } = await one.query("{ stats { totals { articles } } }");
      expect(data.stats.totals.articles).toBe(ARTICLES);
      expect((await other.query("{ stats { totals { articles } } }")).data).toEqual(data);
    } finally {
      for (const client of clients) client.close();
      await Promise.all([one.close(), other.close()]);
    }
  });
});
