#!/usr/bin/env node
// Runs the built program; in a checkout it first builds what is missing or out of date.
import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const build = join(root, "scripts", "build.mjs");
if (existsSync(join(root, "src")) && existsSync(build)) {
  const withPages = process.argv[2] === "serve";
  const done = spawnSync(process.execPath, [build, ...(withPages ? [] : ["--server"])], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
await import("../dist/cli/main.js");
