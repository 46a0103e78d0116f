import { isKindOf } from "../../domain/ontology.js";
import { PRODUCT_NOUNS_EN } from "./nounsEn.js";
import type { UnitEn } from "./unitEn.js";
import type { UnitKindEn } from "./unitKindsEn.js";
import { verbGroupEn, type VerbGroupEn } from "./verbGroupEn.js";

export type ChunkKindEn =
  | "NP"
  | "VERB"
  | "PREP"
  | "COMMA"
  | "CONJ"
  | "SUB"
  | "REL"
  | "TIME"
  | "ADV"
  | "BREAK"
  | "QUOTE";

/** A phrase: units `[first, end)`. */
export interface ChunkEn {
  readonly kind: ChunkKindEn;
  readonly first: number;
  readonly end: number;
  readonly verb: VerbGroupEn | null;
}

/** Groups units into phrases. What stands in parentheses is left out. */
export function chunksEn(units: readonly UnitEn[]): ChunkEn[] {
  const chunks: ChunkEn[] = [];
  let at = 0;
  while (at < units.length) {
    if (units[at]?.kind === "OPEN") {
      at = afterParenthesis(units, at);
      continue;
    }
    const chunk = nounPhrase(units, at) ?? verb(units, at) ?? single(units, at);
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}

/** A parenthesis longer than this many units is no aside. */
const LONGEST_ASIDE = 40;

function afterParenthesis(units: readonly UnitEn[], open: number): number {
  for (let at = open + 1; at < Math.min(units.length, open + LONGEST_ASIDE); at += 1)
    if (units[at]?.kind === "CLOSE") return at + 1;
  return open + 1;
}

function verb(units: readonly UnitEn[], first: number): ChunkEn | null {
  const group = verbGroupEn(units, first);
  return group && { kind: "VERB", first, end: group.end, verb: group };
}

const NOMINAL: ReadonlySet<UnitKindEn> = new Set(["MENTION", "NOUN", "MODIFIER", "COMPOUND"]);
const isNominal = (unit: UnitEn | undefined): boolean => unit !== undefined && NOMINAL.has(unit.kind);

function nounPhrase(units: readonly UnitEn[], first: number): ChunkEn | null {
  let head = -1;
  let at = first;
  while (at < units.length && goesOn(units, first, at, head)) {
    const kind = units[at]?.kind;
    if (kind === "NOUN" || kind === "MENTION") head = at;
    at += 1;
  }
  while (at > first && (units[at - 1]?.kind === "QUOTE" || units[at - 1]?.kind === "ADV")) at -= 1;
  return head < 0 ? null : { kind: "NP", first, end: at, verb: null };
}

/** Whether the noun phrase begun at `first`, with its last noun or name at `head`, holds the unit at `at`. */
function goesOn(units: readonly UnitEn[], first: number, at: number, head: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit) return false;
  if (at === first) return isNominal(unit);
  if (unit.kind === "POSS") return head >= 0;
  if (unit.kind === "VERB") return head < 0 && /(?:ed|ing|en)$/u.test(unit.text) && isNominal(units[at + 1]);
  if (unit.kind === "ADV") return head < 0 && units[at + 1]?.kind === "MODIFIER";
  if (unit.kind === "QUOTE") return isNominal(units[at + 1]) && (head < 0 || before?.kind !== "MENTION");
  if (!isNominal(unit)) return false;
  if (before?.kind === "POSS" || before?.kind === "QUOTE" || head < 0) return true;
  if (unit.pos === "DET" || unit.pos === "PRON") return false;
  // fined Norvik 5 million: an amount after a name is a phrase of its own
  if (before?.kind === "MENTION" && unit.kind === "MODIFIER" && (unit.pos === "NUM" || unit.pos === "SYM"))
    return false;
  if (unit.kind === "MENTION" || unit.kind === "COMPOUND") return joinsName(units, at);
  // "it new" and "Norvik new" are no phrases; "Norvik's" and "Norvik 5" are.
  return (
    unit.kind !== "MODIFIER" ||
    unit.pos === "NUM" ||
    units[at + 1]?.kind === "NOUN" ||
    units[at + 1]?.kind === "MODIFIER"
  );
}

/** A name after a noun stands in apposition to it (the start-up Norvik), but not where it is the subject of what follows: the model Norvik released. */
function joinsName(units: readonly UnitEn[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || !before || isPronoun(unit)) return false;
  if (before.kind === "MENTION") return /^(?:its|his|her|their|our|my|your)$/u.test(before.text);
  const next = units[at + 1]?.kind === "ADV" ? units[at + 2] : units[at + 1];
  const actor = unit.type !== null && !isKindOf(unit.type, "PRODUCT");
  return !(actor && PRODUCT_NOUNS_EN.test(before.text) && (next?.kind === "VERB" || next?.kind === "AUX"));
}

const PRONOUN =
  /^(?:it|he|she|they|we|i|you|him|her|them|us|me|who|this|that|these|those|itself|himself|herself|themselves)$/u;
const isPronoun = (unit: UnitEn): boolean => PRONOUN.test(unit.text);

const SINGLE: Partial<Record<UnitKindEn, ChunkKindEn>> = {
  ADP: "PREP",
  TO: "PREP",
  COMMA: "COMMA",
  CONJ: "CONJ",
  SUB: "SUB",
  REL: "REL",
  TIME: "TIME",
  ADV: "ADV",
  QUOTE: "QUOTE",
  MODIFIER: "ADV",
  COMPOUND: "ADV",
  POSS: "ADV",
  CLOSE: "ADV",
};

const single = (units: readonly UnitEn[], at: number): ChunkEn => ({
  kind: SINGLE[units[at]?.kind ?? "BREAK"] ?? "BREAK",
  first: at,
  end: at + 1,
  verb: null,
});
