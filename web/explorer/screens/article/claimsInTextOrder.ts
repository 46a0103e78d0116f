import type { ClaimFullFragment } from "../../../documents/documents.generated.js";

/** Where a claim's content begins, in UTF-16 code units of its article. */
export const contentStart = (claim: ClaimFullFragment): number =>
  Math.min(...claim.evidence.filter((one) => one.role === "CONTENT").map((one) => one.start), Number.MAX_SAFE_INTEGER);

/** The claims as they follow one another in the text. */
export const claimsInTextOrder = (claims: readonly ClaimFullFragment[]): ClaimFullFragment[] =>
  claims.toSorted((a, b) => contentStart(a) - contentStart(b) || (a.id < b.id ? -1 : 1));
