import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Claim, ClaimRelationLink, SpeakerLink } from "../../domain/claim.js";
import { UNCERTAIN_BELOW } from "../../domain/claim.js";
import type { Relation } from "../../domain/relation.js";
import type { ClaimFilter } from "../../store/graphStore.js";
import { ArticleObject } from "../article/article.type.js";
import type { ApiContext } from "../context.js";
import { ClaimListArgs } from "../entity/entity.args.js";
import { EntityObject } from "../entity/entity.type.js";
import { readFilter } from "../filters/readFilter.js";
import { connection } from "../relay/connection.js";
import { pageRequest } from "../relay/cursor.js";
import { loadArticle, loadEntity, loadRelation, required } from "../relay/loadRecords.js";
import { RelationObject } from "../relation/relation.type.js";
import { loadResponses } from "./loadResponses.js";
import { ClaimResponseObject } from "./response.type.js";
import { ClaimConnection, ClaimObject, ClaimRelationObject, SpeakerLinkObject } from "./claim.type.js";

@Resolver(() => ClaimObject)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: "Claims, newest article first." })
  async claims(@Args(() => ClaimListArgs) args: ClaimListArgs, @Ctx() { store }: ApiContext) {
    const filter = readFilter<ClaimFilter>(args.filter);
    const page = pageRequest(args);
    const order = args.orderBy ?? undefined;
    const found = await store.listClaims({ page, ...(filter && { filter }), ...(order && { order }) });
    return connection(found, page.after, () => store.countClaims(filter));
  }

  @FieldResolver(() => EntityObject, {
    nullable: true,
    description:
      "Who says it (innermost). Null when the publisher speaks in its own voice or the source is unnamed: see speakerText.",
  })
  speaker(@Root() claim: Claim, @Ctx() context: ApiContext) {
    return claim.speakerId ? loadEntity(context, claim.speakerId) : null;
  }

  @FieldResolver(() => [SpeakerLinkObject], {
    description: "Outermost first: [Reuters, two people familiar] for 'Reuters, citing two people familiar, said'.",
  })
  speakerChain(@Root() claim: Claim): readonly SpeakerLink[] {
    return claim.speakerChain;
  }

  @FieldResolver(() => EntityObject, { nullable: true, description: "Whom it is aimed at." })
  target(@Root() claim: Claim, @Ctx() context: ApiContext) {
    return claim.targetId ? loadEntity(context, claim.targetId) : null;
  }

  @FieldResolver(() => Boolean, {
    description: `Whether the extraction is less than ${UNCERTAIN_BELOW} sure of this claim; filter by confidence to leave such claims out.`,
  })
  isUncertain(@Root() claim: Claim): boolean {
    return claim.confidence < UNCERTAIN_BELOW;
  }

  @FieldResolver(() => [RelationObject], {
    description: "The relations this claim asserts (or denies, when polarity is NEGATIVE).",
  })
  relations(@Root() claim: Claim, @Ctx() context: ApiContext): Promise<Relation[]> {
    const ids = [...new Set(claim.links.map((link) => link.relationId))];
    return Promise.all(ids.map((id) => required(loadRelation(context, id), "a claim's relation")));
  }

  @FieldResolver(() => [ClaimRelationObject], {
    description: "The same relations, each with how the claim bears on it.",
  })
  relationLinks(@Root() claim: Claim): readonly ClaimRelationLink[] {
    return claim.links;
  }

  @FieldResolver(() => [EntityObject], {
    description: "The entities that the content is about, in order of appearance.",
  })
  about(@Root() claim: Claim, @Ctx() context: ApiContext) {
    return Promise.all(claim.aboutIds.map((id) => required(loadEntity(context, id), "what a claim is about")));
  }

  @FieldResolver(() => [ClaimResponseObject], {
    description:
      "Later claims that respond to it, earliest first, at most 50: denials, admissions, counter-accusations, confirmations, repetitions.",
  })
  responses(@Root() claim: Claim, @Ctx() context: ApiContext) {
    return loadResponses(context, claim.id);
  }

  @FieldResolver(() => ArticleObject, { description: "Where it stands." })
  article(@Root() claim: Claim, @Ctx() context: ApiContext) {
    return required(loadArticle(context, claim.articleId), "a claim's article");
  }
}

@Resolver(() => SpeakerLinkObject)
export class SpeakerLinkResolver {
  @FieldResolver(() => EntityObject, { nullable: true, description: "The source, where it has a name." })
  entity(@Root() link: SpeakerLink, @Ctx() context: ApiContext) {
    return link.entityId ? loadEntity(context, link.entityId) : null;
  }
}

@Resolver(() => ClaimRelationObject)
export class ClaimRelationResolver {
  @FieldResolver(() => RelationObject, { description: "The relation." })
  relation(@Root() link: ClaimRelationLink, @Ctx() context: ApiContext) {
    return required(loadRelation(context, link.relationId), "a claim's relation");
  }
}
