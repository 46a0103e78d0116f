import { useEffect, useRef, useState } from "react";
import type { ViewGraph } from "../../graph/viewGraph.js";
import { useWords } from "../../i18n/Words.js";

/** What changed on the canvas, in a sentence for screen readers. */
export function useAnnouncements(graph: ViewGraph, isLoading: boolean): string {
  const { t } = useWords();
  const [sentence, setSentence] = useState("");
  const before = useRef(graph.nodes.length);
  useEffect(() => {
    if (isLoading) return;
    const added = graph.nodes.length - before.current;
    before.current = graph.nodes.length;
    if (added > 0) setSentence(t("added", { n: added, nodes: graph.nodes.length }));
    else if (added < 0) setSentence(t("nodeCount", { nodes: graph.nodes.length, edges: graph.bundles.length }));
  }, [graph.nodes.length, isLoading, t]);
  return sentence;
}
