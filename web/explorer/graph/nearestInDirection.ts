import type { Point } from "../../shared/graph/layout.js";
import type { Places } from "./usePlaces.js";

/**
 * The node that an arrow key goes to: the nearest one within the quarter that the arrow points to; distance across counts double.
 * Without a start, the first node. Null where nothing lies that way.
 */
export function nearestInDirection(
  ids: readonly string[],
  places: Places,
  from: string | null,
  direction: Point,
): string | null {
  const start = from === null ? undefined : places.get(from);
  if (!start) return ids.find((id) => places.has(id)) ?? null;
  let best: { id: string; cost: number } | null = null;
  for (const id of ids) {
    const place = places.get(id);
    if (!place || id === from) continue;
    const along = (place.x - start.x) * direction.x + (place.y - start.y) * direction.y;
    const across = Math.abs((place.x - start.x) * direction.y) + Math.abs((place.y - start.y) * direction.x);
    if (along <= 0 || across > along) continue;
    const cost = along + 2 * across;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
