import type { PartOfSpeech } from "../cleanArticle.js";

/** A token of one sentence, before it is given its sentence number. Offsets count in the whole text. */
export interface SentenceToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly tag: string;
}
