import type { ConstituentEn } from "./constituentsEn.js";
import type { PhraseEn } from "./phraseEn.js";
import type { ComplementEn } from "./verbEn.js";

/** What stands after a verb in its own clause. */
export interface VerbArgumentsEn {
  readonly object: PhraseEn | null;
  readonly second: PhraseEn | null;
  readonly complements: readonly ComplementEn[];
  readonly next: number;
}

/** Objects and prepositional phrases after the verb at `at`, but for phrases that are `subjects` of other verbs. Stops at the next verb, conjunction, comma or clause. */
export function verbArgumentsEn(
  parts: readonly ConstituentEn[],
  at: number,
  subjects: ReadonlySet<number>,
): VerbArgumentsEn {
  const objects: PhraseEn[] = [];
  const complements: ComplementEn[] = [];
  let next = at + 1;
  while (next < parts.length) {
    const part = parts[next];
    if (!part) break;
    if (part.kind === "NP") {
      if (!part.phrase || objects.length === 2 || !isParticleOnly(complements)) break;
      if (subjects.has(next)) break;
      objects.push(part.phrase);
    } else if (part.kind === "PREP") {
      const inner = following(parts, next + 1);
      const phrase = parts[inner]?.phrase ?? null;
      complements.push({ preposition: part.text, phrase, unit: part.first });
      if (phrase) next = inner;
    } else if (part.kind === "COMMA") {
      if (!resumes(parts, next)) break;
    } else if (part.kind !== "ADV" && part.kind !== "TIME" && part.kind !== "QUOTE") break;
    next += 1;
  }
  return { object: objects[0] ?? null, second: objects[1] ?? null, complements, next };
}

const isParticleOnly = (complements: readonly ComplementEn[]): boolean =>
  complements.every(({ phrase }) => phrase === null);

/** A time or a by-phrase after a comma still belongs to the verb: was bought, last year, by Norvik. */
function resumes(parts: readonly ConstituentEn[], comma: number): boolean {
  const next = parts[comma + 1];
  return next?.kind === "TIME" || (next?.text === "by" && parts[comma + 2]?.kind === "NP");
}

/** The next constituent but quotation marks, adverbs and times. */
export function following(parts: readonly ConstituentEn[], from: number): number {
  let at = from;
  while (parts[at]?.kind === "QUOTE" || parts[at]?.kind === "ADV" || parts[at]?.kind === "TIME") at += 1;
  return at;
}

/** The constituent before, but quotation marks, adverbs and times; -1 at the start. */
export function preceding(parts: readonly ConstituentEn[], from: number): number {
  let at = from;
  while (parts[at]?.kind === "QUOTE" || parts[at]?.kind === "ADV" || parts[at]?.kind === "TIME") at -= 1;
  return at;
}
