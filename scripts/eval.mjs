// Scores the extractor on every gold set that is present (../shared/gold), prints one table and writes docs/accuracy.md.
//   npm run eval -- [set ...] [--errors]    with --errors, what went wrong is listed by kind in eval-errors/
import "reflect-metadata";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { errorsOf, printErrors } from "./listErrors.mjs";
import { judgedClaims, reliabilityTable } from "./reliability.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const gold = join(root, "..", "shared", "gold");
const scorer = join(gold, "score.mjs");
if (!existsSync(scorer)) {
  console.error("No gold sets here: expected ../shared/gold beside the project. Nothing was scored.");
  process.exit(0);
}

// set, task, scorer options, measure (path in the scorer's answer), bar, note
const SETS = [
  ["article-extraction", "maintext", [], ["relaxed"], 0.955],
  ["trafilatura-segments", "maintext", [], ["segments"], null],
  ["uner-zh", "ner", ["--types", "coarse"], ["strict"], 0.72],
  ["uner-zh-pud", "ner", ["--types", "coarse"], ["strict"], null],
  ["uner-en", "ner", ["--types", "coarse"], ["strict"], null],
  ["uner-en-pud", "ner", ["--types", "coarse"], ["strict"], 0.65],
  ["crossner-politics", "ner", ["--types", "coarse"], ["strict"], 0.62],
  ["crossner-ai", "ner", ["--types", "coarse"], ["strict"], 0.5],
  ["gum-ner", "ner", ["--types", "coarse"], ["strict"], null],
  ["gum-attribution", "attribution", [], ["relaxed"], 0.55],
  ["gum-coref", "coref", ["--kinds", "nam"], ["relaxed"], 0.62],
  ["plover-gsr", "events", [], ["who_whom"], 0.45],
  ["petrarch-unit", "events", [], ["relaxed"], null],
  ["finre", "relations", [], ["pair_relaxed_untyped_undirected"], 0.35],
  ["re3d", "relations", [], ["pair_relaxed_untyped_undirected"], null],
  ["re3d", "ner", ["--types", "coarse"], ["strict"], null],
  ["alias-pud", "alias", [], ["relaxed"], 0.5],
];

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith("--"));
const listing = words.includes("--errors");
const folder = mkdtempSync(join(tmpdir(), "claimgraph-eval-"));
const rows = [];
try {
  for (const [set, task, options, measure, bar] of SETS) {
    const input = join(gold, set, "dev.jsonl");
    if (!existsSync(input) || (wanted.length > 0 && !wanted.includes(set))) continue;
    process.stderr.write(`${set} (${task}) ... `);
    const output = join(folder, `${set}-${task}.jsonl`);
    const started = process.hrtime.bigint();
    const done = spawnSync(process.execPath, [join(root, "bin", "claimgraph.mjs"), "predict", "--task", task, input], {
      stdio: ["ignore", openSync(output, "w"), "inherit"],
    });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (done.status !== 0) throw new Error(`predict --task ${task} failed on ${set}`);
    const scored = spawnSync(process.execPath, [scorer, "--task", task, ...options, input, output], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    const answer = JSON.parse(scored.stdout);
    const found = measure.reduce((at, key) => at[key], answer);
    const figures =
      found.conll_f1 === undefined
        ? found
        : { f1: found.conll_f1, precision: found.mentions.precision, recall: found.mentions.recall };
    rows.push({
      set,
      task,
      measure: measure.join("."),
      ...figures,
      bar,
      seconds,
      kilobytes: statSync(input).size / 1024,
    });
    process.stderr.write(`F1 ${figures.f1}\n`);
    if (listing) listErrors(set, task, input, output);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const number = (value) => (value === null ? "" : value.toFixed(3));
const table = [
  "| set | task | measure | precision | recall | F1 | bar | |",
  "|---|---|---|---:|---:|---:|---:|---|",
  ...rows.map(
    ({ set, task, measure, precision, recall, f1, bar }) =>
      `| ${set} | ${task} | ${measure.replaceAll("_", " ")} | ${number(precision)} | ${number(recall)} | ${number(f1)} | ${number(bar)} | ${bar === null ? "" : f1 >= bar ? "met" : "missed"} |`,
  ),
].join("\n");
console.log(table);

const { composeReader } = await import("../dist/composeReader.js");
const reader = composeReader();
const own = await ownNews();
console.log(`\n${own}`);

if (wanted.length === 0) {
  const page = [
    "# Accuracy",
    "",
    "Made by `npm run eval`: the rule extractor on the dev parts of independently annotated sets, scored by their own scorer.",
    "Precision and recall of `coref` are those of its mentions; its F1 is the CoNLL mean. A set without a bar is shown for comparison.",
    "",
    table,
    "",
    "## The project's own annotated news",
    "",
    "Short invented articles (`tests/gold`), written before the rules were tuned on anything like them; no rule is tuned on the part `test`.",
    "Speaker, act, target and modality are shares of the matched claims; `spurious` is the share of found claims that match no listed one.",
    "",
    own,
    "",
    "## How far confidence can be trusted",
    "",
    "Claims that somebody makes, by the confidence that they were given: what they said of themselves on average, and how many had speaker, act and content right.",
    "The curve (`npm run calibrate`) is fitted on the parts `dev`. What articles report in their own voice is not in it: its relations are not annotated in full.",
    "",
    reliabilityTable(await judgedClaims(reader)),
    "",
  ].join("\n");
  writeFileSync(join(root, "docs", "accuracy.md"), page);
}

function listErrors(set, task, input, output) {
  const errors = errorsOf(task, input, output);
  if (errors === null) return;
  mkdirSync(join(root, "eval-errors"), { recursive: true });
  const file = join("eval-errors", `${set}-${task}.txt`);
  writeFileSync(join(root, file), printErrors(errors));
  process.stderr.write(`  ${errors.length} errors in ${file}\n`);
}

/** The table of the project's own annotated news. */
async function ownNews() {
  const { loadGold, scoreNews, shares } = await import("./scoreOwnNews.mjs");
  const keys = ["recall", "spurious", "speaker", "act", "target", "modality", "relations"];
  const bars = { spurious: "<= 0.10", speaker: ">= 0.90", act: ">= 0.85", target: ">= 0.85" };
  const lines = ["en", "zh"].flatMap((lang) =>
    ["dev", "test"].map((part) => {
      const count = scoreNews(loadGold(lang, part), reader);
      const share = shares(count);
      return `| ${lang} | ${part} | ${count.gold} | ${keys.map((key) => share[key].toFixed(3)).join(" | ")} |`;
    }),
  );
  return [
    `| language | part | claims | ${keys.join(" | ")} |`,
    `|---|---|---:|${keys.map(() => "---:").join("|")}|`,
    ...lines,
    `| bar | | | ${keys.map((key) => bars[key] ?? "").join(" | ")} |`,
  ].join("\n");
}
