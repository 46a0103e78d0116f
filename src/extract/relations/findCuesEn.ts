import type { FrameEn } from "./frameEntry.js";

/** A frame with the words of its form. */
export interface CueEn {
  readonly frame: FrameEn<string>;
  readonly words: readonly string[];
}

type ByLemma = ReadonlyMap<string, readonly CueEn[]>;

/** Frames by the lemma that finds them: verbs and states by their first word, nouns and roles by their last. More words first. */
export interface CueIndexEn {
  readonly verbs: ByLemma;
  readonly states: ByLemma;
  readonly nouns: ByLemma;
  readonly roles: ByLemma;
}

/** Indexes frames. */
export function indexCuesEn(frames: readonly FrameEn<string>[]): CueIndexEn {
  const of = (kinds: readonly FrameEn["kind"][], key: (words: readonly string[]) => string | undefined): ByLemma =>
    byLemma(
      frames.filter(({ kind }) => kinds.includes(kind)),
      key,
    );
  return {
    verbs: of(["verb", "trained", "participle"], (words) => words[0]),
    states: of(["state"], (words) => words.at(-1)),
    nouns: of(["noun"], (words) => words.at(-1)),
    roles: of(["role"], (words) => words.at(-1)),
  };
}

function byLemma(frames: readonly FrameEn<string>[], key: (words: readonly string[]) => string | undefined): ByLemma {
  const found = new Map<string, CueEn[]>();
  for (const frame of frames) {
    const words = frame.form.split(" ");
    const lemma = key(words) ?? "";
    found.set(lemma, [...(found.get(lemma) ?? []), { frame, words }]);
  }
  for (const list of found.values()) list.sort((a, b) => rank(b) - rank(a));
  return found;
}

/** Longer forms, then those that ask for more words, are the surer ones. */
const rank = ({ frame, words }: CueEn): number =>
  words.length * 4 + (frame.tail ? 2 : 0) + (frame.kind === "verb" ? 0 : 2) + (frame.prepositions.length > 0 ? 1 : 0);
