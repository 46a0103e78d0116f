import { findResponses, type FoundResponse } from "../../derive/answers/findResponses.js";
import type { ApiContext } from "../context.js";

/** The responses to a claim; those to all claims on one level of a query cost one call of the store. */
export const loadResponses = ({ loaders, store }: ApiContext, claimId: string): Promise<FoundResponse[]> =>
  loaders
    .of("Claim.responses", null, async (ids) =>
      (await store.answerCandidates(ids)).map((found) => (found ? findResponses(found.claim, found.candidates) : [])),
    )
    .load(claimId);
