// Measures what docs/quality asks of one machine and prints a table: figure, limit, ratio. Medians of five; nothing here fails a build.
//   npm run bench
import "reflect-metadata";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../scripts/freePort.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { compose } = await import("../dist/compose.js");
const { composeReader } = await import("../dist/composeReader.js");
const ROUNDS = 5;
const rows = [];

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const quantile = (values, q) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];
const seconds = async (work) => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};
const row = (what, figure, unit, limit, better) =>
  rows.push({
    what,
    figure: `${figure.toFixed(figure < 10 ? 2 : 0)} ${unit}`,
    limit: limit === null ? "" : `${limit} ${unit}`,
    ratio: limit === null ? "" : (better === "more" ? figure / limit : limit / figure).toFixed(2),
  });

const articles = (lang) => {
  const folder = join(root, "seeds", "articles", lang);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(folder, name), "utf8").replace(/^---\n[\s\S]*?\n---\n/u, ""));
};

await extractionSpeed();
await ingestThroughput();
await coldStartAndLatency();
print();

async function extractionSpeed() {
  const reader = composeReader();
  const raw = (body) => ({ body, format: "text", title: "Bench", now: 0 });
  for (const lang of ["zh", "en"]) {
    const text = articles(lang).join("\n\n");
    const bytes = Buffer.byteLength(text);
    reader.read(raw(text));
    const once = median(await times(() => reader.read(raw(text))));
    row(`extraction, ${lang}, one core`, bytes / 1024 / once, "KB/s", 300, "more");
    // Ten different copies: the same text in a row would be cut as repetition.
    const long = Array.from({ length: 10 }, (_, i) => text.replaceAll("2025", String(2015 + i))).join("\n\n");
    const ten = median(await times(() => reader.read(raw(long))));
    row(`extraction, ${lang}, 10 x longer text takes`, ten / once, "x", 12, "less");
  }
}

async function ingestThroughput() {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-bench-"));
  const application = await compose({ dataDirectory: folder });
  const bodies = [...articles("zh"), ...articles("en")].map((text) => text.slice(0, 1500));
  const count = 200;
  const taken = await seconds(async () => {
    for (let i = 0; i < count; i += 1) {
      const body = `${bodies[i % bodies.length]}\n\nNumber ${i} of the bench.`;
      await application.ingestArticle({ body, format: "text", title: `Bench ${i}`, publisher: "Bench Post" });
    }
  });
  row("ingestion, end to end, durable, one after the other", count / taken, "articles/s", 60, "more");
  await application.close();
  rmSync(folder, { recursive: true, force: true });
}

async function coldStartAndLatency() {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-bench-"));
  const port = await freePort();
  const environment = { ...process.env, PORT: String(port), CLAIMGRAPH_DATA_DIR: folder };
  const url = `http://127.0.0.1:${port}/graphql`;
  const first = await startServer(environment, url);
  row("first start, seeds taken in, to the first answer", first.seconds, "s", null, "less");
  await latencies(url);
  await first.stop();
  const again = await startServer(environment, url);
  row("cold start on the seeds to the first answer", again.seconds, "s", 1.5, "less");
  await again.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function startServer(environment, url) {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, "dist", "cli", "main.js"), "serve", "--seed"], {
    env: environment,
    stdio: ["ignore", "pipe", "ignore"],
  });
  // It answers before the seeds are in: what counts is the answer with them.
  await new Promise((ready) => child.stdout.on("data", (chunk) => String(chunk).includes("ready") && ready()));
  await post(url, "{ stats { totals { claims } } }");
  return {
    seconds: (performance.now() - started) / 1000,
    stop: () =>
      new Promise((done) => {
        child.once("exit", done);
        child.kill("SIGTERM");
      }),
  };
}

/** Question by question, 100 requests at concurrency 4. */
async function latencies(url) {
  const deepseek = (await post(url, '{ entity(name: "DeepSeek") { id } }')).data.entity.id;
  const openai = (await post(url, '{ entity(name: "OpenAI") { id } }')).data.entity.id;
  const questions = {
    "accusations against an entity":
      '{ claims(filter: { speechAct: { eq: ACCUSES }, target: { name: { eq: "DeepSeek" } } }) { nodes { content speaker { name } evidence { role exact start end } article { title publisher { name } } } } }',
    "releases with their first reports":
      "{ relations(filter: { predicate: { eq: RELEASES } }) { nodes { subject { name } object { name } why { bestQuote firstReport { title } } } } }",
    "entity with relations, claims and articles": `{ node(id: "${deepseek}") { ... on Entity { name relations(first: 20) { nodes { predicate status claims(first: 5) { nodes { content article { title } } } } } } } }`,
    "neighbourhood, two steps": `{ node(id: "${deepseek}") { ... on Entity { neighborhood(depth: 2, limit: 50) { total nodes { name } relations { predicate } } } } }`,
    "paths between two entities": `{ paths(from: "${deepseek}", to: "${openai}") { paths { length nodes { name } relations { predicate } } } }`,
    "search, Chinese": '{ search(query: "出口管制") { totalCount edges { score highlight } } }',
    "most talked of, by month":
      "{ stats { top(field: TARGET) { label count } timeSeries(bucket: MONTH) { time value } } }",
  };
  for (const [name, query] of Object.entries(questions)) {
    const taken = [];
    const one = async () => taken.push((await seconds(() => post(url, query))) * 1000);
    for (let i = 0; i < 5; i += 1) await one();
    taken.length = 0;
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let i = 0; i < 25; i += 1) await one();
      }),
    );
    row(`p95, ${name}`, quantile(taken, 0.95), "ms", 50, "less");
  }
}

async function post(url, query) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

async function times(work) {
  const taken = [];
  for (let i = 0; i < ROUNDS; i += 1) taken.push(await seconds(work));
  return taken;
}

function print() {
  console.log("| what | measured | limit | times better than the limit |\n|---|---:|---:|---:|");
  for (const { what, figure, limit, ratio } of rows) console.log(`| ${what} | ${figure} | ${limit} | ${ratio} |`);
}
