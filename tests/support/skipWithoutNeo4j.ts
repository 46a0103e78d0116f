import { beforeEach, inject } from "vitest";

// Files that run on both stores have no say of their own in it: without a server their second run is skipped.
const provided = inject("neo4j");
if (typeof provided === "string") beforeEach((context) => context.skip(provided));
