// The questions of examples/questions over GraphQL on both stores, on a generated graph: latency, calls of the store, statements that Neo4j counts.
//   node bench/questions.mjs [small|large|long] [--write] [--folder <for the embedded store>] [--only embedded|neo4j] [--results <file>]
// With NEO4J_URI (NEO4J_USER, NEO4J_PASSWORD) it uses that server, which must be empty or hold what an earlier run left; else it starts one and ends it.
// With --results what is measured is kept in a file, and what it has of the other store is reported too.
// A graph that is there is used, one that is not whole is filled up. With --write the report goes to docs/questions.md.
import "reflect-metadata";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute, parse } from "graphql";
import neo4j from "neo4j-driver";
import { readQuestions } from "../examples/questions/read.mjs";
import { startNeo4j } from "../scripts/startNeo4j.mjs";
import { generateBundles, makeEntities, SIZES } from "./generateGraph.mjs";

const { openStore } = await import("../dist/compose.js");
const { buildApiSchema } = await import("../dist/api/buildApiSchema.js");
const { Loaders } = await import("../dist/api/context.js");

const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : null);
const name = SIZES[args[0]] ? args[0] : "small";
const size = SIZES[name];
const only = option("--only");
const BATCH = 50;
const ROUNDS = 20;
/** A question whose first answer takes longer than this, in seconds, is asked only once more. */
const SLOW = 5;

const schema = await buildApiSchema();
const questions = readQuestions().filter(({ query }) => /^query/mu.test(query));
const lines = [];
const say = (line) => {
  lines.push(line);
  console.log(line);
};

const kept = option("--results");
const results = { embedded: new Map(), neo4j: new Map() };
if (kept && existsSync(kept)) {
  for (const [store, entries] of Object.entries(JSON.parse(readFileSync(kept, "utf8"))))
    results[store] = new Map(entries);
}
if (only !== "neo4j") await measureEmbedded();
if (only !== "embedded") await measureNeo4j();
if (kept) writeFileSync(kept, JSON.stringify({ embedded: [...results.embedded], neo4j: [...results.neo4j] }));
report();

async function measureEmbedded() {
  const folder = option("--folder") ?? mkdtempSync(join(tmpdir(), "claimgraph-questions-"));
  const store = await openStore({ dataDirectory: folder });
  await fill("embedded", store);
  await measure(store, results.embedded, null);
  await store.close();
}

async function measureNeo4j() {
  const own = process.env.NEO4J_URI ? null : await startNeo4j({ heap: "3g", quick: false });
  const uri = own?.uri ?? process.env.NEO4J_URI;
  const user = own?.user ?? process.env.NEO4J_USER ?? "neo4j";
  const password = own?.password ?? process.env.NEO4J_PASSWORD ?? "";
  const store = await openStore({ dataDirectory: "", neo4j: { uri, user, password, database: null } });
  await fill("Neo4j", store);
  const driver = neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined);
  await measure(store, results.neo4j, driver);
  await Promise.all([store.close(), driver.close()]);
  await own?.stop();
}

async function fill(label, store) {
  const { articles: there } = await store.totals();
  const started = performance.now();
  let batch = [];
  let count = 0;
  for (const bundle of generateBundles(size)) {
    count += 1;
    if (count <= there) continue;
    batch.push(bundle);
    if (batch.length < BATCH && count < size.articles) continue;
    await store.putArticles(batch);
    batch = [];
    if (count % 500 === 0) console.log(`${label}: ${count} of ${size.articles}, ${seconds(started)} s`);
  }
  const added = size.articles - there;
  if (added > 0) {
    const rate = (added / seconds(started)).toFixed(1);
    say(`${label}: ${added} articles stored in ${seconds(started)} s, ${rate} articles/s (${BATCH} a transaction).\n`);
  }
}

async function measure(store, into, driver) {
  const variables = await variablesFor(store);
  for (const question of questions) {
    const document = parse(question.query);
    const calls = [];
    const ask = async (counted = store) => {
      const contextValue = {
        store: counted,
        ingestArticle: null,
        now: Date.now,
        actor: { name: "bench", role: "reader", expiresAt: null },
        loaders: new Loaders(),
      };
      const { errors } = await execute({ schema, document, variableValues: variables(question), contextValue });
      return errors?.[0]?.message ?? null;
    };
    const first = await timed(() => ask());
    const error = first.value;
    const rounds = error ? 0 : first.ms > SLOW * 1000 ? 1 : ROUNDS;
    const times = [];
    for (let i = 0; i < rounds; i += 1) times.push((await timed(() => ask())).ms);
    if (!error) await ask(counting(store, calls));
    const statements = driver && !error ? await statementsOf(driver, ask) : null;
    into.set(question.title, { first: first.ms, times, calls: calls.length, statements, error });
    const { median, p95 } = quantiles(times);
    console.log(
      `${question.title}: ${error ?? `${median} ms, p95 ${p95}, first ${Math.round(first.ms)}, ${calls.length} calls`}`,
    );
  }
}

/** Names stand for hubs of the generated graph: the most connected, the next, and one far away. */
async function variablesFor(store) {
  const entities = makeEntities(size.entities);
  const { items } = await store.listArticles({ page: { first: 1 } });
  const [article] = items;
  const ids = {
    "@DeepSeek": entities[0].id,
    "@OpenAI": entities[1].id,
    "@Italy": entities.at(-1).id,
    "@article": article.id,
    "@publisher": article.publisherId ?? entities[0].id,
  };
  const idOf = (value) => (Array.isArray(value) ? value.map(idOf) : (ids[value] ?? value));
  return ({ variables }) => Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, idOf(value)]));
}

function counting(store, calls) {
  return new Proxy(store, {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (typeof value !== "function") return value;
      return (...given) => {
        const result = value.apply(target, given);
        if (key === "at") return counting(result, calls);
        calls.push(key);
        return result;
      };
    },
  });
}

/** Statements that one run sends, as the server counts them. */
async function statementsOf(driver, run) {
  const count = async () => {
    const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD currentQueryId RETURN currentQueryId AS id");
    return Number(/query-(\d+)/u.exec(String(records[0].get("id")))?.[1]);
  };
  const before = await count();
  await run();
  return (await count()) - before - 1;
}

function report() {
  say(
    "| question | embedded median, p95 ms | Neo4j median, p95 ms | calls of the store | statements |\n|---|---:|---:|---:|---:|",
  );
  const cell = (result) => {
    if (!result) return "";
    if (result.error) return result.error;
    const { median, p95 } = quantiles(result.times);
    return result.first > SLOW * 1000 ? `${median} (first ${Math.round(result.first / 1000)} s)` : `${median}, ${p95}`;
  };
  for (const { title } of questions) {
    const [here, there] = [results.embedded.get(title), results.neo4j.get(title)];
    const words = title.replace(/ +\(.*\)$/u, "");
    say(`| ${words} | ${cell(here)} | ${cell(there)} | ${(here ?? there).calls} | ${there?.statements ?? ""} |`);
  }
  if (!args.includes("--write")) return;
  const text = `# Questions and what they cost

Each question is a file of [examples/questions](../examples/questions), ready for the playground. Made by \`node bench/questions.mjs ${name} --write\`:
${size.entities} entities, ${size.articles} articles, ${size.claims} claims from a fixed seed; ${ROUNDS} rounds of each after a first one, in process, without
HTTP. Calls of the store are those of one answer; statements are what Neo4j counts for it. Question 8 (what do sources disagree on in numbers) and 24 (a
subscription) are not timed. A first answer that takes long builds what later ones use: on Neo4j the past is a copy that is replayed on the first question about it.

${lines.join("\n")}
`;
  writeFileSync(new URL("../docs/questions.md", import.meta.url), text);
}

async function timed(run) {
  const started = performance.now();
  const value = await run();
  return { ms: performance.now() - started, value };
}

function seconds(started) {
  return Number(((performance.now() - started) / 1000).toFixed(1));
}

function quantiles(values) {
  const sorted = values.toSorted((x, y) => x - y);
  const at = (part) => Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1));
  return { median: at(0.5), p95: at(0.95) };
}
