// Fails when a regular expression of src/ can take time that grows faster than the text: every literal is judged by recheck.
//   npm run check:patterns
// A pattern whose repetitions all have bounds is linear whatever recheck says; one with a harmless repetition without a bound, such as white space before the
// end, says so in the line above it, "// Bounded: ...".
// recheck brings 50 MB of its own and is needed here alone, so it is no dependency: it is installed once into the user's cache.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { cacheFolder } from "./cacheFolder.mjs";

const VERSION = "4.5.0";
const TIMEOUT = 10_000;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { check } = await import(pathToFileURL(installed()).href);

const literals = readdirSync(join(root, "src"), { recursive: true })
  .filter((name) => name.endsWith(".ts"))
  .toSorted()
  .flatMap((name) => literalsOf(join(root, "src", name)));
const seen = { safe: 0, bounded: 0, undecided: 0, slow: 0 };
let next = 0;
let done = 0;
await Promise.all([work(), work()]);
process.stderr.write("\r\u001b[K");
console.log(
  `${literals.length} patterns: ${seen.safe} linear, ${seen.bounded} bounded, ${seen.undecided} not decided in ${TIMEOUT / 1000} s, ${seen.slow} slow.`,
);
// The agent of recheck stays up.
process.exit(seen.slow > 0 ? 1 : 0);

async function work() {
  while (next < literals.length) {
    const one = literals[next];
    next += 1;
    const { status, attack } = await check(one.source, one.flags, { timeout: TIMEOUT, randomSeed: 1 });
    done += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${literals.length}`);
    if (status === "safe") seen.safe += 1;
    else if (one.isBounded) seen.bounded += 1;
    else if (status === "unknown") {
      seen.undecided += 1;
      console.warn(`${one.place}: not decided: /${one.source}/${one.flags}`);
    } else {
      seen.slow += 1;
      console.error(`${one.place}: slow on ${attack.pattern}: /${one.source}/${one.flags}`);
    }
  }
}

function literalsOf(file) {
  const text = readFileSync(file, "utf8");
  const lines = text.split("\n");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/su.exec(node.text);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const isBounded = hasBounds(pattern) || /^\s*\/\/ Bounded: /u.test(lines[line - 1] ?? "");
      found.push({ source: pattern, flags, isBounded, place: `${relative(root, file)}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether every repetition of a pattern has an upper bound: then it takes at most a fixed number of steps a character. */
function hasBounds(pattern) {
  const bare = pattern.replace(/\\./gsu, "x").replace(/\[[^\]]*\]/gu, "x");
  return !/[*+]|\{\d+,\}/u.test(bare);
}

function installed() {
  const folder = cacheFolder(`recheck-${VERSION}`);
  const main = join(folder, "node_modules", "recheck", "lib", "main.js");
  if (!existsSync(main)) {
    mkdirSync(folder, { recursive: true });
    const npm = spawnSync("npm", ["install", "--silent", "--no-save", "--prefix", folder, `recheck@${VERSION}`], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (npm.status !== 0)
      throw new Error(`recheck ${VERSION} could not be installed; is the package registry reachable?`);
  }
  return main;
}
