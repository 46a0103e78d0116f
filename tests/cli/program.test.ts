import { spawn } from "node:child_process";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const ARTICLE = `---
title: A test of two companies
publisher: Harbor Test Post
date: 2025-03-01
---

OpenAI accused DeepSeek of copying its models. DeepSeek denied the accusation.

Microsoft has invested in OpenAI, the company said on Friday.
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "claimgraph-cli-"));
  await mkdir(join(folder, "news"));
  await writeFile(join(folder, "news", "one.md"), ARTICLE);
  await writeFile(
    join(folder, "news", "two.txt"),
    "Harbor Test Post\n\nItaly bans an app\n\nItaly banned the DeepSeek app on Thursday.\n",
  );
  await writeFile(join(folder, "empty.txt"), "");
  await writeFile(
    join(folder, "binary.txt"),
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 0, 2, 0, 0, 3, 0, 0, 0, 0]),
  );
  await writeFile(join(folder, "gold.jsonl"), '{"id":"a","text":"OpenAI sued nobody."}\n');
  await writeFile(join(folder, "broken.jsonl"), '{"id":"a","text":"x"}\n{oops\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function claimgraph(
  args: readonly string[],
  input = "",
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env: { ...process.env, CLAIMGRAPH_DATA_DIR: join(folder, "data"), ...environment },
  });
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.on("data", (chunk) => out.push(String(chunk)));
  child.stderr.on("data", (chunk) => err.push(String(chunk)));
  child.stdin.end(input);
  return new Promise((done) => child.on("close", (code) => done({ code, stdout: out.join(""), stderr: err.join("") })));
}

describe("the command line", () => {
  test("helps with examples", async () => {
    const { code, stdout } = await claimgraph(["ingest", "--help"]);
    expect([code, stdout.includes("Examples:")]).toEqual([0, true]);
  });

  test("takes in a folder once, then knows it", async () => {
    const first = await claimgraph(["ingest", "news"]);
    expect([first.code, first.stdout, first.stderr.trim().split("\n").at(-1)]).toEqual([
      0,
      "",
      "2 new, 0 known, 0 failed",
    ]);
    const second = await claimgraph(["ingest", "news/*"]);
    expect([second.code, second.stderr.trim().split("\n").at(-1)]).toEqual([0, "0 new, 2 known, 0 failed"]);
  });

  test("reads standard input", async () => {
    const { code, stderr } = await claimgraph(
      ["ingest", "-"],
      "Google launched a new chip, Reuters reported on Monday.",
    );
    expect([code, stderr.trim().split("\n").at(-1)]).toEqual([0, "1 new, 0 known, 0 failed"]);
  });

  test("passes over what cannot be read and says why", async () => {
    const { code, stderr } = await claimgraph(["ingest", "empty.txt", "binary.txt", "news/one.md"]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/empty\.txt: .+/u);
    expect(stderr).toMatch(/binary\.txt: .+/u);
    expect(stderr.trim().split("\n").at(-1)).toBe("0 new, 1 known, 2 failed");
  });

  test.each([
    [["ingest", "nowhere.txt"], 2, "nowhere.txt"],
    [["ingest"], 2, "Name what to take in"],
    [["frobnicate"], 2, "unknown command"],
    [["export", "--format", "xml"], 2, "jsonl"],
    [["predict", "--task", "poetry", "gold.jsonl"], 2, "--task"],
    [["predict", "--task", "ner", "broken.jsonl"], 2, "Line 2"],
    [["predict", "--task", "maintext", "gold.jsonl"], 2, "html"],
  ])("%j ends with %i and says %s", async (args, code, words) => {
    const outcome = await claimgraph(args);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(words);
    expect(outcome.stderr).not.toMatch(/\n\s+at /u);
  });

  test("prints one article's extraction as JSON", async () => {
    const { code, stdout } = await claimgraph(["extract", "news/one.md"]);
    const { article, mentions, claims, relations, notes } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(article).toMatchObject({
      title: "A test of two companies",
      publisher: "Harbor Test Post",
      lang: "en",
      publishedAt: "2025-03-01T00:00:00.000Z",
    });
    for (const { start, end, surface } of mentions) expect(article.text.slice(start, end)).toBe(surface);
    expect(claims).toContainEqual(
      expect.objectContaining({ speechAct: "ACCUSES", speaker: "OpenAI", target: "DeepSeek" }),
    );
    expect(claims).toContainEqual(expect.objectContaining({ speechAct: "DENIES", speaker: "DeepSeek" }));
    expect(relations).toContainEqual(
      expect.objectContaining({ subject: "OpenAI", predicate: "ACCUSES", object: "DeepSeek", status: "REPORTED" }),
    );
    expect(notes).toBeInstanceOf(Array);
  });

  test("exports lines and counts them", async () => {
    const exported = await claimgraph(["export", "--format", "jsonl"]);
    const bundles = exported.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { stdout } = await claimgraph(["stats", "--json"]);
    const counts = JSON.parse(stdout);
    expect(counts.articles).toBe(bundles.length);
    expect(counts.claims).toBe(bundles.flatMap((bundle) => bundle.claims).length);
    expect((await claimgraph(["stats"])).stdout).toMatch(/^articles\s+\d+$/mu);
  });

  test("exports what fits a filter, in the format asked for", async () => {
    const filter = '{"speechAct":{"eq":"ACCUSES"}}';
    const csv = await claimgraph(["export", "--format", "csv", "--filter", filter]);
    expect([csv.code, csv.stdout.split("\r\n")[0]?.startsWith("id,publishedAt,")]).toEqual([0, true]);
    expect(csv.stdout).toContain("OpenAI accuses DeepSeek");
    const gexf = await claimgraph([
      "export",
      "--format",
      "gexf",
      "--relation-filter",
      '{"predicate":{"eq":"ACCUSES"}}',
    ]);
    expect([gexf.code, gexf.stdout.match(/<edge /gu)?.length]).toEqual([0, 1]);
    const refused = await claimgraph(["export", "--filter", '{"speechAct":{"eq":"SHOUTS"}}']);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("--filter")]);
  });

  test("answers gold records one a line", async () => {
    const { code, stdout } = await claimgraph(["predict", "--task", "ner", "gold.jsonl"]);
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      { id: "a", entities: [expect.objectContaining({ start: 0, end: 6, type: "ORG", text: "OpenAI" })] },
    ]);
  });

  test("serves until it is told to stop, with a key for writing that is shown on the first start only", async () => {
    const first = await served();
    const key = /Write key\s+(\S+)/u.exec(first.shown)![1]!;
    const write = await post(
      first.address,
      'mutation { ingestArticle(input: { text: "Oslo praised Bergen." }) { created } }',
      key,
    );
    expect(write.data).toEqual({ ingestArticle: { created: true } });
    const refused = await post(first.address, 'mutation { ingestArticle(input: { text: "x y" }) { created } }', "");
    expect(refused.errors[0].extensions.code).toBe("UNAUTHENTICATED");
    expect(await first.stop()).toBe(0);
    const second = await served();
    expect(second.shown).not.toContain("Write key");
    expect((await post(second.address, "{ stats { totals { articles } } }", key)).data.stats.totals.articles).toBe(1);
    expect(await second.stop()).toBe(0);
  });

  test("keeps keys: makes, lists and revokes them", async () => {
    const { stdout, code } = await claimgraph(["keys", "create", "newsroom", "--role", "editor"]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^cgk_[a-z0-9]{8}_[\w-]{43}\n$/u)]);
    const listed = await claimgraph(["keys", "list"]);
    expect(listed.stdout).toMatch(/editor {2}newsroom {2}since/u);
    expect(listed.stdout).not.toContain(stdout.trim().slice(-20));
    expect((await claimgraph(["keys", "revoke", "newsroom"])).code).toBe(0);
    expect((await claimgraph(["keys", "list"])).stdout).toContain("revoked");
    expect(await claimgraph(["keys", "revoke", "newsroom"])).toMatchObject({
      code: 2,
      stderr: 'No key in force is called "newsroom".\n',
    });
    expect((await claimgraph(["keys", "create", "x", "--role", "king"])).code).toBe(2);
  });

  test("does not serve other machines by oversight", async () => {
    const { code, stderr } = await claimgraph(["serve"], "", { HOST: "0.0.0.0" });
    expect([code, stderr]).toEqual([2, expect.stringContaining("CLAIMGRAPH_READS=public")]);
  });
});

/** A served store in a folder of its own, and what it showed once it was ready. */
async function served() {
  const child = spawn(process.execPath, [MAIN, "serve"], {
    env: { ...process.env, PORT: "0", CLAIMGRAPH_DATA_DIR: join(folder, "served") },
  });
  const shown = await new Promise<string>((ready) => {
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += String(chunk);
      if (/Data\s+.*\n/u.test(text)) ready(text);
    });
  });
  return {
    shown,
    address: /GraphQL\s+(\S+)/u.exec(shown)![1]!,
    stop: () => {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      return ended;
    },
  };
}

async function post(address: string, query: string, key: string) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query }),
  });
  // The shape depends on the query of each test.
  // oxlint-disable-next-line typescript/no-explicit-any
  return (await response.json()) as any;
}
