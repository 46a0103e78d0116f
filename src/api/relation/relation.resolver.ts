import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { Qualifier, Relation } from "../../domain/relation.js";
import { InvalidInputError } from "../../domain/errors.js";
import type { ClaimFilter, RelationEvidence, RelationFilter } from "../../store/graphStore.js";
import { ArticleObject } from "../article/article.type.js";
import { ClaimConnection } from "../claim/claim.type.js";
import type { ApiContext } from "../context.js";
import { FilteredClaimArgs, relationFilterOf, RelationListArgs } from "../entity/entity.args.js";
import { EntityObject } from "../entity/entity.type.js";
import { RelationFilterInput } from "../filters/filters.inputs.js";
import { readFilter } from "../filters/readFilter.js";
import { boundedInt } from "../relay/boundedInt.js";
import { connection } from "../relay/connection.js";
import { MAX_FIRST, pageRequest } from "../relay/cursor.js";
import { loadPage } from "../relay/loadPage.js";
import { loadArticle, loadClaim, loadEntity, loadRelation, required } from "../relay/loadRecords.js";
import { QualifierObject, RelationConnection, RelationObject, WhyObject } from "./relation.type.js";
import { loadPath, PathResult } from "./subgraph.js";

const MAX_PATH_LENGTH = 6;
const MAX_PATHS = 20;
const MAX_AMONG = 1000;

/** What `why` is made from: the relation, and which claim and article show it. */
interface WhySource {
  readonly relation: Relation;
  readonly evidence: RelationEvidence;
}

@Resolver(() => RelationObject)
export class RelationResolver {
  @Query(() => RelationConnection, { description: "Relations, most supported first." })
  async relations(@Args(() => RelationListArgs) args: RelationListArgs, @Ctx() { store }: ApiContext) {
    const filter = relationFilterOf(args);
    const page = pageRequest(args);
    const order = args.orderBy ?? undefined;
    const found = await store.listRelations({ page, ...(filter && { filter }), ...(order && { order }) });
    return connection(found, page.after, () => store.countRelations(filter));
  }

  @Query(() => PathResult, {
    description:
      "Chains of relations that join two entities, shortest first. Relations are followed in either direction.",
  })
  async paths(
    @Arg("from", () => ID, { description: "Id of the entity to start at." }) from: string,
    @Arg("to", () => ID, { description: "Id of the entity to reach." }) to: string,
    @Arg("maxLength", () => Int, {
      nullable: true,
      defaultValue: 4,
      description: "At most so many relations, 6 at most.",
    })
    wantedLength: number | null,
    @Arg("limit", () => Int, { nullable: true, defaultValue: 5, description: "At most so many paths, 20 at most." })
    wantedPaths: number | null,
    @Arg("filter", () => RelationFilterInput, { nullable: true, description: "Which relations to follow." }) input:
      | RelationFilterInput
      | undefined,
    @Ctx() context: ApiContext,
  ) {
    const maxLength = boundedInt(wantedLength, { name: "maxLength", fallback: 4, max: MAX_PATH_LENGTH });
    const limit = boundedInt(wantedPaths, { name: "limit", fallback: 5, max: MAX_PATHS });
    const filter = readFilter<RelationFilter>(input);
    const [start, goal] = await Promise.all([loadEntity(context, from), loadEntity(context, to)]);
    const { paths, truncated } = await context.store.paths(start?.id ?? from, goal?.id ?? to, {
      maxLength,
      limit,
      ...(filter && { filter }),
    });
    return { paths: await Promise.all(paths.map((path) => loadPath(context, path))), truncated };
  }

  @Query(() => [RelationObject], {
    description: `Relations between any two of the given entities, most supported first; at most ${MAX_AMONG}.`,
  })
  async relationsAmong(
    @Arg("ids", () => [ID], { description: "At most 100 entity ids." }) ids: string[],
    @Arg("filter", () => RelationFilterInput, { nullable: true, description: "Which relations." }) input:
      | RelationFilterInput
      | undefined,
    @Ctx() context: ApiContext,
  ) {
    if (ids.length > MAX_FIRST) throw new InvalidInputError(`\`ids\` may hold ${MAX_FIRST} ids.`, { field: ["ids"] });
    const found = await context.store.relationsAmong(ids, readFilter<RelationFilter>(input));
    return Promise.all(
      found.slice(0, MAX_AMONG).map((id) => required(loadRelation(context, id), "a relation among entities")),
    );
  }

  @FieldResolver(() => EntityObject, { description: "Its subject." })
  subject(@Root() relation: Relation, @Ctx() context: ApiContext) {
    return required(loadEntity(context, relation.subjectId), "a relation's subject");
  }

  @FieldResolver(() => EntityObject, { nullable: true, description: "Its object, where that is an entity." })
  object(@Root() relation: Relation, @Ctx() context: ApiContext) {
    return relation.objectId ? loadEntity(context, relation.objectId) : null;
  }

  @FieldResolver(() => [QualifierObject], { description: "Details that narrow it." })
  qualifiers(@Root() relation: Relation): readonly Qualifier[] {
    return relation.qualifiers;
  }

  @FieldResolver(() => ClaimConnection, { nullable: true, description: "The live claims behind it." })
  claims(@Root() { id }: Relation, @Args(() => FilteredClaimArgs) args: FilteredClaimArgs, @Ctx() context: ApiContext) {
    const filter = readFilter<ClaimFilter>(args.filter);
    const of = { by: "relation" } as const;
    return loadPage(context, {
      field: "Relation.claims",
      key: id,
      args,
      query: filter,
      pages: (ids, page) => context.store.claimsOf(of, ids, { page, ...(filter && { filter }) }),
      counts: (ids) => context.store.countClaimsOf(of, ids, filter),
    });
  }

  @FieldResolver(() => WhyObject, { description: "Why it stands as it does." })
  async why(@Root() relation: Relation, @Ctx() context: ApiContext): Promise<WhySource> {
    const loader = context.loaders.of("Relation.why", null, (ids) => context.store.relationEvidence(ids));
    return { relation, evidence: await required(loader.load(relation.id), "a relation's evidence") };
  }
}

@Resolver(() => QualifierObject)
export class QualifierResolver {
  @FieldResolver(() => EntityObject, { nullable: true, description: "The entity that the words name." })
  entity(@Root() qualifier: Qualifier, @Ctx() context: ApiContext) {
    return qualifier.entityId ? loadEntity(context, qualifier.entityId) : null;
  }
}

@Resolver(() => WhyObject)
export class WhyResolver {
  @FieldResolver(() => String)
  async bestQuote(@Root() { evidence }: WhySource, @Ctx() context: ApiContext): Promise<string> {
    return (await required(loadClaim(context, evidence.bestClaimId), "a relation's best claim")).content;
  }

  @FieldResolver(() => ArticleObject, { description: "The article that the best quote is from." })
  async article(@Root() { evidence }: WhySource, @Ctx() context: ApiContext) {
    const claim = await required(loadClaim(context, evidence.bestClaimId), "a relation's best claim");
    return required(loadArticle(context, claim.articleId), "a claim's article");
  }

  @FieldResolver(() => ArticleObject, { description: "The article that reported it first." })
  firstReport(@Root() { evidence }: WhySource, @Ctx() context: ApiContext) {
    return required(loadArticle(context, evidence.firstArticleId), "a relation's first article");
  }

  @FieldResolver(() => Int)
  supporting(@Root() { relation }: WhySource): number {
    return relation.support;
  }

  @FieldResolver(() => Int)
  opposing(@Root() { relation }: WhySource): number {
    return relation.oppose;
  }

  @FieldResolver(() => Int)
  independentSources(@Root() { relation }: WhySource): number {
    return relation.independentSources;
  }

  @FieldResolver(() => String)
  rule(@Root() { relation }: WhySource): string {
    return relation.statusReason;
  }
}
