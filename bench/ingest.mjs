// Articles taken in end to end, durably, and the memory it takes; prints lines for docs/ingestion.md.
//   node bench/ingest.mjs embedded 20000      one command over one file of records, on the embedded store
//   node bench/ingest.mjs neo4j 600           the same on Neo4j, without Redis (starts it; EVERYTHING in that Neo4j is deleted)
//   node bench/ingest.mjs workers 600         one, two and three workers over Redis on Neo4j (starts both servers; EVERYTHING in that Neo4j is deleted)
import "reflect-metadata";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const [mode = "embedded", size = "2000"] = process.argv.slice(2);
const COUNT = Number(size);

/** Repeatable randomness (Lehmer), 0 to just under 1. */
let state = 2025;
const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;

const SYLLABLES = "ba den fo gar hol jun kel lo mar nor pel ros sten tu val wex yor zim".split(" ");
const word = (n) => {
  const parts = [n % 18, Math.floor(n / 18) % 18, Math.floor(n / 324) % 18].map((i) => SYLLABLES[i]).join("");
  return parts[0].toUpperCase() + parts.slice(1);
};
const TRADES = "Bank,Power,Robotics,Software,Foods,Mining,Motors,Energy".split(",");
const FIRST_NAMES = "Mira,Jonas,Ada,Paul,Nora,Ivan,Clara,Hugo".split(",");
const HAN = "远青海星北山云河金明华康安泰新宏".split("");
const CHINESE_TRADES = "重工,银行,医药,科技,能源,汽车".split(",");
const SURNAMES = "王李张刘陈杨赵黄周吴徐孙".split("");

/** Of many names a few are in most articles: the cube of a random number. */
const often = (count) => Math.floor(count * random() ** 3);
const company = (isChinese) => {
  const n = often(2000);
  return isChinese
    ? `${HAN[n % 16]}${HAN[Math.floor(n / 16) % 16]}${CHINESE_TRADES[n % 6]}`
    : `${word(n)} ${TRADES[n % 8]}`;
};
const person = (isChinese) => {
  const n = often(3000);
  return isChinese
    ? `${SURNAMES[n % 12]}${HAN[n % 16]}${HAN[Math.floor(n / 12) % 16]}`
    : `${FIRST_NAMES[n % 8]} ${word(n)}`;
};

/** A noun that few texts share: news is about something else each time, and texts that share sentences are compared as copies. */
const thing = () => word(Math.floor(random() * 5832)).toLowerCase();
const matter = () =>
  `${HAN[Math.floor(random() * 16)]}${SURNAMES[Math.floor(random() * 12)]}${HAN[Math.floor(random() * 16)]}`;
const DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday".split(",");
const CHINESE_DAYS = "周一,周二,周三,周四,周五".split(",");

/** About 900 characters, half of them in each language; each text of its own. */
function article(i) {
  const isChinese = i % 2 === 1;
  const [one, other, third] = [company(isChinese), company(isChinese), company(isChinese)];
  const [who, whom] = [person(isChinese), person(isChinese)];
  const day = (isChinese ? CHINESE_DAYS : DAYS)[Math.floor(random() * 5)];
  const body = !isChinese
    ? `${one} accused ${who} of leaking ${thing()} plan ${i} to ${other}. ${who} denied the ${thing()} accusation on ${day}. ${other} said it would buy ${thing()} unit ${i % 97} of ${one} for ${i} million euros.\n\n"We have ${thing()} nothing wrong in ${thing()} case ${i}," ${whom} told ${thing()} reporters. Analysts at ${third} warned that ${thing()} prices could rise by ${i % 13} percent. ${third} released ${thing()} report ${i} on ${day}, according to ${whom}.\n\nThe ${thing()} regulator opened an investigation into ${one} over ${thing()} file ${i}. A spokesman for ${other} declined to comment on ${thing()} file ${i}.`
    : `${one}指控${who}泄露${matter()}第${i}号计划。${who}${day}否认了这一${matter()}指控。${other}表示将以${i}万元收购${one}的${matter()}第${i % 97}号工厂。\n\n${whom}对${matter()}记者说：“我们在${matter()}第${i}号案件中没有做错任何事。”${third}的分析师警告称${matter()}价格可能上涨${i % 13}%。据${whom}介绍，${third}${day}发布了${matter()}第${i}号报告。\n\n${matter()}监管部门已就第${i}号${matter()}档案对${one}展开调查。${other}发言人拒绝就${matter()}第${i}号档案置评。`;
  return {
    title: `Report ${i}`,
    body,
    publisher: ["Test Post", "北岸日报"][i % 2],
    url: `https://news.example/${i}`,
  };
}

async function neo4jAlone() {
  const { startNeo4j } = await import("../scripts/startNeo4j.mjs");
  const neo4j = await startNeo4j({ heap: "1500m", quick: false });
  try {
    await oneCommand("Neo4j", neo4jSettings(neo4j));
  } finally {
    await neo4j.stop();
  }
}

const neo4jSettings = ({ uri, user, password }) => ({
  CLAIMGRAPH_STORE: "neo4j",
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
});

async function oneCommand(store, settings) {
  const folder = mkdtempSync(join(tmpdir(), "claimgraph-bench-"));
  const file = join(folder, "articles.jsonl");
  const out = createWriteStream(file);
  for (let i = 0; i < COUNT; i += 1) if (!out.write(`${JSON.stringify(article(i))}\n`)) await once(out, "drain");
  out.end();
  await once(out, "close");
  const child = spawn(process.execPath, [MAIN, "ingest", file], {
    env: { ...process.env, CLAIMGRAPH_DATA_DIR: join(folder, "data"), ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let settled = 0;
  let last = "";
  const memory = new Map();
  const started = performance.now();
  const times = [];
  child.stderr.on("data", (chunk) => {
    const lines = String(chunk)
      .split(/[\r\n]/u)
      .filter(Boolean);
    last = lines.at(-1) ?? last;
    for (const line of lines) {
      const done = Number(/(\d+)\s*\/\s*\d+/u.exec(line)?.[1] ?? 0);
      if (done <= settled) continue;
      settled = done;
      const step = Math.floor(settled / (COUNT / 4));
      if (memory.has(step)) continue;
      memory.set(step, residentMb(child.pid));
      times.push(`${settled}: ${((performance.now() - started) / 1000).toFixed(0)} s, ${memory.get(step)} MB`);
    }
  });
  const sampling = setInterval(() => (peak = Math.max(peak, residentMb(child.pid))), 500);
  let peak = 0;
  const [code] = await once(child, "close");
  clearInterval(sampling);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${store}, ${COUNT} articles, one command: ${(COUNT / seconds).toFixed(1)} articles/s, peak ${peak} MB (exit ${code}; ${last.trim()})`,
  );
  for (const line of times) console.log(`  ${line}`);
  rmSync(folder, { recursive: true, force: true });
}

function residentMb(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

async function workers() {
  const { compose } = await import("../dist/compose.js");
  const { createJob } = await import("../dist/ingest/jobs/createJob.js");
  const { startNeo4j } = await import("../scripts/startNeo4j.mjs");
  const neo4j = await startNeo4j({ heap: "1500m", quick: false });
  const { freePort } = await import("../scripts/freePort.mjs");
  const port = await freePort();
  const redis = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", ""], {
    stdio: "ignore",
  });
  const { uri, user, password } = neo4j;
  const redisUrl = `redis://127.0.0.1:${port}`;
  const application = await compose({ dataDirectory: "", neo4j: { uri, user, password, database: null }, redisUrl });
  const env = { ...process.env, ...neo4jSettings(neo4j) };
  for (const [round, count] of [1, 2, 3].entries()) {
    const children = Array.from({ length: count }, () =>
      spawn(process.execPath, [MAIN, "worker"], {
        env: { ...env, REDIS_URL: redisUrl },
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    await Promise.all(children.map((child) => once(child.stdout, "data")));
    const sources = (from, n) =>
      Array.from({ length: n }, (_, i) => {
        const { body, ...rest } = article(from + i);
        return { name: `article ${from + i}`, source: { kind: "ARTICLE", article: { body, format: "text", ...rest } } };
      });
    // Lexicons are loaded with the first article.
    await finished(application, await createJob(application.store, sources(round * 10_000, 8 * count), now()));
    const started = performance.now();
    await finished(application, await createJob(application.store, sources(round * 10_000 + 1000, COUNT), now()));
    const seconds = (performance.now() - started) / 1000;
    const memory = children.map((child) => residentMb(child.pid)).join(", ");
    console.log(
      `Neo4j, ${COUNT} articles, ${count} workers: ${(COUNT / seconds).toFixed(1)} articles/s (${memory} MB)`,
    );
    for (const child of children) {
      child.kill("SIGTERM");
      await once(child, "close");
    }
  }
  await application.close();
  redis.kill();
  await neo4j.stop();
}

function now() {
  return { title: "Bench", by: "bench", at: Date.now() };
}

async function finished({ store }, { id }) {
  for (;;) {
    const [{ counts }] = await store.jobs([id]);
    if (counts.QUEUED + counts.RUNNING === 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

if (mode === "embedded") await oneCommand("embedded", {});
else if (mode === "neo4j") await neo4jAlone();
else await workers();
