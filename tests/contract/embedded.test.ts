import { openEmbeddedGraphStore } from "../../src/store/embedded/openEmbeddedGraphStore.js";
import { graphStoreContract } from "./graphStoreContract.js";

graphStoreContract("The embedded store", () => openEmbeddedGraphStore({ directory: ":memory:", readers: 1 }));
