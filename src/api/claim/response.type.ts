import { Field, Int, ObjectType } from "type-graphql";
import type { Claim } from "../../domain/claim.js";
import type { ResponseKind } from "../../domain/response.js";
import { ResponseKindEnum } from "../enums.js";
import { ClaimObject } from "./claim.type.js";

@ObjectType("ClaimResponse", {
  description: "A later claim that responds to an earlier one, found by rules, across articles and languages.",
  simpleResolvers: true,
})
export class ClaimResponseObject {
  @Field(() => ResponseKindEnum, { description: "What it makes of the earlier claim." })
  kind!: ResponseKind;

  @Field(() => ClaimObject, { description: "The later claim." })
  claim!: Claim;

  @Field(() => Int, {
    nullable: true,
    description: "Days, UTC, from the one to the other; null where a date is missing.",
  })
  lagDays!: number | null;

  @Field(() => String, { description: "The rule that joined them, in words." })
  reason!: string;
}
