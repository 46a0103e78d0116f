import type { ArticleBundle } from "../domain/bundle.js";
import type { DecisionRequest } from "../domain/decision.js";
import type { ArticleId } from "../domain/ids.js";
import type { EpochMs } from "../domain/time.js";

/** What a commit was asked to do, as stores keep it. */
export type CommitRecord =
  /** Articles in the order given, each once: new ones, and those that came back. */
  | { readonly kind: "PUT"; readonly articles: readonly ArticleId[] }
  | { readonly kind: "RETRACT"; readonly id: ArticleId; readonly reason: string; readonly by: string }
  | {
      readonly kind: "DECIDE";
      readonly detail: DecisionRequest["detail"];
      readonly reason: string;
      readonly by: string;
    }
  | { readonly kind: "REVERT"; readonly id: string };

/** A commit with all that is needed to make it again elsewhere. */
export interface StoredCommit {
  /** Its moment of system time. */
  readonly moment: EpochMs;
  readonly record: CommitRecord;
  /** Of a PUT: the articles' bundles as resolution gave them. */
  readonly bundles: readonly ArticleBundle[];
}
