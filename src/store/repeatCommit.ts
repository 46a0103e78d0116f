import type { StoredCommit } from "./commits.js";
import type { GraphWriter } from "./graphStore.js";

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
