import type { Predicate } from "../../../documents/documents.generated.js";
import type { Point } from "../../../shared/graph/layout.js";
import { DEFAULT_LIMIT, NO_FILTERS, type CanvasFilters, type CanvasView } from "./canvasView.js";

/** The steps that a visitor takes: each makes a new view from the one before, so that going back is showing the former again. */
export const canvasSteps = {
  /** Puts an entity on the canvas and expands it. */
  add: (view: CanvasView, id: string): CanvasView => {
    const shown = {
      ...view,
      hidden: view.hidden.filter((one) => one !== id),
      selection: { kind: "node", id } as const,
    };
    if (view.seeds.includes(id)) return shown;
    return {
      ...shown,
      seeds: [...view.seeds, id],
      expansions: [...view.expansions, { id, predicate: null, limit: DEFAULT_LIMIT }],
    };
  },

  /** Expands an entity; expanded again by the same predicate it shows more. */
  expand: (view: CanvasView, id: string, predicate: Predicate | null = null): CanvasView => {
    const known = view.expansions.find((one) => one.id === id && one.predicate === predicate);
    const expansion = { id, predicate, limit: Math.min(100, known ? known.limit + DEFAULT_LIMIT : DEFAULT_LIMIT) };
    return { ...view, expansions: [...view.expansions.filter((one) => one !== known), expansion] };
  },

  /** Takes back what expansions of this entity brought and nothing else holds. */
  collapse: (view: CanvasView, id: string): CanvasView => ({
    ...view,
    expansions: view.expansions.filter((one) => one.id !== id),
  }),

  hide: (view: CanvasView, id: string): CanvasView => ({
    ...view,
    hidden: [...new Set([...view.hidden, id])],
    selection: view.selection?.id === id ? null : view.selection,
  }),

  showHidden: (view: CanvasView): CanvasView => ({ ...view, hidden: [] }),

  pin: (view: CanvasView, id: string, place: Point): CanvasView => ({ ...view, pins: { ...view.pins, [id]: place } }),

  unpin: (view: CanvasView, id: string): CanvasView => ({
    ...view,
    pins: Object.fromEntries(Object.entries(view.pins).filter(([one]) => one !== id)),
  }),

  filter: (view: CanvasView, change: Partial<CanvasFilters>): CanvasView => ({
    ...view,
    filters: { ...view.filters, ...change },
  }),

  resetFilters: (view: CanvasView): CanvasView => ({ ...view, filters: NO_FILTERS }),

  reveal: (view: CanvasView): CanvasView => ({ ...view, isRevealed: !view.isRevealed }),

  path: (view: CanvasView, from: string, to: string): CanvasView => ({ ...view, paths: [...view.paths, [from, to]] }),
} as const;

/** Puts a value into a list of choices, or takes it out. */
export const toggled = <Value>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
