// Trains the taggers and writes data/ner/{zh,en}.weights. The same inputs give the same bytes.
//   npm run train:tagger [-- zh|en ...] [--own FOLDER] [--gold FOLDER] [--out FOLDER] [--epochs N]
// Learns from {zh,en}/*.txt in the own folder (default data/ner) and from the train parts of the gold sets in FOLDER (default ../shared/gold), where they are present; dev parts are never read.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { loadNameTable } = await import("../dist/extract/lexicon/loadNameTable.js");
const { readGoldRecords } = await import("../dist/extract/tagger/train/readGoldRecords.js");
const { readInlineMarkup } = await import("../dist/extract/tagger/train/inlineMarkup.js");
const { trainTagger } = await import("../dist/extract/tagger/train/trainTagger.js");
const { writeModel } = await import("../dist/extract/tagger/modelFile.js");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    own: { type: "string", default: join(root, "data", "ner") },
    gold: { type: "string", default: join(root, "..", "shared", "gold") },
    out: { type: "string", default: join(root, "data", "ner") },
    epochs: { type: "string" },
  },
});
const SETS = { zh: ["uner-zh"], en: ["uner-en", "crossner-politics", "crossner-ai"] };

for (const language of positionals.length > 0 ? positionals : ["zh", "en"]) {
  if (!(language in SETS)) throw new Error(`No tagger for "${language}": name zh or en.`);
  const own = ownSentences(language);
  const gold = SETS[language].flatMap((set) => goldSentences(set));
  const options = values.epochs === undefined ? {} : { epochs: Number(values.epochs) };
  const started = Date.now();
  const bytes = writeModel(trainTagger(language, [...gold, ...own], loadNameTable(), options));
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, `${language}.weights`), bytes);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${language}: ${own.length} own and ${gold.length} gold texts, ${bytes.length} bytes, ${seconds} s`);
}

function ownSentences(language) {
  const folder = join(values.own, language);
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.toSorted().flatMap((name) => readInlineMarkup(readFileSync(join(folder, name), "utf8"), name));
}

function goldSentences(set) {
  const file = join(values.gold, set, "train.jsonl");
  if (existsSync(file)) return readGoldRecords(readFileSync(file, "utf8"), `${set}/train.jsonl`);
  console.warn(`${set} is not in ${values.gold}: the tagger will learn without it.`);
  return [];
}
