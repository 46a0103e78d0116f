import { createUnionType, Field, Float, Int, ObjectType } from "type-graphql";
import type { Article } from "../../domain/article.js";
import type { Claim } from "../../domain/claim.js";
import type { Entity } from "../../domain/entity.js";
import { ArticleObject } from "../article/article.type.js";
import { ClaimObject } from "../claim/claim.type.js";
import { EntityObject } from "../entity/entity.type.js";
import type { HighlightMatch, SearchField } from "../../store/highlight.js";
import { SearchFieldEnum } from "../enums.js";
import { PageInfo } from "../relay/connection.js";
import { typeNameOfId } from "../relay/node.type.js";
import { CursorScalar } from "../scalars.js";

export const SearchResult = createUnionType({
  name: "SearchResult",
  description: "What a search finds.",
  types: () => [EntityObject, ClaimObject, ArticleObject] as const,
  resolveType: (value: { id: string }) => typeNameOfId(value.id) ?? undefined,
});

export type FoundRecord = Entity | Claim | Article;

@ObjectType("HighlightMatch", {
  description: "Words that a query matched. Offsets are UTF-16 code units.",
  simpleResolvers: true,
})
export class HighlightMatchObject implements HighlightMatch {
  @Field(() => Int, {
    description: "Where they begin in the text that `highlightField` names; for a name, in that name.",
  })
  start!: number;

  @Field(() => Int, { description: "Where they end there, exclusive." })
  end!: number;

  @Field(() => Int, { description: "Where they begin in `highlight`: highlight.slice(at, at + end - start)." })
  at!: number;
}

@ObjectType({ description: "One thing found.", simpleResolvers: true })
export class SearchResultEdge {
  @Field(() => CursorScalar, { description: "Its place in the list." })
  cursor!: string;

  @Field(() => SearchResult, { description: "What was found." })
  node!: FoundRecord;

  @Field(() => Float, { description: "How well it fits, 0 to 1, best first." })
  score!: number;

  @Field(() => String, { nullable: true, description: "The words that were found, with some around them." })
  highlight!: string | null;

  @Field(() => SearchFieldEnum, { nullable: true, description: "Which text of the record `highlight` is from." })
  highlightField!: SearchField | null;

  @Field(() => [HighlightMatchObject], { description: "The words in `highlight` that the query matched, in order." })
  matches!: HighlightMatch[];
}

@ObjectType({ description: "A page of search results.", simpleResolvers: true })
export class SearchResultConnection {
  @Field(() => [SearchResultEdge], { description: "The results with score and highlight." })
  edges!: SearchResultEdge[];

  @Field(() => [SearchResult], { description: "The results." })
  nodes!: FoundRecord[];

  @Field(() => PageInfo, { description: "Where the page stands in the list." })
  pageInfo!: PageInfo;

  @Field(() => String, {
    nullable: true,
    description: "What was searched instead, where nothing holds the words as they were written and some are misspelt.",
  })
  corrected!: string | null;

  @Field(() => Int, { nullable: true, description: "Number of results." })
  totalCount!: number | null;
}
