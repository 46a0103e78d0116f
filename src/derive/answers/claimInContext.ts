import type { Claim } from "../../domain/claim.js";
import type { RelationKey } from "../../domain/relation.js";
import type { EpochMs } from "../../domain/time.js";

/** A claim with what its place among other claims depends on. */
export interface ClaimInContext {
  readonly claim: Claim;
  /** Of its article, as is `originId`. */
  readonly publishedAt: EpochMs | null;
  readonly originId: string;
  /** The relations that it bears on. */
  readonly relations: readonly RelationKey[];
}

/** When it was said; where the article does not tell, when it was printed. */
export const momentOf = ({ claim, publishedAt }: ClaimInContext): EpochMs | null => claim.saidAt ?? publishedAt;
