import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Builds the playground into dist/playground; the server hands out its files under /playground/. */
export default defineConfig({
  root: here,
  base: "/playground/",
  publicDir: false,
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("../../dist/playground", import.meta.url)),
    emptyOutDir: true,
    // Files, never data: addresses, so that nothing depends on what the server's policy says about data:.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // The editor and its GraphQL worker are one large chunk each, loaded after the page.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // GraphiQL's files say "use no memo" to a compiler that is not in this build.
      onLog: (level, log, next) => (log.code === "MODULE_LEVEL_DIRECTIVE" ? undefined : next(level, log)),
    },
    license: { fileName: "third-party-licenses.md" },
  },
});
