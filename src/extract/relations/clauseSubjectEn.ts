import { chooseSubject, type VerbDraft } from "./clauseStackEn.js";
import type { PhraseEn } from "./phraseEn.js";
import type { SubjectSourceEn } from "./verbEn.js";
import type { WalkEn } from "./walkEn.js";

/** Who does (or undergoes) what a verb without a tense says. */
export interface GovernedSubjectEn {
  readonly subject: PhraseEn | null;
  readonly source: SubjectSourceEn;
  readonly governor: VerbDraft | null;
  /** The preposition or noun it depends on. */
  readonly through: string;
  /** The subject is that of a later verb with a tense. */
  readonly awaits?: boolean;
}

/** The subject of the innermost clause: of its verb, or what waits for one. */
export function clauseSubject({ stack, parts }: WalkEn): GovernedSubjectEn {
  const { top } = stack;
  if (top.verb) return { subject: top.verb.subject, source: "participle", governor: null, through: "" };
  if (top.candidates.length === 0)
    return top.kind === "relative"
      ? { subject: top.head, source: "participle", governor: null, through: "" }
      : { subject: null, source: "participle", governor: null, through: "", awaits: true };
  const chosen = chooseSubject(parts, top.candidates, true);
  return { subject: parts[chosen]?.phrase ?? null, source: "participle", governor: null, through: "" };
}
