import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Claim } from "../../domain/claim.js";
import type { ClaimCorrection, Decision } from "../../domain/decision.js";
import type { ClaimId, EntityId } from "../../domain/ids.js";
import type { ApiContext } from "../context.js";
import { readReason } from "../userError/readReason.js";
import { attempt } from "./attempt.js";
import { ReviewClaimPayload } from "./payloads.type.js";
import { ReviewClaimInput, type ClaimCorrectionInput } from "./review.inputs.js";

@Resolver()
export class ReviewMutations {
  @Mutation(() => ReviewClaimPayload, {
    description:
      "Accepts, corrects or rejects a claim. A rejected claim supports nothing; relations are derived anew at once.",
  })
  reviewClaim(
    @Arg("input", () => ReviewClaimInput, { description: "Which claim, and what becomes of it." })
    input: ReviewClaimInput,
    @Ctx() context: ApiContext,
  ) {
    const nothing = { claim: null as Claim | null, decision: null as Decision | null };
    return attempt(context, ["input"], nothing, async () => {
      const { id, state } = input;
      const reason = input.reason ? readReason(input.reason, ["reason"]) : "";
      const correction = input.correction ? readCorrection(input.correction) : {};
      const detail = { kind: "CORRECT", claimId: id as ClaimId, state, correction } as const;
      const decision = await context.store.decide({ detail, reason, by: context.actor.name, at: context.now() });
      const [claim] = await context.store.claims([id]);
      return { claim: claim ?? null, decision };
    });
  }
}

/** Null takes an entity away; for the other fields it is the same as nothing. */
function readCorrection({ speechAct, polarity, modality, speaker, target }: ClaimCorrectionInput): ClaimCorrection {
  return {
    ...(speechAct && { speechAct }),
    ...(polarity && { polarity }),
    ...(modality && { modality }),
    ...(speaker !== undefined && { speakerId: speaker as EntityId | null }),
    ...(target !== undefined && { targetId: target as EntityId | null }),
  };
}
