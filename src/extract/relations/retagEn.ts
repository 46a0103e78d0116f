import { lemmasEn } from "./lemmasEn.js";
import { PAST_ONLY_EN } from "./verbGroupEn.js";
import type { UnitEn } from "./unitEn.js";

/**
 * Puts right what the tagger gets wrong about verbs: a plural noun between a name and an object is a verb where it can be one (Italy bans the app),
 * a verb after a determiner is a noun, and a gerund before an object is a verb.
 */
export function retagEn(units: readonly UnitEn[], isVerb: (lemma: string) => boolean): UnitEn[] {
  return units.map((unit, at) => {
    const before = units[at - 1];
    const after = units[at + 1];
    if (isHiddenVerb(unit, before, after, isVerb)) return { ...unit, kind: "VERB" as const };
    if (unit.text === "using" && before && GERUND_AFTER.has(before.kind)) return { ...unit, kind: "VERB" as const };
    if (isHiddenNoun(unit, before, after)) return { ...unit, kind: "NOUN" as const };
    return unit;
  });
}

/** After these "using" is a verb; elsewhere it brings a phrase as "with" does. */
const GERUND_AFTER: ReadonlySet<string> = new Set(["ADP", "AUX", "VERB", "CONJ", "TO"]);

function isHiddenVerb(
  unit: UnitEn,
  before: UnitEn | undefined,
  after: UnitEn | undefined,
  isVerb: (lemma: string) => boolean,
): boolean {
  if (unit.text === "own")
    return before?.kind === "AUX" || before?.kind === "TO" || (before?.kind === "MENTION" && after?.kind === "MENTION");
  if (unit.kind !== "NOUN" || (unit.pos !== "NOUN" && unit.pos !== "PROPN") || unit.mention >= 0) return false;
  if (PAST_ONLY_EN.has(unit.text) && unit.pos === "NOUN" && opensObject(after)) return true;
  if (!lemmasEn(unit).some(isVerb)) return false;
  if (unit.text.endsWith("ing")) return opensObject(after) && before?.pos !== "DET" && before?.kind !== "MODIFIER";
  if (before?.kind === "TO") return opensObject(after) || after?.kind === "ADP";
  if (before?.kind === "MENTION" && before.text !== "its" && unit.text.endsWith("s"))
    return opensObject(after) || after?.kind === "ADP" || after?.kind === "TO" || isPlural(after);
  if (after?.kind === "TO" && unit.text.endsWith("s")) return before?.kind === "COMMA" || before?.kind === "CLOSE";
  return false;
}

/** bars officials, cuts jobs: two plural nouns in a row are a verb and its object. */
const isPlural = (unit: UnitEn | undefined): boolean =>
  unit?.kind === "NOUN" && unit.pos === "NOUN" && unit.text.endsWith("s") && unit.text !== unit.lemma;

/** Something that begins an object. */
const opensObject = (unit: UnitEn | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === "MENTION" ||
    unit.kind === "COMPOUND" ||
    unit.pos === "DET" ||
    unit.pos === "ADJ" ||
    (unit.pos === "PRON" && unit.kind === "NOUN"));

function isHiddenNoun(unit: UnitEn, before: UnitEn | undefined, after: UnitEn | undefined): boolean {
  // hit with a fine by
  if (unit.kind === "MODIFIER" && unit.pos === "ADJ" && before?.pos === "DET")
    return after === undefined || after.kind === "ADP" || after.kind === "BREAK" || after.kind === "COMMA";
  if (unit.kind !== "VERB" || !before || !(before.pos === "DET" || before.kind === "POSS")) return false;
  if (unit.text.endsWith("ed") || !after) return false;
  return (
    after.kind === "ADP" ||
    after.kind === "BREAK" ||
    after.kind === "COMMA" ||
    after.kind === "VERB" ||
    after.kind === "AUX"
  );
}
