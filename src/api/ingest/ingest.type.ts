import { Field, InputType, Int, ObjectType } from "type-graphql";
import { ArticleObject } from "../article/article.type.js";
import { DateTimeScalar, UrlScalar } from "../scalars.js";
import { UserError } from "../userError/userError.type.js";

@InputType({
  description:
    "An article to take in: `text` or `html`, with what is known about it. What is given wins over what the document says.",
})
export class IngestArticleInput {
  @Field(() => String, { nullable: true, description: "Its title." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Plain text or Markdown." })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "A whole HTML page; its main text is found." })
  html?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: "Where it was published." })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "Who printed it." })
  publisher?: string | null;

  @Field(() => String, { nullable: true, description: "Who wrote it." })
  author?: string | null;

  @Field(() => String, { nullable: true, description: "Its language: zh-Hans, zh-Hant or en; found when not given." })
  lang?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was published." })
  publishedAt?: number | null;
}

@ObjectType({
  description: "Idempotent: the same article answers with the same id and `created: false`.",
  simpleResolvers: true,
})
export class IngestArticlePayload {
  @Field(() => ArticleObject, { nullable: true, description: "The stored article; null when there are errors." })
  article!: ArticleObject | null;

  @Field(() => Boolean, { description: "False when it was stored already." })
  created!: boolean;

  @Field(() => [UserError], { description: "What is wrong with the input; nothing was stored then." })
  errors!: UserError[];
}

@ObjectType({
  description: "What withdrawing an article did. Nothing is deleted: ingesting it again restores it.",
  simpleResolvers: true,
})
export class RetractArticlePayload {
  @Field(() => ArticleObject, { nullable: true, description: "The withdrawn article." })
  article!: ArticleObject | null;

  @Field(() => Int, { description: "Claims that left the live graph." })
  removedClaims!: number;

  @Field(() => Int, { description: "Relations that lost their last live claim." })
  removedRelations!: number;

  @Field(() => [UserError], { description: "What is wrong with the input; nothing was changed then." })
  errors!: UserError[];
}
