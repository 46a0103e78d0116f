import type { ConstituentEn } from "./constituentsEn.js";
import type { PhraseEn } from "./phraseEn.js";
import type { SubjectSourceEn } from "./verbEn.js";
import type { VerbGroupEn } from "./verbGroupEn.js";

/** A verb while its sentence is still being read. */
export interface VerbDraft {
  readonly at: number;
  readonly group: VerbGroupEn;
  readonly form: "finite" | "infinitive" | "ing" | "participle";
  readonly passive: boolean;
  subject: PhraseEn | null;
  /** Constituent of the subject where it is the verb's own, -1 otherwise. */
  readonly subjectAt: number;
  readonly source: SubjectSourceEn;
  readonly gap: PhraseEn | null;
  readonly governor: VerbDraft | null;
  readonly through: string;
}

/** A clause that is open: what may be its subject, and its verb. */
export interface ClauseFrame {
  readonly kind: "main" | "that" | "sub" | "relative";
  readonly head: PhraseEn | null;
  readonly whose: boolean;
  /** Opened after a comma: a comma closes it. */
  readonly aside: boolean;
  /** Constituents of the phrases before its verb. */
  candidates: number[];
  /** Its verb with a tense. */
  verb: VerbDraft | null;
  /** Its last verb of any form. */
  last: VerbDraft | null;
  closed: boolean;
}

type Options = Partial<Pick<ClauseFrame, "head" | "whose" | "aside" | "candidates">>;

export const clauseFrame = (kind: ClauseFrame["kind"], options: Options = {}): ClauseFrame => ({
  kind,
  head: options.head ?? null,
  whose: options.whose ?? false,
  aside: options.aside ?? false,
  candidates: options.candidates ?? [],
  verb: null,
  last: null,
  closed: false,
});

/** The open clauses of a sentence, the innermost last. The outermost is never closed. */
export class ClauseStack {
  private readonly frames: ClauseFrame[] = [clauseFrame("main")];

  get top(): ClauseFrame {
    return this.frames.at(-1) ?? this.reset();
  }

  /** The clause around the innermost one. */
  get outer(): ClauseFrame | null {
    return this.frames.at(-2) ?? null;
  }

  push(frame: ClauseFrame): void {
    this.frames.push(frame);
  }

  pop(): boolean {
    if (this.frames.length < 2) return false;
    this.frames.pop();
    return true;
  }

  /** Closes all clauses: a new one begins after a semicolon or colon. */
  reset(): ClauseFrame {
    const main = clauseFrame("main");
    this.frames.splice(0, this.frames.length, main);
    return main;
  }

  /** Some clause around the innermost one has a subject and waits for its verb. */
  get outerWaits(): boolean {
    return this.frames.slice(0, -1).some(waits);
  }

  /** Closes clauses down to one that waits for its verb; false, and nothing closed, where none does. */
  popToWaiting(): boolean {
    const found = this.frames.findLastIndex(waits);
    if (found < 0) return false;
    this.frames.length = found + 1;
    return true;
  }
}

const waits = ({ verb, candidates }: ClauseFrame): boolean => verb === null && candidates.length > 0;

/**
 * The subject among the phrases before a verb: the last, or where a comma stands right before the verb the first, since what is between is an aside
 * (Norvik, the maker of Skiff, was sued). A description gives way to the name beside it.
 */
export function chooseSubject(
  parts: readonly ConstituentEn[],
  candidates: readonly number[],
  commaBefore: boolean,
): number {
  const [first = -1, second = -1] = candidates;
  if (!commaBefore) return candidates.at(-1) ?? -1;
  const named = (at: number) => (parts[at]?.phrase?.mentions.length ?? 0) > 0;
  return !named(first) && named(second) ? second : first;
}
