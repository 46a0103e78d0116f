import { Field, Int, ObjectType } from "type-graphql";
import type { Article } from "../../domain/article.js";
import type { Claim } from "../../domain/claim.js";
import type { ClaimPair } from "../../derive/compareVersions.js";
import { ClaimObject } from "../claim/claim.type.js";
import { ArticleObject } from "./article.type.js";

@ObjectType("ChangedClaim", {
  description: "A claim of a text, as an earlier text of its address told it.",
  simpleResolvers: true,
})
export class ChangedClaimObject {
  @Field(() => ClaimObject, { description: "As the earlier text has it." })
  before!: Claim;

  @Field(() => ClaimObject, { description: "As the later text has it." })
  after!: Claim;
}

@ObjectType("ArticleChanges", {
  description:
    "How the claims of a text differ from those of an earlier text of its address. Claims are compared by speaker, act, target, polarity, modality and words; each list is in the order of its text.",
  simpleResolvers: true,
})
export class ArticleChangesObject {
  @Field(() => ArticleObject, { description: "The earlier text." })
  since!: Article;

  @Field(() => [ClaimObject], { description: "What only the later text claims." })
  added!: readonly Claim[];

  @Field(() => [ClaimObject], { description: "What only the earlier text claims." })
  removed!: readonly Claim[];

  @Field(() => [ChangedClaimObject], {
    description:
      "The same words told otherwise (another speaker, act, polarity or modality), or the same act of the same speaker on the same target in other words.",
  })
  changed!: readonly ClaimPair[];

  @Field(() => Int, { description: "How many claims only the later text has." })
  addedCount!: number;

  @Field(() => Int, { description: "How many claims only the earlier text has." })
  removedCount!: number;

  @Field(() => Int, { description: "How many claims are told otherwise." })
  changedCount!: number;

  @Field(() => Int, { description: "How many claims both texts tell alike." })
  keptCount!: number;
}
