import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "./support/seededServer.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const readme = await readFile(join(ROOT, "README.md"), "utf8");

/** Contents of the fenced blocks of one language, in order. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gmu"))].map((match) => match[1] ?? "");

/** The commands that a test can run to their end; `npm ci`, `npm start` and `npm test` are run by `.ci/run`. */
const COMMANDS = blocks("sh")
  .flatMap((block) => block.split("\n"))
  .map((line) => line.replace(/\s+#.*$/u, "").trim())
  .filter((line) => line.startsWith("npm run -s claimgraph --"));

let server: TestServer;
let data: string;
beforeAll(async () => {
  server = await startServer({ seeds: true });
  data = await mkdtemp(join(tmpdir(), "claimgraph-readme-"));
});
afterAll(async () => {
  await server.close();
  await rm(data, { recursive: true, force: true });
});

function shell(command: string): Promise<{ code: number | null; stderr: string }> {
  const child = spawn("sh", ["-c", command], {
    cwd: ROOT,
    env: { ...process.env, CLAIMGRAPH_DATA_DIR: join(data, "graph"), TMPDIR: data },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const heard: string[] = [];
  child.stderr.on("data", (chunk) => heard.push(String(chunk)));
  return new Promise((done) => child.on("close", (code) => done({ code, stderr: heard.join("") })));
}

describe("the README", () => {
  test("shows a query with the answer that it has", async () => {
    const [query = ""] = blocks("graphql");
    const [answer = ""] = blocks("json");
    expect(JSON.parse(answer)).toEqual({ data: (await server.query(query)).data });
  });

  test("shows queries that the API answers", async () => {
    for (const query of blocks("graphql")) {
      const { errors } = await server.query(query);
      expect([query, errors]).toEqual([query, undefined]);
    }
  });

  test("names commands that run", async () => {
    expect(COMMANDS.length).toBeGreaterThan(3);
    for (const command of COMMANDS) {
      const { code, stderr } = await shell(command);
      expect([command, code, code === 0 ? "" : stderr]).toEqual([command, 0, ""]);
    }
  }, 120_000);

  test("shows a program for the client that runs", async () => {
    const [code = ""] = blocks("ts");
    const here = code.replace("http://127.0.0.1:4000", server.address);
    const child = spawn(process.execPath, ["--input-type=module", "--eval", here], { cwd: ROOT });
    const heard: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => heard.push(String(chunk)));
    expect(await new Promise((done) => child.on("close", done))).toBe(0);
    expect(heard.join("")).toContain("David Sacks: DeepSeek may have stolen");
  });

  test("links to files that are there", async () => {
    const links = [...readme.matchAll(/\]\(((?!https?:|#)[^)\s]+)\)/gu)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) await readFile(join(ROOT, link.split("#")[0] ?? ""));
  });
});
