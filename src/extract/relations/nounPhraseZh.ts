import type { Argument } from "./argument.js";
import { DEPENDENT_NOUNS_ZH, TRANSPARENT_NOUNS_ZH } from "./frames.zh.js";
import type { UnitZh } from "./unitsZh.js";
import { isMadeOf } from "../text/endings.js";

/** A noun phrase and the unit after it. */
export interface PhraseZh {
  readonly argument: Argument;
  readonly next: number;
}

/** Reads the noun phrase that begins at a unit; null when none does. Stops at verbs, cues, prepositions and punctuation. */
export function readPhraseZh(units: readonly UnitZh[], from: number, end: number): PhraseZh | null {
  let at = from;
  const first = skipQuotes(units, at, end);
  if (first >= end || !isNominalUnit(units[first])) return null;
  let owner = -1;
  let segment = first;
  let open = first;
  at = first;
  let lastNominal = first;
  while (at < end) {
    const unit = units[at];
    if (!unit) break;
    if (unit.kind === "OPEN") {
      const close = closing(units, at, end);
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (unit.kind === "DE") {
      const next = skipQuotes(units, at + 1, end);
      if (next >= end || !isNominalUnit(units[next])) break;
      owner = headOf(units, segment, at).at(-1) ?? lastMention(units, segment, at);
      segment = next;
      at = next;
      open = at;
      continue;
    }
    if (unit.kind === "ETC") {
      lastNominal = at;
      at = afterAppositive(units, at + 1, end);
      break;
    }
    if (unit.kind === "LIST") {
      const next = skipQuotes(units, at + 1, end);
      if (next >= end || (!isNominalUnit(units[next]) && units[next]?.kind !== "ETC")) break;
    } else if (unit.kind !== "QUOTE") {
      if (!isNominalUnit(unit)) break;
      lastNominal = at;
    }
    at += 1;
  }
  const head = units
    .slice(open, lastNominal + 1)
    .map(({ text }) => text)
    .join("");
  const own = headOf(units, segment, lastNominal + 1);
  const mentions = own.length === 0 && owner >= 0 && DEPENDENT_NOUNS_ZH.test(head) ? [owner] : own;
  const ownerOfHead = mentions.length > 0 ? owner : (ownMention(units, segment, lastNominal + 1) ?? owner);
  const start = units[first]?.start ?? 0;
  const stop = units[Math.max(lastNominal, at - 1)]?.end ?? start;
  return {
    argument: {
      start,
      end: trimEnd(units, stop, first, at),
      mentions,
      owner: ownerOfHead,
      head,
      headStart: units[segment]?.start ?? start,
    },
    next: at,
  };
}

export const isNominalUnit = (unit: UnitZh | undefined): boolean =>
  unit !== undefined && (unit.kind === "MENTION" || unit.kind === "NOUN");

/** The phrase ends with a nominal, never with a mark. */
function trimEnd(units: readonly UnitZh[], stop: number, first: number, next: number): number {
  for (let at = next - 1; at >= first; at -= 1) {
    const unit = units[at];
    if (unit && (isNominalUnit(unit) || unit.kind === "ETC" || unit.kind === "CLOSE")) return unit.end;
  }
  return stop;
}

export function skipQuotes(units: readonly UnitZh[], from: number, end: number): number {
  let at = from;
  while (at < end && units[at]?.kind === "QUOTE") at += 1;
  return at;
}

function closing(units: readonly UnitZh[], open: number, end: number): number {
  for (let at = open + 1; at < end; at += 1) if (units[at]?.kind === "CLOSE") return at;
  return -1;
}

/** 等等这些国产厂商: what names the kind after a list is passed over. */
function afterAppositive(units: readonly UnitZh[], from: number, end: number): number {
  let at = from;
  while (at < end && units[at]?.kind === "NOUN") at += 1;
  return at;
}

/** Mentions that head the conjuncts of a segment. */
function headOf(units: readonly UnitZh[], from: number, end: number): number[] {
  const heads: number[] = [];
  let mention = -1;
  let tail = "";
  const close = () => {
    if (mention >= 0 && (tail === "" || isMadeOf(tail, TRANSPARENT_NOUNS_ZH))) heads.push(mention);
    mention = -1;
    tail = "";
  };
  for (let at = from; at < end; at += 1) {
    const unit = units[at];
    if (!unit) continue;
    if (unit.kind === "OPEN") at = Math.max(at, closing(units, at, end));
    else if (unit.kind === "LIST") close();
    else if (unit.kind === "ETC") break;
    else if (unit.kind === "MENTION") {
      mention = unit.mention;
      tail = "";
    } else if (unit.kind === "NOUN" && mention >= 0 && !QUANTITY.test(unit.text)) tail += unit.text;
  }
  close();
  return heads;
}

/** How much of something is meant does not change who it belongs to: 蓝湾10%股权, 蓝湾1200万股. */
const QUANTITY =
  /^(?:[约近超逾余多]|[\d.,%]+|[\d.,]*[百千万亿]+[余多]?|[\d.,百千万亿余多]*(?:股|元|美元|港元|欧元|人民币)|(?:百分之)?[一二两三四五六七八九十百千万亿零]+|三分之[一二]|全部|部分|多数|少数|剩余)$/u;

const lastMention = (units: readonly UnitZh[], from: number, end: number): number =>
  units.slice(from, end).findLast(({ kind }) => kind === "MENTION")?.mention ?? -1;

function ownMention(units: readonly UnitZh[], from: number, end: number): number | null {
  const found = lastMention(units, from, end);
  return found >= 0 ? found : null;
}
