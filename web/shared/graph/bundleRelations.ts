import type { RelationLineFragment } from "../../documents/documents.generated.js";
import { groupBy } from "../groupBy.js";

/** What the graph draws between two entities: all their relations. `source` and `target` are in the order of their ids. */
export interface Bundle {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The best supported first. */
  readonly relations: readonly RelationLineFragment[];
}

/** Relations by the pair that they join; those without an entity as object, or of an entity with itself, are not drawn. */
export function bundleRelations(relations: readonly RelationLineFragment[]): Bundle[] {
  const drawn = relations.filter((one) => one.object !== null && one.object.id !== one.subject.id);
  const pairs = groupBy(drawn, ({ subject, object }) => pairKey(subject.id, object?.id ?? ""));
  return [...pairs].map(([id, list]) => {
    const [source = "", target = ""] = id.split("~");
    return { id, source, target, relations: list.toSorted((a, b) => b.support - a.support || (a.id < b.id ? -1 : 1)) };
  });
}

/** The name of a pair of entities, in either order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);
