import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compose, type Application } from "../../src/compose.js";
import { settledOf } from "../../src/domain/ingestJob.js";
import { createJob } from "../../src/ingest/jobs/createJob.js";
import { runJob } from "../../src/ingest/jobs/runJobs.js";
import type { NamedSource } from "../../src/ingest/sources.js";
import { describeWithNeo4j, openEmptyNeo4j } from "../support/neo4j.js";
import { missingRedis, TestRedis } from "../support/redis.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
/** More of them are for measuring. */
const COUNT = Number(process.env["CLAIMGRAPH_TEST_ARTICLES"] ?? 120);

const COMPANIES = ["Norrland Power", "Vestia Bank", "Tarn Robotics", "Quill Software", "Orrin Foods", "Sable Mining"];
const PEOPLE = ["Mira Holt", "Jonas Berg", "Ada Lund", "Paul Stern"];
const articles: NamedSource[] = Array.from({ length: COUNT }, (_, i) => {
  const [one, other] = [COMPANIES[i % 6] ?? "", COMPANIES[(i + 1 + (i % 4)) % 6] ?? ""];
  const person = PEOPLE[i % 4] ?? "";
  const body = `${one} accused ${person} of leaking plan number ${i}. ${person} denied the accusation. ${other} said on Monday it would buy unit ${i} of ${one}.`;
  return {
    name: `article ${i}`,
    source: { kind: "ARTICLE", article: { body, format: "text", title: `Report ${i}`, publisher: "Test Post" } },
  };
});

const why = missingRedis();
if (why) console.warn(`SKIPPED workers over Redis: ${why}.`);

describeWithNeo4j("Workers over Redis", (server) => {
  describe.skipIf(why !== null)("share the articles of a job", () => {
    let redis: TestRedis;
    let application: Application;
    let workers: ChildProcess[];
    const environment = () => ({
      ...process.env,
      CLAIMGRAPH_STORE: "neo4j",
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_PASSWORD: server.password,
      REDIS_URL: redis.url,
    });
    const startWorker = async (): Promise<ChildProcess> => {
      const child = spawn(process.execPath, [MAIN, "worker"], {
        env: environment(),
        stdio: ["ignore", "pipe", "pipe"],
      });
      workers.push(child);
      child.stderr?.resume();
      await once(child.stdout ?? child, "data");
      return child;
    };
    const endedBy = async (child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<number | null> => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return null;
      const closed = once(child, "close");
      child.kill(signal);
      const [code] = (await closed) as [number | null];
      return code;
    };

    beforeEach(async () => {
      workers = [];
      redis = await TestRedis.start();
      await (await openEmptyNeo4j(server)).close();
      const { uri, user, password } = server;
      application = await compose({
        dataDirectory: "",
        neo4j: { uri, user, password, database: null },
        redisUrl: redis.url,
      });
    });
    afterEach(async () => {
      for (const child of workers) await endedBy(child, "SIGKILL");
      await application.close();
      await redis.stop();
    });

    /** Waits until so many items are settled. */
    const settled = async (id: string, count: number) => {
      for (;;) {
        const [job] = await application.store.jobs([id]);
        if (job && settledOf(job.counts) >= count) return job;
        await new Promise((done) => setTimeout(done, 100));
      }
    };

    test("whoever is killed, flushed or restarted meanwhile: nothing is lost, and the graph is that of one process", async () => {
      await Promise.all([startWorker(), startWorker(), startWorker()]);
      const began = Date.now();
      const { id } = await createJob(application.store, articles, { title: "Reports", by: "a test", at: Date.now() });
      await settled(id, COUNT * 0.1);
      await endedBy(workers[0], "SIGKILL");
      await settled(id, COUNT * 0.25);
      await redis.ask((client) => client.flushall());
      await settled(id, COUNT * 0.4);
      await redis.kill();
      await endedBy(workers[1], "SIGKILL");
      await redis.run();
      await startWorker();
      const end = await settled(id, COUNT);
      console.info(`${COUNT} articles in ${((Date.now() - began) / 1000).toFixed(0)} s with three workers`);
      expect(end).toMatchObject({ state: "SUCCEEDED", counts: { QUEUED: 0, RUNNING: 0, FAILED: 0 } });
      expect(end.counts.DONE + end.counts.DUPLICATE).toBe(COUNT);
      expect(await endedBy(workers[2], "SIGTERM")).toBe(0);

      const alone = await compose({ dataDirectory: ":memory:" });
      try {
        const job = await createJob(alone.store, articles, { title: "Reports", by: "a test", at: Date.now() });
        const { store, ingestArticle, fetcher } = alone;
        const worker = {
          store,
          ingestArticle,
          fetcher,
          name: "alone",
          concurrency: 2,
          now: Date.now,
          say: () => undefined,
        };
        await runJob(worker, job, new AbortController().signal);
        expect(await application.store.graphHash()).toBe(await store.graphHash());
        expect(await application.store.totals()).toMatchObject({ articles: COUNT });
      } finally {
        await alone.close();
      }
    });

    test("end when they are told to, also while Redis is away", async () => {
      const child = await startWorker();
      await redis.kill();
      expect(await endedBy(child, "SIGTERM")).toBe(0);
    });

    test("hear of each other's changes over Redis", async () => {
      const heard: string[] = [];
      await redis.ask(async (client) => {
        client.on("message", (_, message: string) => heard.push(message.split(" ")[0] ?? ""));
        await client.subscribe("claimgraph:reached");
        await startWorker();
        const { id } = await createJob(application.store, articles.slice(0, 3), { title: "Few", by: "a test", at: 1 });
        await settled(id, 3);
      });
      expect(new Set(heard)).toEqual(new Set(["jobs", "events"]));
    });
  });
});
