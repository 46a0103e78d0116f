import { expect, test } from "vitest";
import type { GraphStore } from "../../../src/store/graphStore.js";
import { openEmbeddedGraphStore } from "../../../src/store/embedded/openEmbeddedGraphStore.js";
import { openNeo4jGraphStore } from "../../../src/store/neo4j/openNeo4jGraphStore.js";
import { makeBundle, makeEntities } from "../../contract/support/bundles.js";
import { Random } from "../../contract/support/random.js";
import { describeWithNeo4j, openEmptyNeo4j, settingsOf } from "../../support/neo4j.js";

const random = new Random(41);
const entities = makeEntities(6);
const bundles = Array.from({ length: 24 }, (_, i) => makeBundle(random, entities, 4100 + i));

/** Bytes of Cypher and Lucene that would do harm if they were ever run. */
const PAYLOADS = [
  "'}) DETACH DELETE n //",
  "x' OR 1=1 WITH 1 AS x MATCH (n) DETACH DELETE n RETURN x //",
  "`) MATCH (n) DETACH DELETE n //",
  "\\' RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //",
  "$p0",
  "*:* OR search:[* TO *]",
  "\u0027\u007d) CALL db.clearQueryCaches() //",
];

describeWithNeo4j("The Neo4j store", (server) => {
  test("loses no update of writers that share entities, in one process and in two", async () => {
    const one = await openEmptyNeo4j(server);
    const other = await openNeo4jGraphStore(settingsOf(server));
    const control = await openEmbeddedGraphStore({ directory: ":memory:", readers: 1 });
    const both = (i: number): GraphStore => (i % 2 === 0 ? one : other);
    await Promise.all([...bundles, ...bundles.toReversed()].map((bundle, i) => both(i).putArticles([bundle])));
    await Promise.all(bundles.slice(0, 8).map(({ article }, i) => both(i).retractArticle(article.id, "a test", 9000)));
    await control.putArticles(bundles);
    for (const { article } of bundles.slice(0, 8)) await control.retractArticle(article.id, "a test", 9000);
    expect(await one.graphHash()).toBe(await control.graphHash());
    expect(await other.totals()).toEqual(await control.totals());
    await Promise.all([one.close(), other.close(), control.close()]);
  });

  test("takes every text for a value", async () => {
    const store = await openEmptyNeo4j(server);
    await store.putArticles(bundles.slice(0, 3));
    const before = await store.graphHash();
    const page = { first: 5 };
    for (const text of PAYLOADS) {
      const entity = { name: { contains: text, startsWith: text }, id: { in: [text] } };
      await store.entities([text]);
      await store.entitiesByName([text]);
      await store.listEntities({ filter: { or: [entity, { name: { eq: text } }] }, page });
      await store.listClaims({ filter: { text: { eq: text }, speaker: entity, lang: { in: [text] } }, page });
      await store.listArticles({ filter: { title: { contains: text }, text: { startsWith: text } }, page });
      await store.listRelations({
        filter: { not: { subject: entity } },
        page: { first: 5, after: { key: 1, id: text } },
      });
      await store.search({ text, types: ["ENTITY", "CLAIM", "ARTICLE"], page });
      await store.neighborhood(text, { depth: 2, limit: 5 });
      await store.paths(text, `${text}x`, { maxLength: 3, limit: 2, filter: { id: { eq: text } } });
      expect(await store.retractArticle(text as never, text, 1)).toMatchObject({ found: false });
    }
    expect(await store.graphHash()).toBe(before);
    await store.close();
  });
});
