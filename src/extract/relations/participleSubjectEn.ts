import { clauseSubject, type GovernedSubjectEn } from "./clauseSubjectEn.js";
import { preceding } from "./verbArgumentsEn.js";
import type { WalkEn } from "./walkEn.js";

/**
 * The app released by Norvik, Orban Labs, founded by Reed / 由诺维克发布的应用: a participle describes the noun before it. Founded in 2019, Norvik …:
 * at the start it describes the subject to come. Was fined and banned: it shares the subject of the verb before it.
 */
export function participleSubjectEn(walk: WalkEn, at: number): GovernedSubjectEn {
  const { parts, stack } = walk;
  const before = preceding(parts, at - 1);
  const part = parts[before];
  if (part?.kind === "NP") return { subject: part.phrase, source: "reduced", governor: null, through: "" };
  if (part?.kind === "CONJ" && stack.top.last)
    return { subject: stack.top.last.subject, source: "coordinate", governor: stack.top.last.governor, through: "" };
  if (part?.kind === "COMMA") {
    const described = parts[preceding(parts, before - 1)];
    if (described?.kind === "NP" && (described.phrase?.mentions.length ?? 0) > 0)
      return { subject: described.phrase, source: "reduced", governor: null, through: "" };
  }
  return clauseSubject(walk);
}
