import { Field, ObjectType } from "type-graphql";
import type { ClaimEventKind } from "../../store/graphStore.js";
import { ClaimEventKindEnum } from "../enums.js";
import { DateTimeScalar } from "../scalars.js";

@ObjectType("ClaimEvent", {
  description: "Something that happened to a claim. `cursor` goes back in as `after` to replay what was missed.",
})
export class ClaimEventObject {
  @Field(() => ClaimEventKindEnum, { description: "What happened." })
  kind!: ClaimEventKind;

  @Field(() => DateTimeScalar, { description: "When it was stored (system time)." })
  at!: number;
}
