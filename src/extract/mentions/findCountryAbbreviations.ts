import type { NameTable, TableEntry } from "../../domain/nameTable.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate } from "./candidate.js";

// 中意 and 美德 are words of their own.
const NO_PAIRS = new Set(["中意", "美德", "法意", "日中", "中日韩", "德意"]);
const BEFORE_COUNTRY = /[对访驻在赴涉反来援亲离抵旅留]$/u;
const ZH_SIDE = /^方(?![面法向案便程式针才圆正])/u;

const tables = new WeakMap<NameTable, ReadonlyMap<string, TableEntry>>();

/** Countries by their one-character names (美 for 美国). */
function abbreviationsOf(table: NameTable): ReadonlyMap<string, TableEntry> {
  const known = tables.get(table);
  if (known) return known;
  const made = new Map<string, TableEntry>();
  for (const entry of table.entries) {
    for (const { kind, value } of entry.names)
      if (kind === "ABBREV" && value.length === 1 && !made.has(value)) made.set(value, entry);
  }
  tables.set(table, made);
  return made;
}

/** Countries by one character: both of 中美 and 俄乌, 华 in 对华, 美方 for a country's government. */
export function findCountryAbbreviations({ document }: MentionReading, table: NameTable): Candidate[] {
  const countries = abbreviationsOf(table);
  const found: Candidate[] = [];
  const add = (start: number, length: number, entry: TableEntry, kind: "NAME" | "METONYM") =>
    found.push(
      candidate(
        { start, end: start + length },
        { kind, type: entry.type, entry, rule: "zh/abbreviation", weight: 56, confidence: 0.8 },
      ),
    );
  document.tokens.forEach((token, index) => {
    const first = countries.get(token.text[0] ?? "");
    if (!first) {
      const second =
        token.text.length === 2 && BEFORE_COUNTRY.test(token.text[0]!) ? countries.get(token.text[1]!) : undefined;
      if (second && token.text[1] === "华") add(token.start + 1, 1, second, "NAME");
      return;
    }
    const second = countries.get(token.text[1] ?? "");
    const pair = token.text.slice(0, 2);
    if (
      second &&
      second !== first &&
      !NO_PAIRS.has(pair) &&
      (token.text.length === 2 ||
        /^(?:两国|关系|贸易|双方|竞争|冲突|战争|摩擦|贸易战|合作|会谈|峰会|同盟|联盟)/u.test(token.text.slice(2)))
    ) {
      add(token.start, 1, first, "NAME");
      add(token.start + 1, 1, second, "NAME");
    } else if (token.text.length === 2 && token.text[1] === "方") {
      if (ZH_SIDE.test(document.analysis.slice(token.start + 1, token.start + 3)))
        add(token.start, 2, first, "METONYM");
    } else if (token.text.length === 1) {
      const before = document.tokens[index - 1];
      const next = document.tokens[index + 1];
      const after = document.analysis.slice(token.end, token.end + 2);
      if (ZH_SIDE.test(after) && next?.text === "方") add(token.start, 2, first, "METONYM");
      else if (
        before &&
        before.end === token.start &&
        BEFORE_COUNTRY.test(before.text) &&
        before.text.length === 1 &&
        /^(?:的|芯|出|贸|政|关|加|投|实|发|采|态|打|制|强|施|技|战|半|科|投|军|舆|围|遏|,|。|、|$)/u.test(after)
      )
        add(token.start, 1, first, "NAME");
      else if (
        next &&
        next.start === token.end &&
        next.text.length === 1 &&
        countries.has(next.text) &&
        countries.get(next.text) !== first &&
        !NO_PAIRS.has(token.text + next.text) &&
        /^(?:两国|关系|贸|双|竞|冲|战|摩|合|会|峰|之间|A|、)/u.test(document.analysis.slice(next.end, next.end + 2))
      ) {
        add(token.start, 1, first, "NAME");
        add(next.start, 1, countries.get(next.text)!, "NAME");
      }
    }
  });
  return found;
}
