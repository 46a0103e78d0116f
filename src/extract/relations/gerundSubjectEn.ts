import type { VerbDraft } from "./clauseStackEn.js";
import { clauseSubject, type GovernedSubjectEn } from "./clauseSubjectEn.js";
import { PREVENTING_EN } from "./verbClassesEn.js";
import { preceding } from "./verbArgumentsEn.js";
import { GERUND_OBJECT_VERBS_EN } from "./verbClassesEn.js";
import { isOneOf, type WalkEn } from "./walkEn.js";

const OF_OBJECT = /^(?:of|from|for|into|against|with|over)$/u;
const NONE: GovernedSubjectEn = { subject: null, source: "none", governor: null, through: "" };

/**
 * A start-up making chips, accused Norvik of copying, denied copying, after acquiring Skiff / 指控诺维克抄袭, 收购小艇后: who does what an -ing form says
 * is the noun before it, the object of the verb that accuses or prevents, the subject of the verb that governs it, or that of the clause.
 */
export function gerundSubjectEn(walk: WalkEn, at: number): GovernedSubjectEn {
  const { parts, stack } = walk;
  const before = preceding(parts, at - 1);
  const part = parts[before];
  const { last } = stack.top;
  if (part?.kind === "PREP") return afterPreposition(walk, before, part.text, last);
  if (part?.kind === "NP") return afterNoun(walk, before, last);
  if (part?.kind === "VERB" && last) return { subject: last.subject, source: "control", governor: last, through: "" };
  if (part?.kind === "CONJ" && last && last.form !== "finite")
    return { subject: last.subject, source: "coordinate", governor: last.governor, through: last.through };
  return clauseSubject(walk);
}

function afterNoun({ parts }: WalkEn, before: number, last: VerbDraft | null): GovernedSubjectEn {
  const phrase = parts[before]?.phrase ?? null;
  const named = phrase !== null && phrase.mentions.length > 0;
  if (!named && last && !phrase?.determined)
    return { subject: last.subject, source: "control", governor: last, through: "" };
  return { subject: phrase, source: "reduced", governor: null, through: "" };
}

function afterPreposition(
  walk: WalkEn,
  preposition: number,
  through: string,
  last: VerbDraft | null,
): GovernedSubjectEn {
  const { parts } = walk;
  const noun = parts[preceding(parts, preposition - 1)];
  const phrase = noun?.kind === "NP" ? noun.phrase : null;
  if (phrase && PREVENTING_EN.test(phrase.head)) return NONE;
  if (last && OF_OBJECT.test(through) && isOneOf(walk, last, GERUND_OBJECT_VERBS_EN)) {
    const object = last.passive ? last.subject : (objectAfter(walk, last) ?? last.subject);
    return { subject: object, source: "pivot", governor: last, through };
  }
  if (phrase && phrase.mentions.length === 0 && phrase.possessor >= 0)
    return { subject: { ...phrase, mentions: [phrase.possessor] }, source: "control", governor: last, through };
  if (last)
    return {
      subject: last.passive && through === "by" ? null : last.subject,
      source: "participle",
      governor: null,
      through,
    };
  return clauseSubject(walk);
}

const objectAfter = ({ parts }: WalkEn, verb: VerbDraft) => {
  const at = parts.findIndex(
    ({ kind }, index) => index > verb.at && kind !== "ADV" && kind !== "QUOTE" && kind !== "TIME",
  );
  return parts[at]?.kind === "NP" ? parts[at].phrase : null;
};
