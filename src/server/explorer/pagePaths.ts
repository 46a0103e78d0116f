/** Paths that the explorer's one page answers; web/explorer/app/routes.ts reads the same ones. */
export const PAGE_PATHS = [
  "/",
  "/search",
  "/e/:id",
  "/c/:id",
  "/r/:id",
  "/a/:id",
  "/x",
  "/path",
  "/ingest",
  "/ingest/jobs/:id",
  "/embed",
  "/review",
] as const;
