import { clauseSubject, type GovernedSubjectEn } from "./clauseSubjectEn.js";
import { CONTROL_NOUNS_EN } from "./nounsEn.js";
import { preceding } from "./verbArgumentsEn.js";
import { PIVOT_VERBS_EN } from "./verbClassesEn.js";
import { isOneOf, type WalkEn } from "./walkEn.js";

/**
 * Norvik plans to buy, Norvik was ordered to sell, Norvik urged Orban to sell, Norvik's plan to buy / 诺维克计划收购, 敦促奥本出售: who does what an
 * infinitive says is the subject of the verb before it, its object where it asks, orders or allows, or the owner of the plan.
 */
export function infinitiveSubjectEn(walk: WalkEn, at: number): GovernedSubjectEn {
  const { parts, stack } = walk;
  const { top } = stack;
  const { last } = top;
  const before = preceding(parts, at - 1);
  const part = parts[before];
  if (part?.kind === "CONJ" && last)
    return { subject: last.subject, source: "coordinate", governor: last.governor, through: last.through };
  if (part?.kind !== "NP") {
    if (last) return { subject: last.subject, source: "control", governor: last, through: "to" };
    return { ...clauseSubject(walk), through: "to" };
  }
  const { phrase } = part;
  if (!phrase) return clauseSubject(walk);
  const direct = last !== null && preceding(parts, before - 1) === last.at;
  // What asks and orders may bring its object with a preposition: called on Norvik to sell.
  if (
    last &&
    (direct || parts[before - 1]?.kind === "PREP") &&
    isOneOf(walk, last, PIVOT_VERBS_EN) &&
    !last.passive &&
    !isPlan(phrase.head)
  )
    return { subject: phrase, source: "pivot", governor: last, through: "to" };
  if (isPlan(phrase.head) && phrase.mentions.length === 0 && phrase.possessor >= 0)
    return {
      subject: { ...phrase, mentions: [phrase.possessor] },
      source: "control",
      governor: last,
      through: phrase.head,
    };
  if (last)
    return {
      subject: last.subject,
      source: "control",
      governor: last,
      through: isPlan(phrase.head) ? phrase.head : "to",
    };
  return { subject: isPlan(phrase.head) ? null : phrase, source: "own", governor: null, through: "to" };
}

const isPlan = (noun: string): boolean => CONTROL_NOUNS_EN.test(noun);
