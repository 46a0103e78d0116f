import type { GraphStore } from "../../src/store/graphStore.js";
import type { OpenStore } from "./graphStoreContract.js";

/** Works on a fresh store and closes it. */
export async function withStore(open: OpenStore, work: (store: GraphStore) => Promise<void>): Promise<void> {
  const store = await open();
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
