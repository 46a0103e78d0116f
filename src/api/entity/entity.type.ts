import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Entity, EntityName, ExternalId, Mention, MentionKind, NameKind } from "../../domain/entity.js";
import type { EntityType, Predicate } from "../../domain/ontology.js";
import type { NeighborCount } from "../../store/graphStore.js";
import { DirectionEnum, EntityTypeEnum, MentionKindEnum, NameKindEnum, PredicateEnum } from "../enums.js";
import { connectionOf } from "../relay/connection.js";
import { NodeInterface } from "../relay/node.type.js";

@ObjectType("EntityName", { description: "One name of an entity.", simpleResolvers: true })
export class EntityNameObject implements EntityName {
  @Field(() => String, { description: "The name." })
  value!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its language as a BCP 47 tag; null when it is the same everywhere.",
  })
  lang!: string | null;

  @Field(() => NameKindEnum, { description: "What kind of name." })
  kind!: NameKind;
}

@ObjectType("ExternalId", { description: "An identifier that others use for the entity.", simpleResolvers: true })
export class ExternalIdObject implements ExternalId {
  @Field(() => String, { description: "Whose identifier." })
  scheme!: string;

  @Field(() => String, { description: "The identifier." })
  value!: string;
}

@ObjectType("NeighborSummary", {
  description: "How many relations of one predicate, direction and neighbour type an entity has.",
  simpleResolvers: true,
})
export class NeighborSummary implements NeighborCount {
  @Field(() => PredicateEnum, { description: "The predicate." })
  predicate!: Predicate;

  @Field(() => DirectionEnum, { description: "OUT where the entity is the subject, IN where it is the object." })
  direction!: "OUT" | "IN";

  @Field(() => EntityTypeEnum, { description: "Type of the entity at the other end." })
  type!: EntityType;

  @Field(() => Int, { description: "Number of relations." })
  count!: number;
}

@ObjectType("Entity", {
  implements: NodeInterface,
  description: "What mentions refer to: a person, organization, product, place or other named thing.",
})
export class EntityObject extends NodeInterface {
  @Field(() => EntityTypeEnum, { description: "Its type." })
  type!: EntityType;

  @Field(() => [EntityNameObject], { description: "All its names, canonical ones first." })
  names!: EntityNameObject[];

  @Field(() => String, { nullable: true, description: "A short description, where one is known." })
  description!: string | null;

  @Field(() => [ExternalIdObject], { description: "Identifiers that others use for it." })
  externalIds!: ExternalIdObject[];

  @Field(() => Int, { description: "Number of live articles that mention it." })
  articleCount!: number;

  @Field(() => Int, { description: "Number of live claims by, about or aimed at it." })
  claimCount!: number;
}

export const EntityConnection = connectionOf<EntityObject>("Entity", () => EntityObject);

@ObjectType("Mention", {
  description: "A span of an article's text that stands for an entity: text.slice(start, end) === surface.",
})
export class MentionObject {
  @Field(() => ID, { description: "Stable: made from article and place." })
  id!: string;

  @Field(() => String, { description: "The words." })
  surface!: string;

  @Field(() => Int, { description: "Where they begin, in UTF-16 code units of the article's text." })
  start!: number;

  @Field(() => Int, { description: "Where they end, exclusive." })
  end!: number;

  @Field(() => MentionKindEnum, { description: "How they stand for the entity." })
  kind!: MentionKind;
}

export const MentionConnection = connectionOf<MentionObject>("Mention", () => MentionObject);

export type EntitySource = Entity;
export type MentionSource = Mention;
