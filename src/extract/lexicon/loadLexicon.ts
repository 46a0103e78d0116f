import { readFileSync } from "node:fs";
import type { Lexicon } from "../extraction.js";
import { readModel } from "../tagger/modelFile.js";
import type { TaggerModel } from "../tagger/taggerModel.js";
import { loadNameTable } from "./loadNameTable.js";

// The same distance from src/extract/lexicon and from dist/extract/lexicon.
const WEIGHTS = new URL("../../../data/ner/", import.meta.url);

let loaded: Lexicon | undefined;

/** The lexicon of the package: the table of well-known names and the taggers, read once from `data`. */
export function loadLexicon(): Lexicon {
  return (loaded ??= { names: loadNameTable(), taggers: { zh: readTagger("zh"), en: readTagger("en") } });
}

function readTagger(language: "zh" | "en"): TaggerModel {
  const file = `${language}.weights`;
  return readModel(readFileSync(new URL(file, WEIGHTS)), `data/ner/${file}`);
}
