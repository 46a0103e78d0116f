import { Field, InputType } from "type-graphql";
import type { ClaimOrder, EntityOrder, RelationOrder } from "../../store/graphStore.js";
import { ClaimOrderFieldEnum, EntityOrderFieldEnum, OrderDirectionEnum, RelationOrderFieldEnum } from "../enums.js";

@InputType("EntityOrder", { description: "The order of entities." })
export class EntityOrderInput implements EntityOrder {
  @Field(() => EntityOrderFieldEnum, { description: "What to order by." })
  field!: EntityOrder["field"];

  @Field(() => OrderDirectionEnum, { defaultValue: "DESC", description: "Which way." })
  direction!: "ASC" | "DESC";
}

@InputType("ClaimOrder", { description: "The order of claims." })
export class ClaimOrderInput implements ClaimOrder {
  @Field(() => ClaimOrderFieldEnum, { description: "What to order by." })
  field!: ClaimOrder["field"];

  @Field(() => OrderDirectionEnum, { defaultValue: "DESC", description: "Which way." })
  direction!: "ASC" | "DESC";
}

@InputType("RelationOrder", { description: "The order of relations." })
export class RelationOrderInput implements RelationOrder {
  @Field(() => RelationOrderFieldEnum, { description: "What to order by." })
  field!: RelationOrder["field"];

  @Field(() => OrderDirectionEnum, { defaultValue: "DESC", description: "Which way." })
  direction!: "ASC" | "DESC";
}
