import type { Argument } from "./argument.js";
import { PASSES_ON_EN, TRANSPARENT_NOUNS_EN } from "./nounsEn.js";
import type { UnitEn } from "./unitEn.js";

/** A noun phrase, or several that are coordinated. */
export interface PhraseEn extends Argument {
  /** Units `[first, stop)`. */
  readonly first: number;
  readonly stop: number;
  /** Unit of the last noun or name; the role or nominal in an unnamed phrase. */
  readonly noun: number;
  /** Begins with a or the. */
  readonly determined: boolean;
  /** The mention before a possessive: Norvik in "Norvik's new app". -1 without. */
  readonly possessor: number;
  /** The coordinated phrases; empty when there is one. */
  readonly parts: readonly PhraseEn[];
}

/** The phrase of the units `[first, stop)`; `complement` is the phrase after an "of" that follows. */
export function phraseEn(
  units: readonly UnitEn[],
  first: number,
  stop: number,
  complement: PhraseEn | null = null,
): PhraseEn {
  const open = lastPossessive(units, first, stop) + 1;
  const possessor = open > first ? lastMention(units, first, open) : -1;
  const named = lastMentionUnit(units, Math.max(open, first), stop);
  const noun = lastNoun(units, first, stop);
  const tail = units.slice(named + 1, stop).filter(({ kind }) => kind === "NOUN");
  const isHead = named >= 0 && tail.every(({ text }) => TRANSPARENT_NOUNS_EN.test(text));
  const mention = named >= 0 ? (units[named]?.mention ?? -1) : -1;
  const passed = named < 0 && possessor < 0 && complement && PASSES_ON_EN.test(units[noun]?.text ?? "");
  const mentions = isHead ? [mention] : passed ? complement.mentions : [];
  const owners = [possessor, isHead ? -1 : mention, complement?.mentions[0] ?? complement?.owner ?? -1];
  return {
    start: units[first]?.start ?? 0,
    end: units[stop - 1]?.end ?? 0,
    first,
    stop,
    noun,
    mentions,
    owner: owners.find((one) => one >= 0) ?? -1,
    possessor,
    head: units[noun]?.text ?? "",
    headStart: units[noun]?.start ?? 0,
    determined: units[first]?.pos === "DET",
    parts: [],
  };
}

/** Several phrases as one. */
export function coordinate(parts: readonly PhraseEn[]): PhraseEn {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length === 1) return first ?? phraseEn([], 0, 0);
  return {
    ...last,
    start: first.start,
    first: first.first,
    mentions: parts.flatMap(({ mentions }) => mentions),
    determined: first.determined,
    parts,
  };
}

const POSSESSIVE_PRONOUN = /^(?:its|his|her|their|our|my|your)$/u;

function lastPossessive(units: readonly UnitEn[], first: number, stop: number): number {
  for (let at = stop - 2; at >= first; at -= 1) {
    const unit = units[at];
    if (unit?.kind === "POSS" || (unit?.kind === "MENTION" && POSSESSIVE_PRONOUN.test(unit.text))) return at;
  }
  return first - 1;
}

function lastMentionUnit(units: readonly UnitEn[], first: number, stop: number): number {
  for (let at = stop - 1; at >= first; at -= 1) if (units[at]?.kind === "MENTION") return at;
  return -1;
}

const lastMention = (units: readonly UnitEn[], first: number, stop: number): number =>
  units[lastMentionUnit(units, first, stop)]?.mention ?? -1;

function lastNoun(units: readonly UnitEn[], first: number, stop: number): number {
  for (let at = stop - 1; at >= first; at -= 1)
    if (units[at]?.kind === "NOUN" || units[at]?.kind === "MENTION") return at;
  return first;
}
