import type { VerbDraft } from "./clauseStackEn.js";
import type { ConstituentEn } from "./constituentsEn.js";
import type { UnitEn } from "./unitEn.js";
import { verbArgumentsEn } from "./verbArgumentsEn.js";
import type { VerbEn } from "./verbEn.js";

/** The verbs of a sentence with subjects, objects and prepositional phrases. */
export function verbsEn(
  units: readonly UnitEn[],
  parts: readonly ConstituentEn[],
  drafts: readonly VerbDraft[],
): VerbEn[] {
  const subjects = new Set(drafts.map(({ subjectAt }) => subjectAt));
  const byDraft = new Map<VerbDraft, VerbEn>();
  return drafts.map((draft) => {
    const { at, group, passive, subject, source, gap, governor, through } = draft;
    const { object, second, complements, next } = verbArgumentsEn(parts, at, subjects);
    const verb: VerbEn = {
      at,
      group,
      passive,
      subject,
      source,
      gap,
      object,
      second,
      complements,
      governor: governor ? (byDraft.get(governor) ?? null) : null,
      through,
      next,
      clause: { start: clauseStart(units, draft), end: units[(parts[next]?.first ?? units.length) - 1]?.end ?? 0 },
    };
    byDraft.set(draft, verb);
    return verb;
  });
}

/** From its subject where that stands before it. */
function clauseStart(units: readonly UnitEn[], { subject, group }: VerbDraft): number {
  const own = startOf(units, group.first);
  return subject && subject.end <= own ? subject.start : own;
}

const startOf = (units: readonly UnitEn[], at: number): number => units[at]?.start ?? 0;
