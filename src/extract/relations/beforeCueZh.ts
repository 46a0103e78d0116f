import type { Span } from "../../domain/span.js";
import type { Argument } from "./argument.js";
import type { ClauseZh } from "./clausesZh.js";
import type { SlotZh } from "./frameEntry.js";
import { LIGHT_VERBS_ZH, PIVOT_VERBS_ZH } from "./frames.zh.js";
import { isNominalUnit, readPhraseZh } from "./nounPhraseZh.js";
import type { UnitZh } from "./unitsZh.js";

/** What stands before a cue in its clause. */
export interface BeforeCueZh {
  readonly subject: Argument | null;
  /** The subject stands in another clause. */
  readonly carried: ClauseZh["carried"];
  /** Phrases brought by prepositions that belong to the cue. */
  readonly slots: ReadonlyMap<SlotZh, Argument>;
  /** Agent of a passive: 被蓝湾收购; "unnamed" for 被收购. */
  readonly agent: Argument | "unnamed" | null;
  /** The 将 or 把 that brings the object. */
  readonly objectMarker: Span | null;
  /** The phrase of a 在, 自 or 从 that stands right before the cue: the subject, where the preposition takes the whole clause (自蓝湾收购海星以来). */
  readonly enclosed: Argument | null;
  /** 由 before the agent: 由蓝湾开发, where the first noun is what is done to. */
  readonly nominal: boolean;
  /** Another full verb stands between the subject and the cue. */
  readonly governed: string | null;
  /** Nothing but adverbs between subject and cue. */
  readonly adjacent: boolean;
}

interface State {
  subject: Argument | null;
  carried: ClauseZh["carried"];
  slots: Map<SlotZh, Argument>;
  agent: Argument | "unnamed" | null;
  marker: Span | null;
  enclosed: Argument | null;
  /** The phrase just before the prepositions: the doer of a nominal (微软对蓝湾的投资). */
  nearest: Argument | null;
  governed: string | null;
  adjacent: boolean;
  inVerb: boolean;
}

/** Reads a clause from its start to the cue. */
export function beforeCueZh(units: readonly UnitZh[], clause: ClauseZh, cue: number): BeforeCueZh {
  const state: State = {
    subject: null,
    carried: "own",
    slots: new Map(),
    agent: null,
    marker: null,
    enclosed: null,
    nearest: null,
    governed: null,
    adjacent: false,
    inVerb: false,
  };
  let at = clause.first;
  while (at < cue) at = step(units, at, cue, state);
  const nominal = units[cue - 1]?.kind === "DE";
  if (nominal && state.nearest) return finish(state, state.nearest, "own", true);
  if (state.subject) return finish(state, state.subject, state.carried, nominal);
  return finish(state, clause.subject, clause.carried === "own" ? "clause" : clause.carried, nominal);
}

function finish(
  { slots, agent, marker, enclosed, governed, adjacent }: State,
  subject: Argument | null,
  carried: ClauseZh["carried"],
  nominal: boolean,
): BeforeCueZh {
  return { subject, carried, slots, agent, objectMarker: marker, enclosed, nominal, governed, adjacent };
}

/** Reads one unit or phrase; gives the unit after it. */
function step(units: readonly UnitZh[], at: number, cue: number, state: State): number {
  const unit = units[at];
  if (!unit) return at + 1;
  if (unit.kind === "PREP") return preposition(units, at, cue, state, unit);
  if (isNominalUnit(unit)) {
    const phrase = readPhraseZh(units, at, cue);
    if (!phrase) return at + 1;
    nounPhrase(state, phrase.argument);
    return Math.max(phrase.next, at + 1);
  }
  // 诺维克董事长里德: what somebody is to another is a noun between two names, no verb.
  if (unit.kind === "CUE" && isNounCue(unit)) return at + 1;
  if (unit.kind === "VERB" || unit.kind === "CUE") {
    const modified = PIVOT_VERBS_ZH.has(unit.text) ? at : modifierEnd(units, at, cue);
    if (modified > at) return modified;
    verb(state, unit.text);
  } else if (unit.kind !== "ADV" && unit.kind !== "PART" && unit.kind !== "TIME" && unit.kind !== "QUOTE")
    state.adjacent = false;
  return at + 1;
}

const isNounCue = ({ hit }: UnitZh): boolean => hit?.frames.every(({ kind }) => kind !== "verb") ?? false;

function preposition(units: readonly UnitZh[], at: number, cue: number, state: State, unit: UnitZh): number {
  const phrase = readPhraseZh(units, at + 1, cue);
  if (!phrase) {
    if (unit.slot === "agent" && nothingBetween(units, at, cue)) state.agent = "unnamed";
    return at + 1;
  }
  const { argument, next } = phrase;
  if (unit.slot === "agent") state.agent = argument;
  else if (unit.slot && unit.slot !== "aside") {
    state.slots.set(unit.slot, argument);
    if (unit.slot === "ba") state.marker = { start: unit.start, end: unit.end };
    if ((unit.slot === "at" || unit.slot === "from") && nothingBetween(units, next - 1, cue)) state.enclosed = argument;
  }
  return next;
}

const nothingBetween = (units: readonly UnitZh[], at: number, cue: number): boolean =>
  units.slice(at + 1, cue).every(({ kind }) => kind === "ADV" || kind === "QUOTE" || kind === "PART");

function nounPhrase(state: State, argument: Argument): void {
  state.nearest = argument;
  state.adjacent = true;
  if (state.subject && state.inVerb && !PIVOT_VERBS_ZH.has(state.governed ?? "")) return;
  if (argument.mentions.length === 0 && argument.owner < 0 && state.subject?.mentions.length && !state.inVerb) return;
  state.subject = argument;
  state.carried = "own";
}

function verb(state: State, text: string): void {
  state.adjacent = false;
  if (LIGHT_VERBS_ZH.has(text) && !PIVOT_VERBS_ZH.has(text)) return;
  if (text === "是" && !state.governed) return;
  state.inVerb = true;
  state.governed = text;
  state.slots.clear();
  state.agent = null;
  state.marker = null;
  state.nearest = null;
}

/** The unit after the 的 that closes a modifier begun by a verb at `at`; `at` when there is none. */
function modifierEnd(units: readonly UnitZh[], at: number, cue: number): number {
  for (let next = at + 1; next < Math.min(cue, at + MODIFIER_REACH); next += 1) {
    if (units[next]?.kind === "DE") return isNominalUnit(units[next + 1]) && next + 1 < cue ? next + 1 : at;
  }
  return at;
}

const MODIFIER_REACH = 12;
