import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { navigate } from "../../app/location.js";
import { pageOf } from "../../app/routes.js";
import { GraphStage } from "../../graph/GraphStage.js";
import { usePlaces } from "../../graph/usePlaces.js";
import { useWords } from "../../i18n/Words.js";
import { FaultNotice } from "../../parts/AnswerView.js";
import { GraphLegend } from "../../parts/GraphLegend.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { showRecords } from "./canvasRecords.js";
import { canvasSteps } from "./canvasSteps.js";
import { CanvasPanel } from "./CanvasPanel.js";
import { CanvasRail } from "./CanvasRail.js";
import { CanvasStart } from "./CanvasStart.js";
import { CanvasTimeline } from "./CanvasTimeline.js";
import { CanvasToolbar } from "./CanvasToolbar.js";
import { CAP } from "./canvasView.js";
import { chooseRenderer, hasWebgl } from "./chooseRenderer.js";
import { KeysDialog } from "./KeysDialog.js";
import { ListMirror } from "./ListMirror.js";
import { TableTwin } from "./TableTwin.js";
import { useAnnouncements } from "./useAnnouncements.js";
import { useCanvasRecords } from "./useCanvasRecords.js";
import { useCanvasView } from "./useCanvasView.js";

/** Below this width the table opens first, the panel is a sheet from below and the rail a drawer. */
const NARROW = "(max-width: 900px)";

/** The canvas: entities and relations to expand, filter, pin and follow, with the evidence beside them. */
export function ExploreScreen({ address }: { readonly address: URL }) {
  const { t } = useWords();
  const history = useCanvasView(address);
  const { view, step, adjust, undo, redo } = history;
  const data = useCanvasRecords(view);
  const shown = useMemo(() => showRecords(view, data.records), [address.search, data.records]);
  const { graph, parents } = shown;
  const pins = useMemo(() => new Map(Object.entries(view.pins)), [JSON.stringify(view.pins)]);
  const { places, move } = usePlaces(graph, view.arrangement, parents, pins);
  const [pathFrom, setPathFrom] = useState<string | null>(null);
  const [isKeysOpen, setKeysOpen] = useState(false);
  const [isLost, setLost] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const announcement = useAnnouncements(graph, data.isLoading);

  const mode = view.mode ?? (window.matchMedia(NARROW).matches ? "table" : "graph");
  const renderer = chooseRenderer(view.renderer, graph.nodes.length, hasWebgl() && !isLost);
  const selected = view.selection?.kind === "node" ? view.selection.id : null;

  const select = (selection: typeof view.selection): void => {
    if (pathFrom !== null && selection?.kind === "node" && selection.id !== pathFrom) {
      setPathFrom(null);
      step((now) => canvasSteps.path({ ...now, selection }, pathFrom, selection.id));
    } else adjust({ selection });
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== "z") return false;
      (event.shiftKey ? redo : undo)?.();
      return true;
    }
    const withNode: Readonly<Record<string, (id: string) => void>> = {
      " ": () => adjust({ selection: null }),
      h: (id) => step((now) => canvasSteps.hide(now, id)),
      u: (id) => step((now) => canvasSteps.unpin(now, id)),
      p: (id) => setPathFrom(id),
    };
    const always: Readonly<Record<string, () => void>> = {
      "/": () => document.querySelector<HTMLInputElement>(".rail input[type=search]")?.focus(),
      e: () => panel.current?.focus(),
      t: () => adjust({ mode: mode === "table" ? "graph" : "table" }),
      "?": () => setKeysOpen(true),
    };
    if (event.key === "Escape" && pathFrom !== null) {
      setPathFrom(null);
      return true;
    }
    const act = always[event.key] ?? (selected ? () => withNode[event.key]?.(selected) : undefined);
    if (!act || !(event.key in always || event.key in withNode)) return false;
    act();
    return true;
  };
  useUndoKeys(undo, redo);

  if (view.seeds.length === 0 && view.paths.length === 0) return <CanvasStart />;
  return (
    <div className={view.selection ? "explore has-selection" : "explore"}>
      <PageTitle title={t("graphTitle")} className="visually-hidden" />
      <CanvasRail history={history} shown={shown} />
      <div className="canvas-column">
        <CanvasToolbar
          history={history}
          mode={mode}
          graph={graph}
          places={places}
          renderer={renderer}
          onKeys={() => setKeysOpen(true)}
        />
        {data.error && <FaultNotice error={data.error} retry={data.retry} partial={graph.nodes.length > 0} />}
        <div className="canvas-view" aria-busy={data.isLoading}>
          {mode === "graph" && (
            <GraphStage
              graph={graph}
              places={places}
              selection={view.selection}
              label={t("graphTitle")}
              renderer={renderer}
              onSelect={select}
              onOpen={(id) => step((now) => canvasSteps.expand(now, id))}
              onDrag={(id, to, isDone) => {
                move(id, to);
                if (isDone) step((now) => canvasSteps.pin(now, id, to));
              }}
              onKey={onKey}
              onContextLost={() => setLost(true)}
            >
              <CanvasNotes
                shown={shown}
                pathFrom={pathFrom}
                isLost={isLost}
                cap={view.cap}
                onMore={() => adjust({ cap: CAP.most })}
              />
            </GraphStage>
          )}
          {mode === "table" && <TableTwin graph={graph} selection={view.selection} onSelect={select} />}
          {mode === "list" && (
            <ListMirror
              graph={graph}
              selection={view.selection}
              onSelect={select}
              onOpen={(id) => step((now) => canvasSteps.expand(now, id))}
              onKey={onKey}
            />
          )}
        </div>
        <GraphLegend graph={graph} />
        <CanvasTimeline history={history} />
      </div>
      <CanvasPanel
        ref={panel}
        history={history}
        graph={graph}
        summaries={data.records.summaries}
        places={places}
        onPath={setPathFrom}
        onPage={(id) => navigate(pageOf.entity(id))}
      />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      {isKeysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}
    </div>
  );
}

/** Undo and redo work wherever the focus is, but not while somebody types. */
function useUndoKeys(undo: (() => void) | null, redo: (() => void) | null): void {
  const latest = useRef({ undo, redo });
  latest.current = { undo, redo };
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent): void => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.matches("input:not([type=checkbox], [type=radio]), textarea, .stage");
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      (event.shiftKey ? latest.current.redo : latest.current.undo)?.();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

interface NotesProperties {
  readonly shown: ReturnType<typeof showRecords>;
  readonly pathFrom: string | null;
  readonly isLost: boolean;
  readonly cap: number;
  readonly onMore: () => void;
}

/** What the canvas leaves out, and what it waits for, said on it. */
function CanvasNotes({ shown, pathFrom, isLost, cap, onMore }: NotesProperties) {
  const { t } = useWords();
  const capped = shown.graph.nodes.find(
    (node) => node.isSeed && node.reach !== null && node.reach.total > node.reach.shown,
  );
  const { beyondCap } = shown;
  return (
    <div className="stage-notes">
      {pathFrom !== null && <p role="status">{t("pathPick")}</p>}
      {isLost && <p role="status">{t("rendererLost")}</p>}
      {beyondCap > 0 && (
        <p>
          {t("capReached", { n: cap })}{" "}
          {cap < CAP.most && (
            <button type="button" className="quiet" onClick={onMore}>
              {t("loadMore")}
            </button>
          )}
        </p>
      )}
      {capped?.reach && (
        <p>{t("capped", { shown: capped.reach.shown, total: capped.reach.total, name: capped.name })}</p>
      )}
    </div>
  );
}
