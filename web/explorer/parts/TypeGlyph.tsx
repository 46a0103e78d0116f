import type { EntityType } from "../../documents/documents.generated.js";
import { nodeOutline, typeFamilyOf } from "../../shared/graph/typeFamily.js";

/** The small shape of an entity's family, as in the graph. The word of the type stands beside it or in the link's title. */
export function TypeGlyph({ type }: { readonly type: EntityType }) {
  const family = typeFamilyOf(type);
  return (
    <svg className={`glyph family-${family}`} width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <path d={nodeOutline(family, 4.6)} />
    </svg>
  );
}
