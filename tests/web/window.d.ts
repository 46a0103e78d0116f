interface Window {
  /** The read-only handle of the canvas (web/explorer/graph/GraphStage.tsx). */
  claimgraph?: { nodes(): { id: string; name: string; x: number; y: number }[] };
}
