import type { ClaimFilter } from "../../../documents/documents.generated.js";

/** Claims in which one of the entities speaks, is aimed at or is spoken of. */
export const claimsOf = (ids: readonly string[]): ClaimFilter => ({
  or: [
    { speaker: { id: { in: [...ids] } } },
    { target: { id: { in: [...ids] } } },
    { about: { id: { in: [...ids] } } },
  ],
});
