import { Field, ObjectType } from "type-graphql";
import { ClaimObject } from "../claim/claim.type.js";
import { EntityObject } from "../entity/entity.type.js";
import { UserError } from "../userError/userError.type.js";
import { IdentityDecisionObject } from "./decision.type.js";

@ObjectType({ description: "What a merge made.", simpleResolvers: true })
export class MergeEntitiesPayload {
  @Field(() => EntityObject, { nullable: true, description: "The entity that goes on, with all names and claims." })
  entity!: EntityObject | null;

  @Field(() => IdentityDecisionObject, { nullable: true, description: "The decision: its id takes the merge back." })
  decision!: IdentityDecisionObject | null;

  @Field(() => [UserError], { description: "What is wrong with the input; nothing was changed then." })
  errors!: UserError[];
}

@ObjectType({ description: "What a split made.", simpleResolvers: true })
export class SplitEntityPayload {
  @Field(() => EntityObject, { nullable: true, description: "The entity that is meant there: the new one, or `into`." })
  entity!: EntityObject | null;

  @Field(() => IdentityDecisionObject, { nullable: true, description: "The decision: its id takes the split back." })
  decision!: IdentityDecisionObject | null;

  @Field(() => [UserError], { description: "What is wrong with the input; nothing was changed then." })
  errors!: UserError[];
}

@ObjectType({ description: "That entities are different.", simpleResolvers: true })
export class MarkNotSamePayload {
  @Field(() => IdentityDecisionObject, { nullable: true, description: "The decision: its id takes it back." })
  decision!: IdentityDecisionObject | null;

  @Field(() => [UserError], { description: "What is wrong with the input; nothing was changed then." })
  errors!: UserError[];
}

@ObjectType({ description: "A decision that is no longer in force.", simpleResolvers: true })
export class RevertDecisionPayload {
  @Field(() => IdentityDecisionObject, { nullable: true, description: "The decision, with when it was taken back." })
  decision!: IdentityDecisionObject | null;

  @Field(() => [EntityObject], { description: "The entities that it was about, as they are now." })
  entities!: EntityObject[];

  @Field(() => [UserError], { description: "What is wrong with the input; nothing was changed then." })
  errors!: UserError[];
}

@ObjectType({
  description: "What a review made of a claim. Ingesting its article again does not undo it.",
  simpleResolvers: true,
})
export class ReviewClaimPayload {
  @Field(() => ClaimObject, { nullable: true, description: "The claim as readers see it now." })
  claim!: ClaimObject | null;

  @Field(() => IdentityDecisionObject, { nullable: true, description: "The decision: its id takes the review back." })
  decision!: IdentityDecisionObject | null;

  @Field(() => [UserError], { description: "What is wrong with the input; nothing was changed then." })
  errors!: UserError[];
}
