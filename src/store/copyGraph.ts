import { ConflictError } from "../domain/errors.js";
import type { StoredCommit } from "./commits.js";
import type { CommitLog, GraphWriter } from "./graphStore.js";
import { repeatCommit } from "./repeatCommit.js";

/**
 * Makes every commit of one store again in another, in their order and at their moments, so that the other has the same present, past, decisions and
 * event log. The other may be empty or hold the first of the commits: a copy that was cut short goes on when it is made again. `onCommit` is told of each commit
 * once it is durable.
 * @throws ConflictError, before anything is written, when the other holds anything else.
 */
export async function copyGraph(
  from: CommitLog,
  to: GraphWriter & CommitLog,
  onCommit: (commit: StoredCommit) => void,
): Promise<void> {
  const reached = await to.lastMoment();
  if (!(await sharesHistory(from, to, reached)))
    throw new ConflictError(
      "The target holds commits that the source does not have. Migrate into an empty store, or into one that an earlier migration from this source began.",
      { field: ["to"] },
    );
  for await (const commit of from.commitsAfter(reached)) {
    await repeatCommit(to, commit);
    onCommit(commit);
  }
}

/** Whether both have as many commits up to a moment, the last of them at that moment. */
async function sharesHistory(from: CommitLog, to: CommitLog, reached: number): Promise<boolean> {
  if (reached === 0) return true;
  const upTo = async (log: CommitLog): Promise<number> =>
    (await log.countCommitsAfter(0)) - (await log.countCommitsAfter(reached));
  for await (const { moment } of from.commitsAfter(reached - 1))
    return moment === reached && (await upTo(from)) === (await upTo(to));
  return false;
}
