import DataLoader from "dataloader";
import type { Actor } from "../domain/actor.js";
import type { Fetcher } from "../ingest/fetch/fetcher.js";
import type { IngestArticle } from "../ingest/ingestArticles.js";
import type { Store } from "../store/jobStore.js";

/** What resolvers work with, made anew for each request. */
export interface ApiContext {
  readonly store: Store;
  readonly ingestArticle: IngestArticle;
  readonly fetcher: Fetcher;
  readonly now: () => number;
  /** Who asks. */
  readonly actor: Actor;
  readonly loaders: Loaders;
}

type Batch<Value> = (keys: readonly string[]) => Promise<readonly Value[]>;

/** The batching of one request: look-ups of one field with the same arguments become one call of the store. */
export class Loaders {
  private readonly byName = new Map<string, DataLoader<string, unknown>>();

  /** Forgets what was loaded: a mutation may have changed it. */
  clear(): void {
    this.byName.clear();
  }

  /** The loader of a field; `args` is what its calls must share to be answered together. */
  of<Value>(field: string, args: unknown, batch: Batch<Value>): DataLoader<string, Value> {
    const name = `${field} ${JSON.stringify(args)}`;
    let loader = this.byName.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(batch, { maxBatchSize: 1000 });
      this.byName.set(name, loader);
    }
    return loader as DataLoader<string, Value>;
  }
}
