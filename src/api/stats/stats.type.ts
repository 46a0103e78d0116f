import { Field, Int, ObjectType } from "type-graphql";
import type { Totals } from "../../store/graphStore.js";
import { DateTimeScalar } from "../scalars.js";

@ObjectType("Totals", { description: "What the graph holds now.", simpleResolvers: true })
export class TotalsObject implements Totals {
  @Field(() => Int, { description: "Live articles." })
  articles!: number;

  @Field(() => Int, { description: "Entities with a live mention or claim." })
  entities!: number;

  @Field(() => Int, { description: "Live claims." })
  claims!: number;

  @Field(() => Int, { description: "Relations with a live claim." })
  relations!: number;

  @Field(() => Int, { description: "Mentions in live articles." })
  mentions!: number;

  @Field(() => Int, { description: "Publishers of live articles." })
  publishers!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "Publication time of the newest article." })
  newestPublishedAt!: number | null;
}

/** What a bucket is made from; label and entity are looked up only when asked for. */
export interface BucketSource {
  readonly field: string;
  readonly key: string;
  readonly count: number;
  readonly drill: string;
}

@ObjectType({ description: "How many claims share a value." })
export class StatBucket {
  @Field(() => String, { description: "The value; an entity's id where the field is an entity." })
  key!: string;

  @Field(() => Int, { description: "Number of claims." })
  count!: number;

  @Field(() => String, { description: "The filter, as JSON text of a ClaimFilter, that returns exactly these claims." })
  drill!: string;
}

@ObjectType({ description: "How many claims fall into a stretch of time.", simpleResolvers: true })
export class TimelineRow {
  @Field(() => DateTimeScalar, { description: "Where the stretch begins, UTC." })
  time!: number;

  @Field(() => String, { description: "The value that the claims share; empty without a series." })
  series!: string;

  @Field(() => Int, { description: "Number of claims." })
  value!: number;

  @Field(() => String, { description: "The filter, as JSON text of a ClaimFilter, that returns exactly these claims." })
  drill!: string;
}

@ObjectType({ description: "How many claims share two values.", simpleResolvers: true })
export class MatrixCell {
  @Field(() => String, { description: "Value of the row." })
  row!: string;

  @Field(() => String, { description: "Value of the column." })
  column!: string;

  @Field(() => Int, { description: "Number of claims." })
  count!: number;

  @Field(() => String, { description: "The filter, as JSON text of a ClaimFilter, that returns exactly these claims." })
  drill!: string;
}
