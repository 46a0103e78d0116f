import { ArgsType, Field, InputType, Int, ObjectType } from "type-graphql";
import { IngestArticleInput } from "./ingest.type.js";
import type { ItemState, JobState } from "../../domain/ingestJob.js";
import { ItemStateEnum, JobStateEnum } from "../enums.js";
import { connectionOf } from "../relay/connection.js";
import { ListArgs } from "../relay/page.args.js";
import { NodeInterface } from "../relay/node.type.js";
import { DateTimeScalar, UrlScalar } from "../scalars.js";
import { UserError } from "../userError/userError.type.js";

@ObjectType("IngestItem", { description: "One document of an ingest job." })
export class IngestItemObject {
  @Field(() => Int, { description: "Its place in the job, from 0." })
  position!: number;

  @Field(() => String, { description: "As whoever handed it in knows it: a path, a title." })
  name!: string;

  @Field(() => ItemStateEnum, { description: "Where it stands." })
  state!: ItemState;

  @Field(() => Int, { description: "How often it was begun." })
  attempts!: number;

  @Field(() => String, {
    nullable: true,
    description:
      "Stable name of the fault, when it failed or waits to be tried again; PAYWALLED or HEADLINE_ONLY when it was taken in and the page shows no more.",
  })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it failed and how to mend it, why it waits, or what is missing of it.",
  })
  message!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was settled; null before." })
  settledAt!: number | null;

  /** Not a field: the resolver answers the article itself. */
  articleId!: string | null;
}

@ObjectType("IngestError", { description: "A document that could not be taken in.", simpleResolvers: true })
export class IngestErrorObject {
  @Field(() => String, { description: "The document, as whoever handed it in knows it." })
  source!: string;

  @Field(() => String, { description: "Stable name of the fault." })
  code!: string;

  @Field(() => String, { description: "What is wrong and how to mend it." })
  message!: string;
}

@ObjectType("IngestJob", {
  implements: NodeInterface,
  description:
    "Documents that were handed in together. Durable: it goes on after whatever ends the server. Only editors see jobs, since they name files.",
})
export class IngestJobObject extends NodeInterface {
  @Field(() => String, { description: "What it takes in, in words." })
  title!: string;

  @Field(() => String, { description: "Who handed it in." })
  by!: string;

  @Field(() => JobStateEnum, { description: "Where it stands." })
  state!: JobState;

  @Field(() => DateTimeScalar, { description: "When it was accepted." })
  createdAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When its first document was begun." })
  startedAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When its last document was settled." })
  finishedAt!: number | null;
}

export const IngestJobConnection = connectionOf("IngestJob", () => IngestJobObject);
export const IngestItemConnection = connectionOf("IngestItem", () => IngestItemObject);

@ArgsType()
export class IngestJobsArgs extends ListArgs {
  @Field(() => [JobStateEnum], { nullable: true, description: "Only jobs in these states." })
  states?: JobState[] | null;
}

@ArgsType()
export class IngestItemsArgs extends ListArgs {
  @Field(() => [ItemStateEnum], { nullable: true, description: "Only documents in these states." })
  states?: ItemState[] | null;
}

@InputType({ description: "Articles to take in together, as one job." })
export class IngestArticlesInput {
  @Field(() => [IngestArticleInput], { description: "From 1 to 100 articles." })
  articles!: IngestArticleInput[];

  @Field(() => String, { nullable: true, description: "What they are, in at most 200 characters." })
  title?: string | null;
}

@InputType({ description: "What to fetch from the web." })
export class IngestUrlInput {
  @Field(() => UrlScalar, { description: "An http or https address that is open to everybody." })
  url!: string;
}

@ObjectType({ description: "An ingest job, or why there is none.", simpleResolvers: true })
export class IngestJobPayload {
  @Field(() => IngestJobObject, { nullable: true, description: "The job as it is now." })
  job!: IngestJobObject | null;

  @Field(() => [UserError], { description: "What is wrong with the input; nothing was changed then." })
  errors!: UserError[];
}
