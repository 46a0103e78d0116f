// Builds the widgets into dist/widgets/1: one self-contained ES module for each element, and classic scripts for pages without modules.
// Prints the gzip sizes that tests/web/budgets.test.ts holds to.
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));
const outDir = fileURLToPath(new URL("../../dist/widgets/1", import.meta.url));

const files = [
  ["kg-entity", "elements/kgEntity.ts", "es"],
  ["kg-claims", "elements/kgClaims.ts", "es"],
  ["kg-evidence", "elements/kgEvidence.ts", "es"],
  ["kg-graph", "elements/kgGraph.ts", "es"],
  ["kg-timeline", "elements/kgTimeline.ts", "es"],
  ["kg-search", "elements/kgSearch.ts", "es"],
  ["kg-config", "base/kgConfig.ts", "es"],
  // Not a widget: the client of src/client for pages without a bundler.
  ["client", "../../src/client/index.ts", "es"],
  ["kg-all", "all.ts", "iife"],
  ["kg-frame", "frame.ts", "iife"],
  ["kg-host", "host.ts", "iife"],
];

for (const [name, entry, format] of files) {
  await build({
    root: here,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      outDir,
      emptyOutDir: name === files[0][0],
      reportCompressedSize: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: `${here}${entry}`,
        preserveEntrySignatures: "strict",
        output: { format, entryFileNames: `${name}.js`, minify: true },
      },
    },
  });
}
