import { Field, ID, InputType } from "type-graphql";
import type { EntityType } from "../../domain/ontology.js";
import { EntityTypeEnum } from "../enums.js";

@InputType({ description: "Several entities that are one." })
export class MergeEntitiesInput {
  @Field(() => ID, { description: "The entity that goes on; its name and type stay." })
  into!: string;

  @Field(() => [ID], { description: "The entities that live on as it, 100 at most." })
  from!: string[];

  @Field(() => String, { description: "Why, at most 500 characters." })
  reason!: string;
}

@InputType({
  description: "Articles or mentions of an entity in which somebody else is meant. Claims follow their mentions.",
})
export class SplitEntityInput {
  @Field(() => ID, { description: "The entity that is too much." })
  id!: string;

  @Field(() => [ID], { nullable: true, description: "Articles in which it is always somebody else, 500 at most." })
  articles?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Single mentions that stand for somebody else, 500 at most." })
  mentions?: string[] | null;

  @Field(() => String, { nullable: true, description: "Name of the new entity. Give this, or `into`." })
  name?: string | null;

  @Field(() => EntityTypeEnum, { nullable: true, description: "Its type; that of the old entity when not given." })
  type?: EntityType | null;

  @Field(() => ID, { nullable: true, description: "The known entity that is meant, in place of a new one." })
  into?: string | null;

  @Field(() => String, { description: "Why, at most 500 characters." })
  reason!: string;
}

@InputType({ description: "Entities that look alike and are different." })
export class MarkNotSameInput {
  @Field(() => [ID], { description: "Two entities or more, 100 at most." })
  entities!: string[];

  @Field(() => String, { description: "Why, at most 500 characters." })
  reason!: string;
}
