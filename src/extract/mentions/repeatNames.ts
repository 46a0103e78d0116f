import { isKindOf } from "../../domain/ontology.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate } from "./candidate.js";

/** More names than this are not looked for again: the work stays linear in the text. */
const MAX_NAMES = 200;

/**
 * The other places of names found once by sure signs: the last part of a foreign name (科瓦奇 after 安娜·科瓦奇), a name found beside a title, an everyday word
 * that was clearly the name elsewhere in the article.
 */
export function repeatNames(
  reading: MentionReading,
  names: readonly Candidate[],
  doubtful: readonly Candidate[],
): Candidate[] {
  const { analysis } = reading.document;
  const wanted = new Map<string, Candidate>();
  for (const one of names) {
    if (wanted.size >= MAX_NAMES) break;
    for (const text of shortForms(analysis, one)) if (!wanted.has(text)) wanted.set(text, one);
  }
  const accepted = new Set(names.flatMap((one) => (one.entry ? [wordKey(analysis, one)] : [])));
  const cleared = doubtful.filter((one) => accepted.has(wordKey(analysis, one)));
  return [...[...wanted].flatMap(([text, like]) => occurrences(reading, text, like)), ...cleared];
}

/** The entity and the very words: another name of the same thing may still be an everyday word. */
const wordKey = (analysis: string, one: Candidate): string => `${one.entry?.key} ${analysis.slice(one.start, one.end)}`;

const SURE = 0.75;

function shortForms(analysis: string, one: Candidate): string[] {
  if (one.kind !== "NAME" || one.confidence < SURE) return [];
  const text = analysis.slice(one.start, one.end);
  if (!/[\u3400-\u9fff]/u.test(text)) return latinForms(text, one);
  const parts = text.split(/[·•・]/u);
  if (one.type === "PERSON" && parts.length > 1)
    return parts.filter((part, i) => part.length >= 2 && (i === parts.length - 1 || part.length >= 3));
  if (one.type === "PERSON" && text.length >= 3 && !one.entry) return [text];
  if (!isKindOf(one.type, "ORGANIZATION") || one.entry) return [];
  const bare = text.replace(/(?:股份|科技|技术|集团|控股)?(?:有限)?(?:公司|集团)$/u, "");
  return bare !== text && bare.length >= 2 && bare.length <= 6 ? [bare] : [];
}

/** The name itself where no table finds it again, and a person's surname, which may be an everyday word: David Sacks … Sacks. */
function latinForms(text: string, { entry, type }: Candidate): string[] {
  const whole = /^[A-Za-z]/u.test(text) && !entry && text.length >= 3 ? [text] : [];
  const surname = type === "PERSON" && /^\p{Lu}\S*\s/u.test(text) ? lastName(text) : undefined;
  return surname === undefined ? whole : [...whole, surname];
}

/** The last word of a name from its first capital on (d'Estaing: Estaing), when three letters or more are left. */
function lastName(text: string): string | undefined {
  const word = text.slice(text.search(/\s\S*$/u) + 1);
  const from = word.search(/\p{Lu}/u);
  const name = from < 0 ? "" : word.slice(from);
  return /^\p{Lu}[\p{L}'’-]{2,}$/u.test(name) ? name : undefined;
}

/** Tags of everyday words: 远方 after 远方集团 is mostly far away. */
const EVERYDAY = /^(?:v|vn|vd|a|ad|an|d|n|b|t|m|q|r|p|c|f|l|i|s|z)$/u;

function occurrences({ document, tokenAt }: MentionReading, text: string, like: Candidate): Candidate[] {
  const found: Candidate[] = [];
  for (let at = document.analysis.indexOf(text); at >= 0; at = document.analysis.indexOf(text, at + text.length)) {
    const end = at + text.length;
    const first = document.tokens[tokenAt[at] ?? -1];
    const last = document.tokens[tokenAt[end - 1] ?? -1];
    const whole = first && last && (first.start === at || text.length >= 3) && (last.end === end || text.length >= 3);
    if (!whole || (/[A-Za-z]/u.test(text) && (first.start !== at || last.end !== end))) continue;
    if (first === last && text.length <= 2 && EVERYDAY.test(first.tag)) continue;
    found.push(
      candidate(
        { start: at, end },
        { type: like.type, entry: like.entry, rule: "repeat", weight: 43, confidence: 0.75 },
      ),
    );
  }
  return found;
}
