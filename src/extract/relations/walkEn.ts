import type { ClauseStack, VerbDraft } from "./clauseStackEn.js";
import type { ConstituentEn } from "./constituentsEn.js";
import { lemmasEn } from "./lemmasEn.js";
import type { UnitEn } from "./unitEn.js";

/** What the clause reader keeps while it walks. */
export interface WalkEn {
  readonly units: readonly UnitEn[];
  readonly parts: ConstituentEn[];
  readonly stack: ClauseStack;
  readonly verbs: VerbDraft[];
  /** Participles at the start of a sentence, whose subject is still to come: After acquiring Skiff, Norvik …. */
  readonly waiting: VerbDraft[];
}

/** Whether the verb is one of a list of lemmas. */
export function isOneOf(walk: WalkEn, draft: VerbDraft | null, list: ReadonlySet<string>): boolean {
  const unit = draft && walk.units[draft.group.head];
  return unit ? lemmasEn(unit).some((lemma) => list.has(lemma)) : false;
}
