import { Field, ObjectType } from "type-graphql";
import type { RelationStatus } from "../../domain/relation.js";
import { RelationStatusEnum } from "../enums.js";
import { DateTimeScalar } from "../scalars.js";

@ObjectType("StatusChange", {
  description: "A relation whose status at the later moment is another than at the earlier one.",
})
export class StatusChangeObject {
  @Field(() => RelationStatusEnum, {
    nullable: true,
    description: "Its status before; null where it was not yet known.",
  })
  from!: RelationStatus | null;

  @Field(() => RelationStatusEnum, { description: "Its status at the later moment." })
  to!: RelationStatus;

  @Field(() => DateTimeScalar, { description: "When it got that status, in system time." })
  at!: number;

  @Field(() => String, { description: "Why it has that status." })
  reason!: string;
}

@ObjectType("GraphDiff", {
  description: "What changed between two moments of system time. Everything below it is read as of the later one.",
})
export class GraphDiffObject {}
