import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FEEDS } from "../support/feeds.js";
import { newsPage } from "../support/newsPages.js";
import { document, openSite, type Site } from "../support/site.js";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-web-"));
  site = await openSite({
    "/1": newsPage(1),
    "/2": newsPage(2),
    "/slow": () => undefined,
    "/feed": document(FEEDS["RSS"]?.write(["/1", "/2"]) ?? "", "text/xml"),
    "/map": document("<urlset><url><loc>/2</loc></url><url><loc>/1</loc></url></urlset>", "text/xml"),
  });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

function start(data: string, args: readonly string[]) {
  const environment = { CLAIMGRAPH_DATA_DIR: join(folder, data), CLAIMGRAPH_FETCH_ALLOW: site.place };
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: { ...process.env, ...environment } });
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.on("data", (chunk) => out.push(String(chunk)));
  child.stderr.on("data", (chunk) => err.push(String(chunk)));
  child.stdin.end();
  const ended = once(child, "close").then(([code]) => ({
    code: code as number,
    stdout: out.join(""),
    stderr: err.join(""),
    lastLine: err.join("").trim().split("\n").at(-1),
  }));
  return { child, ended };
}

const claimgraph = (data: string, ...args: string[]) => start(data, args).ended;

describe("addresses on the command line", () => {
  test("are taken in beside files, one by one and from a list", async () => {
    await writeFile(join(folder, "note.txt"), "Vestia Bank praised Norrland Power.");
    await writeFile(
      join(folder, "list.txt"),
      `# two\n${site.address}/2\n\n${site.address}/none\r\nnonsense\n${site.address}/2\n`,
    );
    const end = await claimgraph("mixed", "ingest", `${site.address}/1`, "note.txt", "--list", "list.txt");
    expect([end.code, end.lastLine]).toEqual([3, "3 new, 0 known, 2 failed"]);
    expect(end.stderr).toContain(`${site.address}/none: ${site.place} answered 404`);
    expect(end.stderr).toContain('nonsense: "nonsense" is no address.');
  });

  test("are given back when Ctrl-C stops the fetching, and gone on with", async () => {
    const { child, ended } = start("stopped", ["ingest", `${site.address}/slow`]);
    const asked = (): boolean => site.asked.includes("/slow");
    while (!asked()) await new Promise((done) => setTimeout(done, 50));
    child.kill("SIGINT");
    expect(await ended).toMatchObject({
      code: 130,
      lastLine: expect.stringMatching(/^0 new, 0 known, 0 failed; interrupted/u),
    });
    const { stdout } = await claimgraph("stopped", "jobs", "list", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ counts: { QUEUED: 1, RUNNING: 0 } });
  });

  test("are extracted without storing", async () => {
    const { code, stdout } = await claimgraph("none", "extract", `${site.address}/1`);
    expect([code, JSON.parse(stdout).article]).toMatchObject([0, { title: "Report 1", url: `${site.address}/1` }]);
  });

  test("that are refused, and lists that are none, say what to do", async () => {
    const refused = await claimgraph("none", "extract", "http://127.0.0.1:1/");
    expect([refused.code, refused.lastLine]).toEqual([2, expect.stringContaining("CLAIMGRAPH_FETCH_ALLOW")]);
    expect(await claimgraph("none", "ingest")).toMatchObject({ code: 2, lastLine: expect.stringContaining("--list") });
    expect(await claimgraph("none", "ingest", "--list", "absent")).toMatchObject({ code: 2 });
  });
});

describe("a feed on the command line", () => {
  test("is taken in together with a sitemap, each page once", async () => {
    const end = await claimgraph(
      "feed",
      "ingest",
      "--feed",
      `${site.address}/feed`,
      "--sitemap",
      `${site.address}/map`,
    );
    expect([end.code, end.lastLine]).toEqual([0, "2 new, 0 known, 0 failed"]);
  });

  test("is watched until Ctrl-C", async () => {
    const { child, ended } = start("watched", ["ingest", "--feed", `${site.address}/feed`, "--watch", "--every", "1m"]);
    let shown = "";
    child.stderr.on("data", (chunk) => {
      shown += String(chunk);
      if (shown.includes("2 new, 0 known, 0 failed")) child.kill("SIGINT");
    });
    expect(await ended).toMatchObject({ code: 0, lastLine: expect.stringMatching(/Z {2}2 new, 0 known, 0 failed$/u) });
  });

  test.each([
    [["--feed", "https://x.example/", "--watch", "--every", "5s"], "--every takes a time from 1m to 7d"],
    [["--feed", "https://x.example/", "--watch", "note.txt"], "--watch takes one feed"],
    [["--watch", "--list", "list.txt"], "--watch takes one feed"],
    [["--feed", "http://10.0.0.1/"], "private network"],
  ])("%j is refused with what to do", async (args, words) => {
    expect(await claimgraph("none", "ingest", ...args)).toMatchObject({
      code: 2,
      lastLine: expect.stringContaining(words),
    });
  });
});
