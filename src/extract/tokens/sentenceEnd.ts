/** A place where a sentence may end: terminal marks at `at`, and `end` after them and the closing marks that follow. */
export interface SentenceEnd {
  readonly at: number;
  readonly mark: string;
  readonly end: number;
  /** Where the quotation that closes right before `end` opens; null when none does. */
  readonly opening: number | null;
  /** End of the paragraph. */
  readonly limit: number;
}
