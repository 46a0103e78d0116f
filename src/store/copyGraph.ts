import type { ArticleBundle } from "../domain/bundle.js";
import type { GraphWriter, StoreAdmin } from "./graphStore.js";

/** Articles in one transaction of a copy. */
const BATCH = 20;

/**
 * Copies every live article from one store to another, in the order of their ids and a batch at a time. Articles that the target has are
 * recognised, so a copy that was cut short goes on when it is made again. `onBatch` is told of each batch after its commit.
 */
export async function copyGraph(
  from: Pick<StoreAdmin, "exportBundles">,
  to: GraphWriter,
  onBatch: (batch: readonly ArticleBundle[]) => void,
): Promise<void> {
  let batch: ArticleBundle[] = [];
  const flush = async (): Promise<void> => {
    await to.putArticles(batch);
    onBatch(batch);
    batch = [];
  };
  for await (const bundle of from.exportBundles()) {
    batch.push(bundle);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
}
