import type { Sentence, Token } from "../cleanArticle.js";
import type { Candidate, MentionReading } from "./candidate.js";

/** One Chinese sentence with what its finders share. */
export interface ChineseContext {
  readonly reading: MentionReading;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Table names inside the sentence, in text order. */
  readonly known: readonly Candidate[];
  /** For each token: the table name that covers it, when there is one. */
  readonly knownAt: readonly (Candidate | null)[];
}
