import type { Argument } from "./argument.js";
import { PIVOT_VERBS_ZH } from "./frames.zh.js";
import { isNominalUnit, readPhraseZh } from "./nounPhraseZh.js";
import type { UnitZh } from "./unitsZh.js";

/** A stretch of units between two commas, with the subject that verbs in it take when they have none nearer. */
export interface ClauseZh {
  readonly first: number;
  readonly end: number;
  readonly subject: Argument | null;
  /** Whether the subject is that of an earlier clause, and how many sentences back. */
  readonly carried: "own" | "clause" | "sentence";
}

/**
 * Cuts a sentence into clauses at its commas. A clause without a subject of its own takes the one before (先是意大利，直接把应用下架); the first
 * clause of a sentence takes that of the sentence before.
 */
export function clausesZh(units: readonly UnitZh[], before: Argument | null): ClauseZh[] {
  const clauses: ClauseZh[] = [];
  let subject = before;
  let asked: Argument | null = null;
  let carried: ClauseZh["carried"] = "sentence";
  let first = 0;
  for (let at = 0; at <= units.length; at += 1) {
    const unit = units[at];
    if (unit && unit.kind !== "COMMA") continue;
    if (at > first) {
      const own = ownSubject(units, first, at);
      if (own !== "none") {
        subject = own;
        carried = "own";
      }
      const parallel: Argument | null = own === "none" && WHETHER.has(units[first]?.text ?? "") ? asked : null;
      clauses.push({ first, end: at, subject: parallel ?? subject, carried: own === "none" ? carried : "own" });
      asked = parallel ?? askedSubject(units, first, at);
      if (own !== "none") carried = "clause";
      else if (carried === "own") carried = "clause";
    }
    // A colon opens what somebody says: the speaker is not its subject, but for headlines (星河公司:拟收购蓝湾), where a name alone stands before it.
    if (unit && /[:：]/u.test(unit.text) && (first > 0 || hasVerb(units, first, at))) subject = null;
    first = at + 1;
  }
  return clauses;
}

const WHETHER: ReadonlySet<string> = new Set(["是否", "能否", "会否", "可否", "有没有", "会不会"]);

/** The phrase just before 是否: a parallel 是否 in the next clause has the same subject. */
function askedSubject(units: readonly UnitZh[], first: number, end: number): Argument | null {
  let last: { readonly argument: Argument; readonly next: number } | null = null;
  for (let at = first; at < end; at += 1) {
    if (WHETHER.has(units[at]?.text ?? "")) return last && last.next === at ? last.argument : null;
    const phrase = isNominalUnit(units[at]) ? readPhraseZh(units, at, end) : null;
    if (!phrase || phrase.next <= at) continue;
    last = phrase;
    at = phrase.next - 1;
  }
  return null;
}

/** The phrase before the first verb; "none" when the clause begins with its verb or a preposition and none follows. */
function ownSubject(units: readonly UnitZh[], first: number, end: number): Argument | null | "none" {
  let at = first;
  while (at < end) {
    const unit = units[at];
    if (!unit) break;
    if (unit.kind === "PREP") {
      const phrase = readPhraseZh(units, at + 1, end);
      at = phrase && phrase.next > at ? phrase.next : at + 1;
      continue;
    }
    if (unit.kind === "CUE") return relativeSubject(units, at, end) ?? "none";
    if (unit.kind === "VERB" && unit.text !== "是")
      return PIVOT_VERBS_ZH.has(unit.text) ? "none" : (relativeSubject(units, at, end) ?? "none");
    if (isNominalUnit(unit)) {
      const phrase = readPhraseZh(units, at, end);
      if (!phrase) return "none";
      const { argument } = phrase;
      // A bare noun phrase without a name, such as 随后 or 凌晨 or 此外, begins many clauses: only a name or a verb after it makes a subject.
      if (argument.mentions.length > 0 || argument.owner >= 0) return argument;
      return hasVerb(units, phrase.next, end) ? null : "none";
    }
    at += 1;
  }
  return "none";
}

const hasVerb = (units: readonly UnitZh[], from: number, end: number): boolean => {
  for (let at = from; at < end; at += 1) if (units[at]?.kind === "VERB" || units[at]?.kind === "CUE") return true;
  return false;
};

/** 发布R1的DeepSeek收购了…: the phrase after the 的 of a clause-initial modifier. */
export function relativeSubject(units: readonly UnitZh[], verb: number, end: number): Argument | null {
  for (let at = verb + 1; at < end; at += 1) {
    const unit = units[at];
    if (!unit || unit.kind === "COMMA") return null;
    if (unit.kind !== "DE") continue;
    const phrase = readPhraseZh(units, at + 1, end);
    return phrase && hasVerb(units, phrase.next, end) ? phrase.argument : null;
  }
  return null;
}
