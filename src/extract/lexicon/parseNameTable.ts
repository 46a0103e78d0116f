import { invariant } from "../../domain/invariant.js";
import type { TableEntry, TableName } from "../../domain/nameTable.js";
import { TABLE_NAME_KINDS } from "../../domain/nameTable.js";
import { ENTITY_TYPES } from "../../domain/ontology.js";

/**
 * Reads one file of the name table: lines of seven tab-separated fields `key type en zh aliases parents note`; `#` begins a comment line.
 * Aliases are `lang:kind:value` joined by `|`, parents are keys joined by `|`. A malformed line is a fault of the packaged data.
 */
export function parseNameTable(tsv: string, file: string): TableEntry[] {
  const entries: TableEntry[] = [];
  tsv.split("\n").forEach((raw, index) => {
    const line = raw.replace(/\r$/u, "");
    if (line.trim() === "" || line.startsWith("#") || line.startsWith("key\t")) return;
    entries.push(parseLine(line, `${file} line ${index + 1}`));
  });
  return entries;
}

function parseLine(line: string, place: string): TableEntry {
  const [key = "", typeName = "", en = "", zh = "", aliases = "", parents = "", note = ""] = line
    .split("\t")
    .map((field) => field.trim());
  const type = ENTITY_TYPES.find((one) => one === typeName);
  invariant(key !== "" && type !== undefined && (en !== "" || zh !== ""), `${place}: needs a key, a type and a name`);
  const names: TableName[] = [];
  if (en !== "") names.push({ value: en, lang: "en", kind: "CANONICAL" });
  if (zh !== "") names.push({ value: zh, lang: "zh", kind: "CANONICAL" });
  for (const alias of splitList(aliases)) names.push(parseAlias(alias, place));
  return { key, type, en, zh, names, parents: splitList(parents), note };
}

function parseAlias(alias: string, place: string): TableName {
  const [lang = "", kindName = "", ...rest] = alias.split(":");
  const value = rest.join(":").trim();
  const kind = TABLE_NAME_KINDS.find((one) => one === kindName);
  invariant(
    (lang === "en" || lang === "zh") && kind !== undefined && value !== "",
    `${place}: malformed alias "${alias}"`,
  );
  return { value, lang, kind };
}

const splitList = (field: string): string[] =>
  field
    .split("|")
    .map((one) => one.trim())
    .filter(Boolean);
