import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NameTable, TableEntry } from "../../domain/nameTable.js";
import { buildNameTable } from "./buildNameTable.js";
import { parseNameTable } from "./parseNameTable.js";

// The same distance from src/extract/lexicon and from dist/extract/lexicon.
const DATA = new URL("../../../data/names/", import.meta.url);

/** The table of well-known names, read from `data/names`. Files count in alphabetical order. */
export const loadNameTable = (): NameTable => buildNameTable(readTables(), readAmbiguous());

function readTables(): TableEntry[] {
  const folder = fileURLToPath(DATA);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .toSorted()
    .flatMap((file) => parseNameTable(readFileSync(new URL(file, DATA), "utf8"), file));
}

function readAmbiguous(): string[] {
  const file = new URL("ambiguous.txt", DATA);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.replace(/#.*/u, "").trim())
    .filter(Boolean);
}
