import type { Argument } from "./argument.js";
import type { ClauseZh } from "./clausesZh.js";
import { isNominalUnit, readPhraseZh, skipQuotes } from "./nounPhraseZh.js";
import type { UnitZh } from "./unitsZh.js";

/** What stands after a cue in its clause. */
export interface AfterCueZh {
  /** The phrase after the cue. */
  readonly object: Argument | null;
  /** The phrase after a 的 that follows the cue at once: 蓝湾开发的海星, 被蓝湾收购的海星. */
  readonly relativeHead: Argument | null;
  /** The phrase after the 的 that closes the cue's clause with its object: 超越海星的模型. */
  readonly outerHead: Argument | null;
  /** The phrase inside an object that begins with 对: 限制对中国的芯片出口. */
  readonly aimed: Argument | null;
  /** A phrase brought by a preposition after the cue: 投资于蓝湾. */
  readonly place: Argument | null;
  readonly next: number;
}

const NOTHING: AfterCueZh = { object: null, relativeHead: null, outerHead: null, aimed: null, place: null, next: 0 };

/** Reads a clause from its cue on. */
export function afterCueZh(units: readonly UnitZh[], clause: ClauseZh, cue: number): AfterCueZh {
  const { end } = clause;
  let at = cue + 1;
  while (at < end && (units[at]?.kind === "PART" || units[at]?.kind === "QUOTE")) at += 1;
  const unit = units[at];
  if (!unit || at >= end) return { ...NOTHING, next: at };
  if (unit.kind === "DE") {
    const phrase = readPhraseZh(units, at + 1, end);
    return { ...NOTHING, relativeHead: phrase?.argument ?? null, next: phrase?.next ?? at };
  }
  if (unit.slot === "dui") {
    const phrase = readPhraseZh(units, at + 1, end);
    return { ...NOTHING, aimed: phrase?.argument ?? null, next: phrase?.next ?? at };
  }
  if (unit.slot === "at" || unit.slot === "from" || unit.slot === "to") {
    const phrase = readPhraseZh(units, at + 1, end);
    return { ...NOTHING, place: phrase?.argument ?? null, next: phrase?.next ?? at };
  }
  return withObject(units, at, end);
}

function withObject(units: readonly UnitZh[], from: number, end: number): AfterCueZh {
  const start = modifierEnd(units, from, end);
  if (start !== from) {
    // The object's own modifier holds a verb: 发了超越海星的模型.
    const phrase = readPhraseZh(units, start, end);
    const first = units[from];
    if (!phrase || !first) return NOTHING;
    return { ...NOTHING, object: { ...phrase.argument, start: first.start }, next: phrase.next };
  }
  const phrase = readPhraseZh(units, from, end);
  if (!phrase) return NOTHING;
  return { ...NOTHING, object: phrase.argument, outerHead: outerHead(units, from, end), next: phrase.next };
}

/** The head after the first 的 of the phrase at `from`: where the cue's clause ends there, it is what the clause describes. */
function outerHead(units: readonly UnitZh[], from: number, end: number): Argument | null {
  for (let at = from; at < end; at += 1) {
    const kind = units[at]?.kind;
    if (kind === "DE") return readPhraseZh(units, at + 1, end)?.argument ?? null;
    if (kind !== "MENTION" && kind !== "NOUN" && kind !== "LIST" && kind !== "ETC" && kind !== "QUOTE") return null;
  }
  return null;
}

/**
 * Where a verb or preposition opens a modifier that a 的 closes, the unit after that 的; else `from`. When a noun stands first, the verb must stand
 * just before the 的 (星河公司开发的海星): else it is a clause of its own (调查星河公司是否窃取了蓝湾的数据).
 */
function modifierEnd(units: readonly UnitZh[], from: number, end: number): number {
  let verb = -1;
  const nounFirst = isNominalUnit(units[from]);
  for (let at = from; at < Math.min(end, from + REACH); at += 1) {
    const unit = units[at];
    if (!unit) break;
    if ((unit.kind === "VERB" || unit.kind === "CUE" || unit.kind === "PREP") && verb < 0) verb = at;
    if (unit.text === "是否" || unit.text === "能否") break;
    if (unit.kind === "DE" && verb >= 0) {
      if (nounFirst && !isVerbal(units[at - 1])) break;
      const next = skipQuotes(units, at + 1, end);
      if (isNominalUnit(units[next])) return next;
    }
    if (unit.kind === "CONJ") break;
    if (verb < 0 && unit.kind === "DE") continue;
    if (unit.kind === "DE" && verb < 0) break;
  }
  return from;
}

const isVerbal = (unit: UnitZh | undefined): boolean =>
  unit?.kind === "VERB" || unit?.kind === "CUE" || unit?.kind === "PART";

const REACH = 14;
