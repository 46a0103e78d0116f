import { graphStoreContract } from "./graphStoreContract.js";
import { createMemoryGraphStore } from "./oracle/memoryGraphStore.js";

graphStoreContract("The oracle", async () => createMemoryGraphStore(), {
  search: false,
  hash: false,
  decisions: false,
});
