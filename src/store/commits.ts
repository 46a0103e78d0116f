import type { ArticleBundle } from "../domain/bundle.js";
import type { DecisionRequest } from "../domain/decision.js";
import type { ArticleId } from "../domain/ids.js";
import type { EpochMs } from "../domain/time.js";
import type { GraphWriter } from "./graphStore.js";

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

/**
 * Makes a commit again at the moment that it had, in a store whose last commit is older: with every commit before it, that store then answers
 * the same, about the past and in its event log as well.
 * @throws what the write throws.
 */
export async function repeatCommit(to: GraphWriter, { moment, record, bundles }: StoredCommit): Promise<void> {
  switch (record.kind) {
    case "PUT":
      await to.putArticles(bundles, moment);
      return;
    case "RETRACT":
      await to.retractArticle(record.id, record.reason, moment, record.by);
      return;
    case "DECIDE": {
      const { detail, reason, by } = record;
      await to.decide({ detail, reason, by, at: moment });
      return;
    }
    case "REVERT":
      await to.revertDecision(record.id, moment);
  }
}
