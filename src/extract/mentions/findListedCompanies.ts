import { CHINESE_COMPANY_NAMES } from "../lexicon/chineseCompanyNames.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate } from "./candidate.js";
import { TABLE_WEIGHT } from "./findTableNames.js";

/** Names by their first two characters, longest first. */
const BY_PAIR = indexByPair(CHINESE_COMPANY_NAMES);

/**
 * Companies known by name alone (古井贡酒, 中信国安): the segmenter cuts such names into everyday words. A name of four characters or more is taken
 * wherever it stands, a shorter one only where words begin and end.
 */
export function findListedCompanies(reading: MentionReading): Candidate[] {
  const { analysis } = reading.document;
  const found: Candidate[] = [];
  for (let at = 0; at + 1 < analysis.length; at += 1) {
    const name = BY_PAIR.get(analysis.slice(at, at + 2))?.find(
      (one) => analysis.startsWith(one, at) && isWhole(reading, at, at + one.length),
    );
    if (name === undefined) continue;
    const span = { start: at, end: at + name.length };
    found.push(
      candidate(span, { type: "COMPANY", rule: "zh/listed-company", weight: TABLE_WEIGHT - 2, confidence: 0.85 }),
    );
    at = span.end - 1;
  }
  return found;
}

function indexByPair(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    const pair = name.slice(0, 2);
    const list = index.get(pair);
    if (list) list.push(name);
    else index.set(pair, [name]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

function isWhole({ document, tokenAt }: MentionReading, start: number, end: number): boolean {
  if (end - start > 3) return true;
  const first = document.tokens[tokenAt[start] ?? -1];
  const last = document.tokens[tokenAt[end - 1] ?? -1];
  if (!first || !last) return false;
  const begins = first.start === start;
  const ends = last.end === end;
  return end - start === 3 ? begins || ends : begins && ends;
}
