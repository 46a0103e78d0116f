import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Article } from "../../domain/article.js";
import type { ArticleFilter, ClaimFilter } from "../../store/graphStore.js";
import { ClaimConnection } from "../claim/claim.type.js";
import type { ApiContext } from "../context.js";
import { ArticleListArgs, FilteredClaimArgs } from "../entity/entity.args.js";
import { EntityConnection, EntityObject, MentionConnection } from "../entity/entity.type.js";
import { readFilter } from "../filters/readFilter.js";
import { connection } from "../relay/connection.js";
import { pageRequest } from "../relay/cursor.js";
import { loadPage } from "../relay/loadPage.js";
import { loadArticle, loadEntity } from "../relay/loadRecords.js";
import { ListArgs } from "../relay/page.args.js";
import { ArticleConnection, ArticleObject } from "./article.type.js";

@Resolver(() => ArticleObject)
export class ArticleResolver {
  @Query(() => ArticleConnection, { description: "Live articles, newest first." })
  async articles(@Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() { store }: ApiContext) {
    const filter = readFilter<ArticleFilter>(args.filter);
    const page = pageRequest(args);
    return connection(await store.listArticles({ page, ...(filter && { filter }) }), page.after, () =>
      store.countArticles(filter),
    );
  }

  @FieldResolver(() => EntityObject, { nullable: true, description: "Who printed it." })
  publisher(@Root() article: Article, @Ctx() context: ApiContext) {
    return article.publisherId ? loadEntity(context, article.publisherId) : null;
  }

  @FieldResolver(() => EntityObject, { nullable: true, description: "The news agency that its dateline credits." })
  agency(@Root() article: Article, @Ctx() context: ApiContext) {
    return article.agencyId ? loadEntity(context, article.agencyId) : null;
  }

  @FieldResolver(() => ArticleObject, {
    nullable: true,
    description:
      "The article whose text it prints, the earliest one known; null when it is none's copy. Copies are one source.",
  })
  copyOf(@Root() article: Article, @Ctx() context: ApiContext) {
    return article.originId === article.id ? null : loadArticle(context, article.originId);
  }

  @FieldResolver(() => ClaimConnection, { nullable: true, description: "The claims in it." })
  claims(@Root() { id }: Article, @Args(() => FilteredClaimArgs) args: FilteredClaimArgs, @Ctx() context: ApiContext) {
    const filter = readFilter<ClaimFilter>(args.filter);
    const of = { by: "article" } as const;
    return loadPage(context, {
      field: "Article.claims",
      key: id,
      args,
      query: filter,
      pages: (ids, page) => context.store.claimsOf(of, ids, { page, ...(filter && { filter }) }),
      counts: (ids) => context.store.countClaimsOf(of, ids, filter),
    });
  }

  @FieldResolver(() => MentionConnection, { nullable: true, description: "The mentions in it, in text order." })
  mentions(@Root() { id }: Article, @Args(() => ListArgs) args: ListArgs, @Ctx() context: ApiContext) {
    return loadPage(context, {
      field: "Article.mentions",
      key: id,
      args,
      query: null,
      pages: (ids, page) => context.store.mentionsOf("article", ids, page),
      counts: (ids) => context.store.countMentionsOf("article", ids),
    });
  }

  @FieldResolver(() => EntityConnection, { nullable: true, description: "The entities in it, most mentioned first." })
  entities(@Root() { id }: Article, @Args(() => ListArgs) args: ListArgs, @Ctx() context: ApiContext) {
    return loadPage(context, {
      field: "Article.entities",
      key: id,
      args,
      query: null,
      pages: (ids, page) => context.store.entitiesOf(ids, page),
      counts: (ids) => context.store.countEntitiesOf(ids),
    });
  }
}
