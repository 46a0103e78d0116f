import type { EpochMs } from "../../domain/time.js";
import type { CommitLog, GraphStore } from "../graphStore.js";
import { repeatCommit } from "../repeatCommit.js";

/**
 * A store beside this process that holds the same commits at the same moments, made when the past is asked for first: commits are replayed into it in their
 * order, so that whatever it answers of the past is what this store answered then.
 */
export class Replica {
  private store: Promise<GraphStore> | null = null;
  private reached: EpochMs = 0;
  private replaying: Promise<void> = Promise.resolve();

  constructor(
    private readonly commits: CommitLog,
    private readonly open: () => Promise<GraphStore>,
  ) {}

  /** The replica with every commit that was there when it was asked for. */
  async upToDate(): Promise<GraphStore> {
    this.store ??= this.open();
    const store = await this.store;
    const replayed = this.replaying.then(() => this.replay(store));
    this.replaying = replayed.catch(() => undefined);
    await replayed;
    return store;
  }

  async close(): Promise<void> {
    await this.replaying;
    await (await this.store)?.close();
  }

  private async replay(store: GraphStore): Promise<void> {
    for await (const commit of this.commits.commitsAfter(this.reached)) {
      await repeatCommit(store, commit);
      this.reached = commit.moment;
    }
  }
}
