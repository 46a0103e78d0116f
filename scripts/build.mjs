// Builds what is missing or older than its sources: the server (tsc), and explorer, widgets and playground (vite) unless --server is given.
// Prints to stderr only, so that a command whose stdout is data may call it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

const parts = [
  {
    name: "server",
    inputs: ["src", "tsconfig.json", "tsconfig.build.json", "tsconfig.client.json", "package.json"],
    output: "dist/cli/main.js",
    clear: [
      "access",
      "api",
      "cli",
      "client",
      "derive",
      "domain",
      "explore",
      "extract",
      "ingest",
      "resolve",
      "server",
      "store",
    ],
    run: () => {
      const tsc = join(packageFolder("typescript"), "bin", "tsc");
      node(tsc, ["-p", "tsconfig.build.json"]);
      node(tsc, ["-p", "tsconfig.client.json"]);
    },
  },
  {
    name: "playground",
    inputs: ["web/playground", "package-lock.json"],
    output: "dist/playground/index.html",
    clear: ["playground"],
    run: () => vite("web/playground/vite.config.ts"),
  },
  {
    name: "explorer",
    inputs: ["web/explorer", "web/shared", "web/documents", "package-lock.json"],
    output: "dist/explorer/index.html",
    clear: ["explorer"],
    run: () => vite("web/explorer/vite.config.ts"),
  },
  {
    name: "widgets",
    inputs: ["src/client", "web/widgets", "web/shared", "web/documents", "package-lock.json"],
    output: "dist/widgets/1/kg-all.js",
    clear: ["widgets"],
    run: () => node("web/widgets/build.mjs", []),
  },
];

const wanted = process.argv.includes("--server") ? parts.slice(0, 1) : parts;
for (const part of wanted) {
  const stamp = join(root, "dist", `.${part.name}.hash`);
  const hash = hashOf(part.inputs);
  if (existsSync(join(root, part.output)) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) continue;
  const started = Date.now();
  process.stderr.write(`Building the ${part.name} ... `);
  for (const folder of part.clear) rmSync(join(root, "dist", folder), { recursive: true, force: true });
  part.run();
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(stamp, hash);
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

function node(script, args) {
  const done = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (done.status === 0) return;
  process.stderr.write(
    `${done.stdout ?? ""}\nThe build failed. If packages are missing, run "npm ci" (development packages are needed to build).\n`,
  );
  process.exit(1);
}

function vite(config) {
  node(join(packageFolder("vite"), "bin", "vite.js"), ["build", "--config", config, "--logLevel", "warn"]);
}

function packageFolder(name) {
  return dirname(require.resolve(`${name}/package.json`));
}

function hashOf(inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of filesOf(join(root, input))) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.name === "node_modules" ? [] : filesOf(join(path, entry.name))));
  } catch {
    return [path];
  }
}
