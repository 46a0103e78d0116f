import type { Arrangement } from "../../../shared/graph/layout.js";
import type { Places } from "../../graph/usePlaces.js";
import type { ViewGraph } from "../../graph/viewGraph.js";
import { useWords } from "../../i18n/Words.js";
import { CopyButton } from "../../parts/CopyButton.js";
import { canvasSteps } from "./canvasSteps.js";
import { ExportMenu } from "./ExportMenu.js";
import type { CanvasHistory } from "./useCanvasView.js";

interface Properties {
  readonly history: CanvasHistory;
  readonly mode: "graph" | "table" | "list";
  readonly graph: ViewGraph;
  readonly places: Places;
  readonly renderer: "svg" | "webgl";
  readonly onKeys: () => void;
}

const MODES = [
  ["graph", "viewGraph"],
  ["table", "viewTable"],
  ["list", "viewList"],
] as const;
const ARRANGEMENTS = [
  ["force", "layoutForce"],
  ["rings", "layoutRadial"],
  ["time", "layoutTime"],
] as const;

/** What can be done with the whole canvas. */
export function CanvasToolbar({ history, mode, graph, places, renderer, onKeys }: Properties) {
  const { t } = useWords();
  const { view, step, adjust, undo, redo } = history;
  return (
    <div className="toolbar" role="group" aria-label={t("graphTitle")}>
      <fieldset className="segmented">
        <legend className="visually-hidden">{t("kindFilter")}</legend>
        {MODES.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="mode" checked={mode === value} onChange={() => adjust({ mode: value })} />
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <span className="visually-hidden">{t("layout")}</span>
        <select
          value={view.arrangement}
          onChange={(event) => adjust({ arrangement: event.target.value as Arrangement })}
        >
          {ARRANGEMENTS.map(([value, label]) => (
            <option key={value} value={value}>
              {t(label)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-pressed={view.isRevealed} onClick={() => step(canvasSteps.reveal)}>
        {t("reveal")}
      </button>
      <span className="toolbar-pair">
        <IconButton label={t("undo")} icon="M8 5 4 9l4 4M4 9h8a4 4 0 0 1 0 8h-2" onPress={undo} />
        <IconButton label={t("redo")} icon="M12 5l4 4-4 4M16 9H8a4 4 0 0 0 0 8h2" onPress={redo} />
      </span>
      <span className="toolbar-count muted">
        {t("nodeCount", { nodes: graph.nodes.length, edges: graph.bundles.flatMap((one) => one.relations).length })}
      </span>
      <span className="toolbar-end">
        <label>
          <span className="visually-hidden">{t("renderer")}</span>
          <select value={renderer} onChange={(event) => adjust({ renderer: event.target.value as "svg" | "webgl" })}>
            <option value="svg">{t("rendererSvg")}</option>
            <option value="webgl">{t("rendererWebgl")}</option>
          </select>
        </label>
        <CopyButton className="quiet" text={window.location.href} label={t("share")} />
        <ExportMenu graph={graph} places={places} />
        <IconButton
          label={t("shortcuts")}
          icon="M7.500 7.500a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.700M10 14.500v.1"
          onPress={onKeys}
        />
      </span>
    </div>
  );
}

function IconButton({
  label,
  icon,
  onPress,
}: {
  readonly label: string;
  readonly icon: string;
  readonly onPress: (() => void) | null;
}) {
  return (
    <button
      type="button"
      className="icon"
      aria-label={label}
      title={label}
      disabled={onPress === null}
      onClick={() => onPress?.()}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
