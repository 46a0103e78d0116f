import type { UnitEn } from "./unitEn.js";

/** How a verb group stands: with its own tense, after "to", as -ing, or as a bare past form that may be a participle. */
export type VerbFormEn = "finite" | "infinitive" | "ing" | "past" | "participle";

/** A verb with its auxiliaries: units `[first, end)`. */
export interface VerbGroupEn {
  readonly first: number;
  readonly end: number;
  /** Unit of the main verb; of the last auxiliary where there is no other. */
  readonly head: number;
  readonly form: VerbFormEn;
  readonly passive: boolean;
  /** A form of be without another verb: "is the maker of", "is better". */
  readonly copular: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const BE = words(
  "am is are was were be been being 's 're 'm ’s ’re ’m get gets got getting gotten become becomes became",
);
/** Past forms that are never participles, and participles that are never past forms. */
export const PAST_ONLY_EN = words(
  "took gave stole chose wrote spoke broke drove rose knew saw went began withdrew overtook undertook forbade drew grew threw flew shook wore swore fell became came ran did was were outdid outgrew overthrew forgave",
);
const PARTICIPLE_ONLY = words(
  "taken given stolen chosen written spoken broken driven known seen gone begun withdrawn overtaken undertaken forbidden drawn grown thrown flown shaken worn sworn fallen done hidden shown proven outdone eaten overthrown forgiven risen",
);
const UNCHANGED = words(
  "hit cut put set shut beat read quit bet cost split let spread cast hurt bid rid broadcast offset",
);

/** The verb group that begins at a unit, null when none does. */
export function verbGroupEn(units: readonly UnitEn[], first: number): VerbGroupEn | null {
  const kind = units[first]?.kind;
  if (kind !== "VERB" && kind !== "AUX" && kind !== "TO") return null;
  const seen: Seen = {
    be: false,
    have: false,
    helper: false,
    infinitive: false,
    ing: units[first]?.text.endsWith("ing") ?? false,
  };
  let at = first;
  for (; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit) break;
    if (unit.kind === "VERB" && !isHelper(units, at))
      return { first, end: at + 1, head: at, copular: false, ...formOf(unit, seen) };
    if (unit.kind === "AUX" || unit.kind === "VERB") note(unit, seen);
    else if (unit.kind === "TO")
      Object.assign(seen, { infinitive: at === first || seen.infinitive, be: false, helper: at > first });
    else if (unit.kind !== "ADV") break;
  }
  return bareAuxiliary(units, first, at, seen);
}

interface Seen {
  be: boolean;
  have: boolean;
  helper: boolean;
  infinitive: boolean;
  /** The group begins with -ing: "being sued", but not "is being sued". */
  ing: boolean;
}

function note(unit: UnitEn, seen: Seen): void {
  if (BE.has(unit.text)) seen.be = true;
  else if (unit.lemma === "have") seen.have = true;
  else seen.helper = true;
}

/** have, be and get before another verb are helpers, however they are tagged. */
function isHelper(units: readonly UnitEn[], at: number): boolean {
  const unit = units[at];
  if (!unit || !/^(?:have|be|get|do)$/u.test(unit.lemma)) return false;
  const next = units[at + 1]?.kind === "ADV" ? units[at + 2] : units[at + 1];
  return next?.kind === "VERB" || next?.kind === "AUX";
}

function formOf(unit: UnitEn, seen: Seen): { readonly form: VerbFormEn; readonly passive: boolean } {
  const ing = unit.text.endsWith("ing") && unit.text !== unit.lemma;
  const passive = seen.be && !ing;
  if (seen.infinitive) return { form: "infinitive", passive };
  if (seen.ing) return { form: "ing", passive };
  if (seen.be || seen.have || seen.helper) return { form: "finite", passive };
  return { form: ing ? "ing" : bareForm(unit), passive: false };
}

function bareForm({ text, lemma }: UnitEn): VerbFormEn {
  if (PAST_ONLY_EN.has(text)) return "finite";
  if (PARTICIPLE_ONLY.has(text)) return "participle";
  if (UNCHANGED.has(text)) return "past";
  return text === lemma || (text.endsWith("s") && !text.endsWith("ss")) ? "finite" : "past";
}

/** "is" and "has" without another verb. "to" alone is none. */
function bareAuxiliary(units: readonly UnitEn[], first: number, stop: number, seen: Seen): VerbGroupEn | null {
  let end = stop;
  while (end > first && units[end - 1]?.kind !== "AUX" && units[end - 1]?.kind !== "VERB") end -= 1;
  if (end === first) return null;
  const head = end - 1;
  const form = seen.infinitive ? "infinitive" : seen.ing ? "ing" : "finite";
  return { first, end, head, form, passive: false, copular: seen.be };
}
