import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Mention } from "../../domain/entity.js";
import { ArticleObject } from "../article/article.type.js";
import type { ApiContext } from "../context.js";
import { loadArticle, loadEntity, required } from "../relay/loadRecords.js";
import { EntityObject, MentionObject } from "./entity.type.js";

@Resolver(() => MentionObject)
export class MentionResolver {
  @FieldResolver(() => EntityObject, { description: "What it stands for." })
  entity(@Root() mention: Mention, @Ctx() context: ApiContext) {
    return required(loadEntity(context, mention.entityId), "a mention's entity");
  }

  @FieldResolver(() => ArticleObject, { description: "Where it stands." })
  article(@Root() mention: Mention, @Ctx() context: ApiContext) {
    return required(loadArticle(context, mention.articleId), "a mention's article");
  }
}
