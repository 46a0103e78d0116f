import type { EntityType, Predicate, RelationStatus } from "../../../documents/documents.generated.js";
import type { Arrangement, Point } from "../../../shared/graph/layout.js";
import type { Selection } from "../../graph/viewGraph.js";

/** One expansion: the neighbours of an entity, or only those by one predicate, best supported first. */
export interface Expansion {
  readonly id: string;
  readonly predicate: Predicate | null;
  readonly limit: number;
}

/** What is let through. Empty lists let everything through. Days are `YYYY-MM-DD`, `to` exclusive. */
export interface CanvasFilters {
  readonly predicates: readonly Predicate[];
  readonly statuses: readonly RelationStatus[];
  readonly types: readonly EntityType[];
  readonly publishers: readonly string[];
  readonly languages: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly minOrigins: number;
}

/** Everything that makes up a view of the canvas. It is written in the address: whoever opens the address sees the same. */
export interface CanvasView {
  readonly seeds: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly paths: readonly (readonly [from: string, to: string])[];
  readonly hidden: readonly string[];
  readonly pins: Readonly<Record<string, Point>>;
  readonly filters: CanvasFilters;
  /** Relations among all that is shown are fetched too. */
  readonly isRevealed: boolean;
  readonly selection: Selection;
  readonly mode: "graph" | "table" | "list" | null;
  readonly arrangement: Arrangement;
  readonly renderer: "auto" | "svg" | "webgl";
  readonly cap: number;
}

export const DEFAULT_LIMIT = 25;
/** Entities on the canvas: so many unless asked for more, and never more than the other. */
export const CAP = { usual: 300, most: 1000 } as const;

export const NO_FILTERS: CanvasFilters = {
  predicates: [],
  statuses: [],
  types: [],
  publishers: [],
  languages: [],
  from: null,
  to: null,
  minOrigins: 1,
};

const list = (parameters: URLSearchParams, key: string): string[] =>
  parameters.get(key)?.split(",").filter(Boolean) ?? [];
const day = (value: string | null): string | null => (/^\d{4}-\d{2}-\d{2}$/u.test(value ?? "") ? value : null);
const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((one) => one === value) ?? null;

/** Reads a view from an address. Where it names no expansion, each entity that it begins with is expanded. */
export function readView(address: URL): CanvasView {
  const at = address.searchParams;
  const seeds = list(at, "e");
  return {
    seeds,
    expansions: at.has("x")
      ? list(at, "x")
          .filter((one) => one !== "-")
          .map(readExpansion)
      : seeds.map((id) => ({ id, predicate: null, limit: DEFAULT_LIMIT })),
    paths: list(at, "path").flatMap((pair) => {
      const [from, to] = pair.split(":");
      return from && to ? [[from, to] as const] : [];
    }),
    hidden: list(at, "hide"),
    pins: Object.fromEntries(list(at, "pin").flatMap(readPin)),
    filters: {
      predicates: list(at, "pred") as Predicate[],
      statuses: list(at, "status") as RelationStatus[],
      types: list(at, "type") as EntityType[],
      publishers: list(at, "src"),
      languages: list(at, "in"),
      from: day(at.get("from")),
      to: day(at.get("to")),
      minOrigins: Math.max(1, Number.parseInt(at.get("origins") ?? "1", 10) || 1),
    },
    isRevealed: at.get("among") === "1",
    selection: readSelection(at.get("sel")),
    mode: oneOf(["graph", "table", "list"], at.get("view")),
    arrangement: oneOf(["force", "rings", "time"], at.get("lay")) ?? "force",
    renderer: oneOf(["svg", "webgl"], at.get("draw")) ?? "auto",
    cap: at.get("cap") === String(CAP.most) ? CAP.most : CAP.usual,
  };
}

function readExpansion(text: string): Expansion {
  const [id = "", predicate = "", limit = ""] = text.split(":");
  const asked = Number.parseInt(limit, 10) || DEFAULT_LIMIT;
  return {
    id,
    predicate: predicate === "" ? null : (predicate as Predicate),
    limit: Math.min(100, Math.max(1, asked)),
  };
}

function readPin(text: string): [string, Point][] {
  const [id = "", x, y] = text.split(":");
  const place = { x: Number(x), y: Number(y) };
  return Number.isFinite(place.x) && Number.isFinite(place.y) ? [[id, place]] : [];
}

function readSelection(text: string | null): Selection {
  const match = /^([nb])\.(.+)$/u.exec(text ?? "");
  return match ? { kind: match[1] === "n" ? "node" : "bundle", id: match[2] ?? "" } : null;
}

/** The address of a view; what is as usual is left out. Version 1 of its form. */
export function writeView(view: CanvasView): string {
  const { filters, selection } = view;
  const expansions = view.expansions.map(({ id, predicate, limit }) =>
    [id, predicate ?? "", limit === DEFAULT_LIMIT ? "" : limit].join(":").replace(/:+$/u, ""),
  );
  const pins = Object.entries(view.pins).map(([id, { x, y }]) => `${id}:${Math.round(x)}:${Math.round(y)}`);
  const parts: readonly (readonly [string, string])[] = [
    ["e", view.seeds.join(",")],
    ["x", expansions.join(",") === view.seeds.join(",") ? "" : expansions.join(",") || "-"],
    ["path", view.paths.map((pair) => pair.join(":")).join(",")],
    ["hide", view.hidden.join(",")],
    ["pin", pins.join(",")],
    ["pred", filters.predicates.join(",")],
    ["status", filters.statuses.join(",")],
    ["type", filters.types.join(",")],
    ["src", filters.publishers.join(",")],
    ["in", filters.languages.join(",")],
    ["from", filters.from ?? ""],
    ["to", filters.to ?? ""],
    ["origins", filters.minOrigins > 1 ? String(filters.minOrigins) : ""],
    ["among", view.isRevealed ? "1" : ""],
    ["sel", selection ? `${selection.kind === "node" ? "n" : "b"}.${selection.id}` : ""],
    ["view", view.mode ?? ""],
    ["lay", view.arrangement === "force" ? "" : view.arrangement],
    ["draw", view.renderer === "auto" ? "" : view.renderer],
    ["cap", view.cap === CAP.usual ? "" : String(view.cap)],
    ["v", "1"],
  ];
  // Commas and colons may stand in a query as they are; escaped they would make it unreadable and a third longer.
  const query = parts
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":")}`);
  return `/x?${query.join("&")}`;
}
