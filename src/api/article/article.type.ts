import { Field, ObjectType } from "type-graphql";
import type { ArticleStatus } from "../../domain/article.js";
import { ArticleStatusEnum } from "../enums.js";
import { connectionOf } from "../relay/connection.js";
import { NodeInterface } from "../relay/node.type.js";
import { DateTimeScalar, UrlScalar } from "../scalars.js";

@ObjectType("Article", { implements: NodeInterface, description: "One document of one publisher." })
export class ArticleObject extends NodeInterface {
  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => UrlScalar, { nullable: true, description: "Where it was published." })
  url!: string | null;

  @Field(() => String, { nullable: true, description: "Who wrote it." })
  author!: string | null;

  @Field(() => String, { description: "Its language: zh-Hans, zh-Hant or en." })
  lang!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was published." })
  publishedAt!: number | null;

  @Field(() => DateTimeScalar, { description: "When it was stored here." })
  ingestedAt!: number;

  @Field(() => ArticleStatusEnum, { description: "Whether it still stands." })
  status!: ArticleStatus;

  @Field(() => String, { description: "The cleaned text that every offset counts in." })
  text!: string;
}

export const ArticleConnection = connectionOf<ArticleObject>("Article", () => ArticleObject);
