import { Field, Int, ObjectType } from "type-graphql";
import type { Predicate } from "../../domain/ontology.js";
import type { RelationStatus } from "../../domain/relation.js";
import { PredicateEnum, RelationStatusEnum } from "../enums.js";
import { connectionOf } from "../relay/connection.js";
import { NodeInterface } from "../relay/node.type.js";
import { TimeRefObject } from "../relay/timeRef.type.js";

@ObjectType("Qualifier", { description: "A detail that narrows a relation: field, amount, stake, place." })
export class QualifierObject {
  @Field(() => String, { description: "What kind of detail." })
  key!: string;

  @Field(() => String, { description: "The article's words." })
  value!: string;
}

@ObjectType("Why", { description: "Why a relation stands as it does." })
export class WhyObject {
  @Field(() => String, { description: "The words that show it best." })
  bestQuote!: string;

  @Field(() => Int, { description: "Live claims that support it." })
  supporting!: number;

  @Field(() => Int, { description: "Live claims that oppose it." })
  opposing!: number;

  @Field(() => Int, { description: "Independent origins among the supporting claims." })
  independentSources!: number;

  @Field(() => String, { description: "The rule that gave the status, in words." })
  rule!: string;
}

@ObjectType("Relation", {
  implements: NodeInterface,
  description: "A distinct (subject, predicate, object) across all articles, with what supports and opposes it.",
})
export class RelationObject extends NodeInterface {
  @Field(() => PredicateEnum, { description: "What relates subject and object." })
  predicate!: Predicate;

  @Field(() => String, {
    nullable: true,
    description: "The literal phrase where predicate is OTHER; else the commonest cue.",
  })
  phrase!: string | null;

  @Field(() => String, { nullable: true, description: "A quantity, date or phrase where the object is not an entity." })
  objectText!: string | null;

  @Field(() => RelationStatusEnum, { description: "What is believed, derived by rules." })
  status!: RelationStatus;

  @Field(() => String, { description: "Why it has that status." })
  statusReason!: string;

  @Field(() => Int, { description: "Live claims that support it." })
  support!: number;

  @Field(() => Int, { description: "Live claims that oppose it." })
  oppose!: number;

  @Field(() => Int, { description: "Independent origins among the supporting claims: copies count once." })
  independentSources!: number;

  @Field(() => TimeRefObject, { nullable: true, description: "When it happened or holds." })
  eventTime!: TimeRefObject | null;
}

export const RelationConnection = connectionOf<RelationObject>("Relation", () => RelationObject);
