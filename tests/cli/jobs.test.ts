import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbeddedGraphStore } from "../../src/store/embedded/openEmbeddedGraphStore.js";
import type { Store } from "../../src/store/jobStore.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const COUNT = 40;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-jobs-"));
  await mkdir(join(folder, "news"));
  for (let i = 0; i < COUNT; i += 1) {
    const text = `Norrland Power accused Mira Holt of leaking plan number ${i}. Holt denied the accusation. Vestia Bank said on Monday it would buy unit ${i} of Norrland Power.`;
    await writeFile(join(folder, "news", `${i}.txt`), text);
  }
  await writeFile(join(folder, "news", "empty.txt"), "");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(data: string, ...args: string[]): { child: ChildProcess; out: string[]; err: string[] } {
  const environment = { ...process.env, CLAIMGRAPH_DATA_DIR: join(folder, data) };
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: environment });
  const out: string[] = [];
  const err: string[] = [];
  child.stdout?.on("data", (chunk) => out.push(String(chunk)));
  child.stderr?.on("data", (chunk) => err.push(String(chunk)));
  child.stdin?.end();
  return { child, out, err };
}

async function claimgraph(data: string, ...args: string[]) {
  const { child, out, err } = start(data, ...args);
  const [code] = await once(child, "close");
  return { code, stdout: out.join(""), lastLine: err.join("").trim().split("\n").at(-1) };
}

/** Ends the program by a signal when it has settled some documents. */
async function endedAfter(settled: number, signal: NodeJS.Signals, data: string, ...args: string[]) {
  const { child, err } = start(data, ...args);
  let isSent = false;
  child.stderr?.on("data", () => {
    if (isSent || err.join("").split("\n").length <= settled) return;
    isSent = child.kill(signal);
  });
  const [code] = await once(child, "close");
  return { code, lastLine: err.join("").trim().split("\n").at(-1) };
}

async function inStore<Result>(data: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openEmbeddedGraphStore({ directory: join(folder, data), readers: 1 });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe("a job of the command line", () => {
  test("that was killed goes on where it stood, and gives the graph of a run that was not", async () => {
    for (let kill = 1; kill <= 3; kill += 1) {
      await endedAfter(4, "SIGKILL", "killed", ...(kill === 1 ? ["ingest", "news"] : ["jobs", "resume"]));
    }
    const before = await inStore("killed", async (store) => (await store.listJobs({ page: { first: 5 } })).items);
    expect(before.map(({ state }) => state)).toEqual(["RUNNING"]);
    const end = await claimgraph("killed", "jobs", "resume");
    expect([end.code, end.lastLine]).toEqual([3, expect.stringMatching(/^\d+ new, \d+ known, 1 failed$/u)]);

    await claimgraph("whole", "ingest", "news");
    const hash = (store: Store) => store.graphHash();
    expect(await inStore("killed", hash)).toBe(await inStore("whole", hash));
    const [job, items] = await inStore("killed", async (store) => {
      const { items: jobs } = await store.listJobs({ page: { first: 5 } });
      const [page] = await store.jobItems([jobs[0]?.id ?? ""], { page: { first: 100 } });
      return [jobs[0], page?.items ?? []] as const;
    });
    expect(job).toMatchObject({ state: "FAILED", counts: { QUEUED: 0, RUNNING: 0, FAILED: 1 } });
    // What was finished was not begun again: only those that a kill met were.
    const begun = items.filter(({ attempts }) => attempts > 1).length;
    const inHand = 3 * Math.max(2, availableParallelism());
    expect([items.length, begun <= 3 * inHand]).toEqual([COUNT + 1, true]);
  });

  test("that Ctrl-C stops says how to go on, and does", async () => {
    const stopped = await endedAfter(3, "SIGINT", "stopped", "ingest", "news");
    expect([stopped.code, stopped.lastLine]).toEqual([
      130,
      expect.stringMatching(/interrupted, go on with: claimgraph jobs resume job_\w{26}$/u),
    ]);
    const id = stopped.lastLine?.split(" ").at(-1) ?? "";
    const resumed = await claimgraph("stopped", "jobs", "resume", id);
    expect([resumed.code, resumed.lastLine]).toEqual([3, `${COUNT} new, 0 known, 1 failed`]);
    expect(await claimgraph("stopped", "jobs", "resume")).toMatchObject({
      code: 0,
      lastLine: "Every job is finished.",
    });

    const shown = await claimgraph("stopped", "jobs", "show", id);
    expect(shown.stdout.trim().split("\n")).toEqual([
      expect.stringContaining(`${id}  FAILED`),
      expect.stringMatching(/FAILED +\S+empty\.txt  ARTICLE_REJECTED: /u),
    ]);
    await writeFile(join(folder, "news", "empty.txt"), "Vestia Bank praised Norrland Power.");
    expect(await claimgraph("stopped", "jobs", "retry", id)).toMatchObject({
      code: 0,
      lastLine: `${COUNT + 1} new, 0 known, 0 failed`,
    });
    const listed = await claimgraph("stopped", "jobs", "list", "--json");
    expect(JSON.parse(listed.stdout)).toMatchObject({ id, state: "SUCCEEDED", title: "news", by: "cli" });
    const nothing = await claimgraph("stopped", "jobs", "cancel", id);
    expect([nothing.code, nothing.lastLine]).toEqual([1, expect.stringContaining("Nothing is left to cancel")]);
  });

  test.each([
    [["jobs", "show", "job_nothing"], 2, 'No job has the id "job_nothing"'],
    [["jobs", "list", "--state", "lost"], 2, "--state must be one of"],
  ])("%j ends with %i", async (args, code, words) => {
    const outcome = await claimgraph("stopped", ...args);
    expect([outcome.code, outcome.lastLine]).toEqual([code, expect.stringContaining(words)]);
  });

  test("over records takes in the good ones and tells code and line of the others", async () => {
    const record = (n: number) =>
      JSON.stringify({ title: `R${n}`, body: `Vestia Bank praised Norrland Power for ${n}.` });
    await writeFile(join(folder, "records.jsonl"), `${record(1)}\n{"title":"R2"}\n{oops\n${record(4)}\n`);
    const end = await claimgraph("records", "ingest", "records.jsonl");
    expect([end.code, end.lastLine]).toEqual([3, "2 new, 0 known, 2 failed"]);
    const { stdout } = await claimgraph("records", "jobs", "list", "--json");
    const shown = await claimgraph("records", "jobs", "show", JSON.parse(stdout).id);
    expect(shown.stdout.trim().split("\n").slice(1)).toEqual([
      expect.stringMatching(/FAILED +records\.jsonl:2 {2}ARTICLE_REJECTED: Line 2: It has no text\./u),
      expect.stringMatching(/FAILED +records\.jsonl:3 {2}ARTICLE_REJECTED: Line 3: The record is no JSON/u),
    ]);
  });
});
