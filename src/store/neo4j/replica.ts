import type { ArticleBundle } from "../../domain/bundle.js";
import type { EpochMs } from "../../domain/time.js";
import type { GraphStore } from "../graphStore.js";
import type { CommitRecord } from "./change.js";
import type { Connection, Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { rawBundles } from "./rawBundles.js";

const PAGE = 100;

/**
 * A store beside this process that holds the same commits at the same moments, made when the past is asked for first: commits are replayed into it in their
 * order, so that whatever it answers of the past is what this store answered then.
 */
export class Replica {
  private store: Promise<GraphStore> | null = null;
  private reached: EpochMs = 0;
  private replaying: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: Connection,
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
    for (;;) {
      const done = await this.connection.scan(async (runner) => {
        const rows = await runner.run(cypher`MATCH (k:Commit) WHERE k.moment > ${this.reached}
          RETURN k.moment AS moment, k.json AS json ORDER BY moment LIMIT ${PAGE}`);
        for (const row of rows) {
          await repeat(store, runner, JSON.parse(String(row["json"])) as CommitRecord);
          this.reached = Number(row["moment"]);
        }
        return rows.length < PAGE;
      });
      if (done) return;
    }
  }
}

async function repeat(store: GraphStore, runner: Runner, record: CommitRecord): Promise<void> {
  switch (record.kind) {
    case "PUT":
      await store.putArticles(await bundlesOf(runner, record));
      return;
    case "RETRACT":
      await store.retractArticle(record.id, record.reason, record.asked);
      return;
    case "DECIDE":
      await store.decide(record.request);
      return;
    case "REVERT":
      await store.revertDecision(record.id, record.asked);
  }
}

/** The bundles that were put, with the times that decided their commit's moment. */
async function bundlesOf(
  runner: Runner,
  { articles, known, asked }: Extract<CommitRecord, { kind: "PUT" }>,
): Promise<ArticleBundle[]> {
  const ids = [...articles.map(({ id }) => id), ...(known ? [known] : [])];
  const bundles = await rawBundles(runner, ids);
  return bundles.map((bundle, i) => {
    const put = articles[i];
    if (put?.isNew) return bundle;
    return { ...bundle, article: { ...bundle.article, ingestedAt: put?.ingestedAt ?? asked } };
  });
}
