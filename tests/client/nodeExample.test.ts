import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: true });
});
afterAll(() => server.close());

function example(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "examples/node/accusations.ts", ...args], {
    cwd: ROOT,
    env: { ...process.env, CLAIMGRAPH_URL: server.address },
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk) => out.push(String(chunk)));
  child.stderr.on("data", (chunk) => err.push(String(chunk)));
  return new Promise((done) => child.on("close", (code) => done({ code, stdout: out.join(""), stderr: err.join("") })));
}

test("the Node example prints accusations with their answers", async () => {
  const { code, stdout, stderr } = await example("DeepSeek");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^DeepSeek: \d+ claims in \d+ articles$/mu);
  expect(stdout).toMatch(/ accuses DeepSeek: /u);
});

test("the Node example says what is wrong", async () => {
  expect(await example("Nobody At All")).toMatchObject({
    code: 1,
    stderr: "NOT_FOUND: Nobody is called Nobody At All.\n",
  });
});
