import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { InvalidInputError } from "../../domain/errors.js";
import type { Entity } from "../../domain/entity.js";
import type { ArticleFilter, ClaimFilter, EntityFilter, RelationFilter } from "../../store/graphStore.js";
import { ArticleConnection } from "../article/article.type.js";
import { ClaimConnection } from "../claim/claim.type.js";
import type { ApiContext } from "../context.js";
import { RelationFilterInput } from "../filters/filters.inputs.js";
import { readFilter } from "../filters/readFilter.js";
import { boundedInt } from "../relay/boundedInt.js";
import { connection } from "../relay/connection.js";
import { pageRequest } from "../relay/cursor.js";
import { loadPage } from "../relay/loadPage.js";
import { loadEntity } from "../relay/loadRecords.js";
import { ListArgs } from "../relay/page.args.js";
import { RelationConnection } from "../relation/relation.type.js";
import { loadSubgraph, SubgraphObject } from "../relation/subgraph.js";
import {
  ArticleListArgs,
  EntityClaimArgs,
  EntityListArgs,
  EntityRelationArgs,
  relationFilterOf,
} from "./entity.args.js";
import { EntityConnection, EntityObject, MentionConnection, NeighborSummary } from "./entity.type.js";
import { nameIn } from "./nameIn.js";

const MAX_DEPTH = 3;
const MAX_NEIGHBORS = 200;

@Resolver(() => EntityObject)
export class EntityResolver {
  @Query(() => EntityObject, {
    nullable: true,
    description:
      "By id, or by any of its names in any language (exact, case- and width-folded). Of homonyms the one with most claims.",
  })
  entity(
    @Arg("id", () => ID, { nullable: true, description: "Its id." }) id: string | undefined,
    @Arg("name", () => String, { nullable: true, description: "One of its names, whole." }) name: string | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Entity | null> {
    if (Boolean(id) === Boolean(name)) throw new InvalidInputError("Give either `id` or `name`.", { field: ["id"] });
    if (id) return loadEntity(context, id);
    return context.loaders.of("entityByName", null, (names) => context.store.entitiesByName(names)).load(name ?? "");
  }

  @Query(() => EntityConnection, { description: "Entities, most talked of first." })
  async entities(@Args(() => EntityListArgs) args: EntityListArgs, @Ctx() { store }: ApiContext) {
    const filter = readFilter<EntityFilter>(args.filter);
    const page = pageRequest(args);
    const order = args.orderBy ?? undefined;
    const found = await store.listEntities({ page, ...(filter && { filter }), ...(order && { order }) });
    return connection(found, page.after, () => store.countEntities(filter));
  }

  @FieldResolver(() => String, { description: "Its name, in the wanted language where one is known." })
  name(
    @Root() entity: Entity,
    @Arg("lang", () => String, { nullable: true, description: "A BCP 47 tag, such as en or zh." }) lang?: string,
  ): string {
    return nameIn(entity, lang);
  }

  @FieldResolver(() => ClaimConnection, { nullable: true, description: "Claims about, by or aimed at this entity." })
  claims(@Root() { id }: Entity, @Args(() => EntityClaimArgs) args: EntityClaimArgs, @Ctx() context: ApiContext) {
    const filter = readFilter<ClaimFilter>(args.filter);
    const order = args.orderBy ?? undefined;
    const role = args.role ?? "ANY";
    const of = { by: "entity", role } as const;
    return loadPage(context, {
      field: "Entity.claims",
      key: id,
      args,
      query: [role, filter, order],
      pages: (ids, page) =>
        context.store.claimsOf(of, ids, { page, ...(filter && { filter }), ...(order && { order }) }),
      counts: (ids) => context.store.countClaimsOf(of, ids, filter),
    });
  }

  @FieldResolver(() => RelationConnection, {
    nullable: true,
    description: "Relations that this entity is subject or object of.",
  })
  relations(
    @Root() { id }: Entity,
    @Args(() => EntityRelationArgs) args: EntityRelationArgs,
    @Ctx() context: ApiContext,
  ) {
    const filter = relationFilterOf(args);
    const order = args.orderBy ?? undefined;
    const direction = args.direction ?? "BOTH";
    return loadPage(context, {
      field: "Entity.relations",
      key: id,
      args,
      query: [direction, filter, order],
      pages: (ids, page) =>
        context.store.relationsOf(ids, { direction, page, ...(filter && { filter }), ...(order && { order }) }),
      counts: (ids) => context.store.countRelationsOf(ids, direction, filter),
    });
  }

  @FieldResolver(() => ArticleConnection, {
    nullable: true,
    description: "Articles that mention this entity, newest first.",
  })
  articles(@Root() { id }: Entity, @Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() context: ApiContext) {
    const filter = readFilter<ArticleFilter>(args.filter);
    return loadPage(context, {
      field: "Entity.articles",
      key: id,
      args,
      query: filter,
      pages: (ids, page) => context.store.articlesOf(ids, { page, ...(filter && { filter }) }),
      counts: (ids) => context.store.countArticlesOf(ids, filter),
    });
  }

  @FieldResolver(() => MentionConnection, { nullable: true, description: "Where this entity is mentioned." })
  mentions(@Root() { id }: Entity, @Args(() => ListArgs) args: ListArgs, @Ctx() context: ApiContext) {
    return loadPage(context, {
      field: "Entity.mentions",
      key: id,
      args,
      query: null,
      pages: (ids, page) => context.store.mentionsOf("entity", ids, page),
      counts: (ids) => context.store.countMentionsOf("entity", ids),
    });
  }

  @FieldResolver(() => [NeighborSummary], {
    description: "Counts by predicate, direction and neighbour type: what an expand menu shows before it expands.",
  })
  neighborSummary(
    @Root() { id }: Entity,
    @Arg("filter", () => RelationFilterInput, { nullable: true, description: "Which relations to count." }) input:
      | RelationFilterInput
      | undefined,
    @Ctx() context: ApiContext,
  ) {
    const filter = readFilter<RelationFilter>(input);
    return context.loaders
      .of("Entity.neighborSummary", filter, (ids) => context.store.neighborSummary(ids, filter))
      .load(id);
  }

  @FieldResolver(() => SubgraphObject, {
    description: "Bounded expansion in one request; `truncated` and `total` say what was left out.",
  })
  async neighborhood(
    @Root() { id }: Entity,
    @Arg("depth", () => Int, { nullable: true, defaultValue: 1, description: "1 to 3 relations away." }) wantedDepth:
      | number
      | null,
    @Arg("limit", () => Int, {
      nullable: true,
      defaultValue: 50,
      description: "At most so many entities besides this one; 200 at most.",
    })
    wantedLimit: number | null,
    @Arg("filter", () => RelationFilterInput, { nullable: true, description: "Which relations to follow." }) input:
      | RelationFilterInput
      | undefined,
    @Ctx() context: ApiContext,
  ) {
    const depth = boundedInt(wantedDepth, { name: "depth", fallback: 1, max: MAX_DEPTH });
    const limit = boundedInt(wantedLimit, { name: "limit", fallback: 50, max: MAX_NEIGHBORS });
    const filter = readFilter<RelationFilter>(input);
    return loadSubgraph(context, await context.store.neighborhood(id, { depth, limit, ...(filter && { filter }) }));
  }
}
