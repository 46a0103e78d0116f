import type { VerbDraft } from "./clauseStackEn.js";
import { gerundSubjectEn } from "./gerundSubjectEn.js";
import { infinitiveSubjectEn } from "./infinitiveSubjectEn.js";
import { participleSubjectEn } from "./participleSubjectEn.js";
import type { WalkEn } from "./walkEn.js";

/** The draft of a verb without a tense: an infinitive, a gerund or a participle. */
export function governedSubjectEn(
  walk: WalkEn,
  at: number,
  form: Exclude<VerbDraft["form"], "finite">,
  passive: boolean,
): VerbDraft {
  const read = { infinitive: infinitiveSubjectEn, ing: gerundSubjectEn, participle: participleSubjectEn }[form];
  const { subject, source, governor, through, awaits } = read(walk, at);
  const group = walk.parts[at]?.verb ?? {
    first: 0,
    end: 0,
    head: 0,
    form: "ing" as const,
    passive: false,
    copular: false,
  };
  const draft: VerbDraft = { at, group, form, passive, subject, subjectAt: -1, source, gap: null, governor, through };
  if (awaits) walk.waiting.push(draft);
  return draft;
}
