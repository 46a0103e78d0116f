import { openEmbeddedGraphStore } from "../../src/store/embedded/openEmbeddedGraphStore.js";
import { graphStoreContract } from "./graphStoreContract.js";
import { jobStoreContract } from "./jobStoreContract.js";

const open = () => openEmbeddedGraphStore({ directory: ":memory:", readers: 1 });

graphStoreContract("The embedded store", open);
jobStoreContract("The embedded store", open);
