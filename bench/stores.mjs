// The ten questions of the quality goals on both stores, over the same generated graph, each beside one hand-written Cypher statement with the same result.
//   node scripts/startNeo4j.mjs &   then   NEO4J_URI=... NEO4J_PASSWORD=... node bench/stores.mjs [small|large]
// With --write the report goes to docs/stores.md as well.
// Without NEO4J_URI it starts a server itself. EVERYTHING in the server's database is deleted first; with --keep both stores keep the graph for another run.
import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { startNeo4j } from "../scripts/startNeo4j.mjs";
import { generateBundles, makeEntities, SIZES } from "./generateGraph.mjs";

const { openStore, TEMPORARY } = await import("../dist/compose.js");
const size = SIZES[process.argv[2] ?? "small"];
const ROUNDS = 15;
const lines = [];
const say = (line) => {
  lines.push(line);
  console.log(line);
};
const BATCH = 10;

const own = process.env.NEO4J_URI ? null : await startNeo4j({ heap: "1500m", quick: false });
const settings = own ?? {
  uri: process.env.NEO4J_URI,
  user: process.env.NEO4J_USER ?? "neo4j",
  password: process.env.NEO4J_PASSWORD ?? "",
};
const driver = neo4j.driver(
  settings.uri,
  settings.password ? neo4j.auth.basic(settings.user, settings.password) : undefined,
  {
    disableLosslessIntegers: true,
  },
);
if (!process.argv.includes("--keep")) await empty();
const folder = process.argv.includes("--keep") ? join(tmpdir(), `claimgraph-bench-${size.articles}`) : TEMPORARY;
const embedded = await openStore({ dataDirectory: folder });
const { uri, user, password } = settings;
const server = await openStore({ dataDirectory: "", neo4j: { uri, user, password, database: null } });

await fill("embedded", embedded);
await fill("Neo4j", server);
if (size === SIZES.small) {
  const [a, b] = [await embedded.graphHash(), await server.graphHash()];
  say(a === b ? "Both stores hold the same graph.\n" : "THE GRAPHS DIFFER.\n");
}
await compare();
await merge("embedded", embedded);
await merge("Neo4j", server);
if (process.argv.includes("--write")) writeReport();
await Promise.all([embedded.close(), server.close(), driver.close()]);
await own?.stop();

function writeReport() {
  const text = `# Both stores on the same graph

Made by \`node bench/stores.mjs ${process.argv[2] ?? "small"} --write\`: ${size.entities} entities, ${size.articles} articles, ${size.claims} claims from a fixed seed; medians of ${ROUNDS}
rounds in one run, through the port. Each question stands beside one hand-written Cypher statement with the same result, sent through the same driver (the bar is
1.6 times its time). Round trips are statements that the server counts; the port's calls of one question go out at once where none needs another's answer.

${lines.join("\n")}
`;
  writeFileSync(new URL("../docs/stores.md", import.meta.url), text);
}

async function empty() {
  const session = driver.session();
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
  await session.close();
}

async function fill(name, store) {
  const started = performance.now();
  let batch = [];
  let count = 0;
  for (const bundle of generateBundles(size)) {
    batch.push(bundle);
    count += 1;
    if (batch.length < BATCH) continue;
    await store.putArticles(batch);
    batch = [];
  }
  if (batch.length > 0) await store.putArticles(batch);
  const seconds = (performance.now() - started) / 1000;
  say(
    `${name}: ${count} articles of ${size.claims / size.articles} claims stored in ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(1)} articles/s, ${(size.claims / seconds).toFixed(0)} claims/s`,
  );
}

/** Each question: what the port is asked, and the same by hand. */
async function questions() {
  const [hub, second] = makeEntities(10);
  const far = makeEntities(size.entities).at(-1);
  const [article] = (await embedded.listArticles({ page: { first: 1 } })).items;
  const ids = (records) => records.flatMap((one) => one ?? []);
  const page = (first) => ({ first });
  return {
    "1 who accused the hub of what": {
      store: async (store) => {
        const { items } = await store.listClaims({
          filter: { speechAct: { eq: "ACCUSES" }, target: { id: { eq: hub.id } } },
          order: { field: "SAID_AT", direction: "DESC" },
          page: page(20),
        });
        await Promise.all([
          store.entities(items.map((one) => one.speakerId)),
          store.articles(items.map((one) => one.articleId)),
        ]);
        return items.map((one) => one.id);
      },
      cypher: `MATCH (:Entity {id: $hub})<-[:TARGET]-(c:LiveClaim {speechAct: 'ACCUSES'})
        WITH c ORDER BY c.saidAt IS NULL, c.saidAt DESC, c.id LIMIT 20
        MATCH (c)<-[:MAKES]-(a) OPTIONAL MATCH (c)-[:SPEAKER]->(e) RETURN c.id AS id, c.json, a.json, a.text, e.json`,
    },
    "2 what the hub denied": {
      store: async (store) =>
        (
          await store.listClaims({
            filter: { speechAct: { eq: "DENIES" }, speaker: { id: { eq: hub.id } } },
            page: page(20),
          })
        ).items.map((one) => one.id),
      cypher: `MATCH (:Entity {id: $hub})<-[:SPEAKER]-(c:LiveClaim {speechAct: 'DENIES'})
        RETURN c.id AS id, c.json ORDER BY c.publishedAt IS NULL, c.publishedAt DESC, c.id LIMIT 20`,
    },
    "5 relations of one predicate, with first reports": {
      store: async (store) => {
        const { items } = await store.listRelations({ filter: { predicate: { eq: "PARTNERS_WITH" } }, page: page(20) });
        const evidence = ids(await store.relationEvidence(items.map((one) => one.id)));
        await Promise.all([
          store.entities(items.flatMap((one) => [one.subjectId, one.objectId])),
          store.claims(evidence.map((one) => one.bestClaimId)),
          store.articles(evidence.map((one) => one.firstArticleId)),
        ]);
        return items.map((one) => one.id);
      },
      cypher: `MATCH (r:LiveRelation {predicate: 'PARTNERS_WITH'}) WITH r ORDER BY r.support DESC, r.id LIMIT 20
        MATCH (r)-[:SUBJECT]->(s) MATCH (r)-[:OBJECT]->(o)
        CALL (r) { MATCH (r)<-[:BEARS_ON]-(c:LiveClaim) RETURN c ORDER BY c.quoted DESC, c.confidence DESC LIMIT 1 }
        CALL (r) { MATCH (r)<-[:BEARS_ON]-(:LiveClaim)<-[:MAKES]-(a) RETURN a ORDER BY a.publishedAt LIMIT 1 }
        RETURN r.id AS id, r.json, s.json, o.json, c.json, a.json, a.text`,
    },
    "6 relations to the hub with three claims each": {
      store: async (store) => {
        const { items } = await store.listRelations({ filter: { object: { id: { eq: hub.id } } }, page: page(20) });
        const keys = items.map((one) => one.id);
        await Promise.all([
          store.entities(items.map((one) => one.subjectId)),
          store.claimsOf({ by: "relation" }, keys, { page: page(3) }),
        ]);
        return keys;
      },
      cypher: `MATCH (:Entity {id: $hub})<-[:OBJECT]-(r:LiveRelation) WITH r ORDER BY r.support DESC, r.id LIMIT 20
        MATCH (r)-[:SUBJECT]->(s)
        RETURN r.id AS id, r.json, s.json,
          COLLECT { MATCH (r)<-[:BEARS_ON]-(c:LiveClaim) RETURN c.json ORDER BY c.publishedAt DESC, c.id LIMIT 3 } AS claims`,
    },
    "9 paths, at most 4 long": {
      store: async (store) =>
        (await store.paths(second.id, far.id, { maxLength: 4, limit: 5 })).paths.map((one) => one.entityIds.join(" ")),
      cypher: `MATCH p = SHORTEST 5 (:Entity {id: $second})-[:EDGES]-{1,4}(:Entity {id: $far})
        RETURN reduce(text = '', n IN nodes(p) | text + n.id + ' ') AS id, [r IN relationships(p) | r.id] AS relations`,
      loose: true,
    },
    "10 around the hub, corroborated": {
      store: async (store) => {
        const around = await store.neighborhood(hub.id, {
          depth: 1,
          limit: 50,
          filter: { independentSources: { gte: 2 } },
        });
        await Promise.all([store.entities(around.entityIds), store.relations(around.relationIds)]);
        return around.entityIds.slice(1);
      },
      cypher: `MATCH (:Entity {id: $hub})-[x:EDGES]-(n:Entity) WHERE x.independentSources >= 2
        WITH n, max(x.support) AS support, collect(x.id) AS ids ORDER BY support DESC, n.id
        WITH collect([n, ids]) AS every WITH size(every) AS total, every[0..50] AS kept
        UNWIND kept AS one WITH total, one[0] AS n, one[1] AS ids
        RETURN n.id AS id, n.json, total, COLLECT { UNWIND ids AS id MATCH (r:Relation {id: id}) RETURN r.json } AS relations`,
    },
    "11 most accused": {
      store: async (store) =>
        (await store.top("TARGET", { filter: { speechAct: { eq: "ACCUSES" } }, first: 10 })).map((one) => one.key),
      cypher: `MATCH (c:LiveClaim {speechAct: 'ACCUSES'}) WHERE c.targetId IS NOT NULL
        RETURN c.targetId AS id, count(*) AS n ORDER BY n DESC, id LIMIT 10`,
    },
    "13 said by the hub, by week": {
      store: async (store) =>
        (await store.timeSeries({ filter: { speaker: { id: { eq: hub.id } } }, bucket: "WEEK" })).map(
          (one) => one.time,
        ),
      cypher: `MATCH (:Entity {id: $hub})<-[:SPEAKER]-(c:LiveClaim) WHERE c.publishedAt IS NOT NULL
        RETURN datetime.truncate('week', datetime({epochMillis: c.publishedAt})).epochMillis AS id, count(*) AS n ORDER BY id`,
    },
    "20 an article with its claims and mentions": {
      store: async (store) => {
        const [, [claims]] = await Promise.all([
          store.articles([article.id]),
          store.claimsOf({ by: "article" }, [article.id], { page: page(100) }),
          store.mentionsOf("article", [article.id], page(100)),
        ]);
        return claims.items.map((one) => one.id);
      },
      cypher: `MATCH (a:Article {id: $article})
        WITH a, COLLECT { MATCH (a)-[:CONTAINS]->(m:LiveMention) RETURN properties(m) ORDER BY m.start LIMIT 100 } AS mentions
        MATCH (a)-[:MAKES]->(c:LiveClaim) RETURN c.id AS id, c.json, a.text, mentions ORDER BY c.id LIMIT 100`,
    },
    "22 search, said by officials, in Chinese": {
      store: async (store) => [
        // The stores rank by BM25 each in its own way: what is found is the same, the first page need not be.
        (
          await store.search({
            text: "出口管制",
            types: ["CLAIM"],
            filter: { speakerType: { eq: "OFFICIAL_ROLE" } },
            page: page(20),
          })
        ).total,
      ],
      cypher: `CALL db.index.fulltext.queryNodes('search_text', '+"出 口 管 制"') YIELD node AS c, score
        WHERE c:LiveClaim AND c.speakerType = 'OFFICIAL_ROLE'
        WITH collect([c, score]) AS hits UNWIND hits AS hit WITH size(hits) AS total, hit[0] AS c, hit[1] AS score
        RETURN c.id AS id, c.json, total ORDER BY score DESC, id LIMIT 20`,
      loose: true,
    },
  };
}

/** A merge is one transaction, and writers wait for it. */
async function merge(name, store) {
  const [, second, third] = makeEntities(3);
  const [held] = await store.entities([second.id]);
  const detail = { kind: "MERGE", into: third.id, from: [second.id] };
  const started = performance.now();
  const { id } = await store.decide({ detail, reason: "a measurement", by: "bench", at: Date.now() });
  const merged = performance.now();
  await store.revertDecision(id, Date.now());
  say(
    `\n${name}: merged an entity of ${held.claimCount} claims in ${held.articleCount} articles in ${Math.round(merged - started)} ms, took it back in ${Math.round(performance.now() - merged)} ms.`,
  );
}

async function compare() {
  const parameters = {
    hub: makeEntities(1)[0].id,
    second: makeEntities(2)[1].id,
    far: makeEntities(size.entities).at(-1).id,
    article: (await embedded.listArticles({ page: { first: 1 } })).items[0].id,
  };
  const { records } = await driver.executeQuery(
    "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS type",
  );
  const structural = new Set(
    "TELLS_OF TOLD_AS REPORTS_ON CONTAINS REFERS_TO NAMED MAKES SPEAKER TARGET ABOUT BEARS_ON SUBJECT OBJECT".split(
      " ",
    ),
  );
  const edges = records
    .map((one) => one.get("type"))
    .filter((type) => !structural.has(type))
    .join("|");
  say(
    "| question | embedded ms | Neo4j ms | by hand ms | Neo4j / by hand | round trips | same answer |\n|---|---:|---:|---:|---:|---:|---|",
  );
  for (const [name, { store, cypher, loose }] of Object.entries(await questions())) {
    const statement = cypher.replaceAll("EDGES", edges);
    const byHand = async () => {
      const session = driver.session({ defaultAccessMode: "READ" });
      try {
        return await session.executeRead(async (tx) =>
          (await tx.run(statement, parameters)).records.map((one) => one.get("id")),
        );
      } finally {
        await session.close();
      }
    };
    const [here, there, raw] = [await store(embedded), await store(server), await byHand()];
    const same = JSON.stringify(here) === JSON.stringify(there) && (loose || sameSet(there, raw));
    const times = { embedded: [], server: [], raw: [] };
    for (let i = 0; i < ROUNDS; i += 1) {
      times.embedded.push(await milliseconds(() => store(embedded)));
      times.server.push(await milliseconds(() => store(server)));
      times.raw.push(await milliseconds(byHand));
    }
    const [a, b, c] = [median(times.embedded), median(times.server), median(times.raw)];
    say(
      `| ${name} | ${a.toFixed(1)} | ${b.toFixed(1)} | ${c.toFixed(1)} | ${(b / c).toFixed(2)} | ${await roundTrips(() => store(server))} | ${same ? "yes" : loose && sameSet(here, there) ? "same set" : "NO"} |`,
    );
  }
}

function sameSet(a, b) {
  return a.length === b.length && new Set([...a, ...b].map(String)).size === new Set(a.map(String)).size;
}

/** Statements that one run sends, as the server counts them. */
async function roundTrips(run) {
  const count = async () => {
    const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD currentQueryId RETURN currentQueryId AS id");
    return Number(/query-(\d+)/u.exec(String(records[0].get("id")))?.[1]);
  };
  const before = await count();
  await run();
  return (await count()) - before - 1;
}

async function milliseconds(run) {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function median(values) {
  return values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)];
}
