import { Field, Float, ObjectType } from "type-graphql";
import { NodeInterface } from "../relay/node.type.js";
import { DateTimeScalar } from "../scalars.js";

@ObjectType("IdentityDecision", {
  implements: NodeInterface,
  description: "What somebody decided about the graph, beside what articles say. Reversible; never deleted.",
})
export class IdentityDecisionObject extends NodeInterface {
  @Field(() => String, { description: "Why." })
  reason!: string;

  @Field(() => String, { description: "Who decided: a person, or the part of the program that did." })
  by!: string;

  @Field(() => DateTimeScalar, { description: "When, in system time." })
  at!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was taken back; null while it is in force." })
  revertedAt!: number | null;
}

@ObjectType("MergeCandidate", { description: "An entity that may be the same." })
export class MergeCandidateObject {
  @Field(() => Float, { description: "How much speaks for it, 0 to 1." })
  score!: number;

  @Field(() => [String], { description: "What speaks for it, in words." })
  signals!: string[];
}

@ObjectType("EntityIdentity", { description: "Why these names are one entity: every decision, reversible." })
export class EntityIdentityObject {}
