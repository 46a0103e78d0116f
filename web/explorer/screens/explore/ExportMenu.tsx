import { useRef } from "react";
import { exportRow } from "../../../shared/export/exportRow.js";
import { toCsv } from "../../../shared/export/toCsv.js";
import { toGraphml } from "../../../shared/export/toGraphml.js";
import { toJsonld } from "../../../shared/export/toJsonld.js";
import { graphSvg } from "../../../shared/graph/graphSvg.js";
import { readGraphColors } from "../../graph/webgl/graphColors.js";
import type { Places } from "../../graph/usePlaces.js";
import type { ViewGraph } from "../../graph/viewGraph.js";
import { useWords } from "../../i18n/Words.js";
import { saveFile, svgToPng } from "./saveFile.js";

const FORMATS = [
  ["png", "exportPng"],
  ["svg", "exportSvg"],
  ["csv", "exportCsv"],
  ["json", "exportJson"],
  ["graphml", "exportGraphml"],
  ["jsonld", "exportJsonld"],
] as const;
type Format = (typeof FORMATS)[number][0];

/** Takes what is shown away as a picture or as data. */
export function ExportMenu({ graph, places }: { readonly graph: ViewGraph; readonly places: Places }) {
  const { t, language } = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const save = async (format: Format): Promise<void> => {
    menu.current?.removeAttribute("open");
    const rows = graph.bundles.flatMap((bundle) => bundle.relations).map((relation) => exportRow(relation, language));
    const placed = graph.nodes.map((node) => ({ ...node, ...(places.get(node.id) ?? { x: 0, y: 0 }) }));
    const svg = (): string => graphSvg(graph.nodes, graph.bundles, places, readGraphColors(document.body), language);
    const write: Record<Format, () => Promise<Blob> | Blob> = {
      png: () => svgToPng(svg()),
      svg: () => new Blob([svg()], { type: "image/svg+xml" }),
      csv: () => new Blob(["\ufeff", toCsv(rows)], { type: "text/csv" }),
      json: () => new Blob([JSON.stringify({ nodes: placed, relations: rows }, null, 2)], { type: "application/json" }),
      graphml: () => new Blob([toGraphml(placed, rows)], { type: "application/graphml+xml" }),
      jsonld: () => new Blob([toJsonld(graph.nodes, rows, window.location.origin)], { type: "application/ld+json" }),
    };
    saveFile(await write[format](), `claimgraph.${format}`);
  };
  return (
    <details ref={menu} className="menu">
      <summary>{t("export")}</summary>
      <ul>
        {FORMATS.map(([format, label]) => (
          <li key={format}>
            <button type="button" className="quiet" onClick={() => void save(format)}>
              {t(label)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
