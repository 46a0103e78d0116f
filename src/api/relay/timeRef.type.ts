import { Field, ObjectType } from "type-graphql";
import type { TimePrecision, TimeRef } from "../../domain/time.js";
import { TimePrecisionEnum } from "../enums.js";
import { DateTimeScalar } from "../scalars.js";

@ObjectType("TimeRef", {
  description: "A time as written, and what it resolves to; a year alone stays a year.",
  simpleResolvers: true,
})
export class TimeRefObject implements TimeRef {
  @Field(() => String, { description: "The article's own words." })
  text!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Where the stretch begins." })
  start!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "Where it ends, exclusive." })
  end!: number | null;

  @Field(() => TimePrecisionEnum, { description: "How exactly it is known." })
  precision!: TimePrecision;
}
