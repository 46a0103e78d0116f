import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from "type-graphql";
import type { Claim } from "../../domain/claim.js";
import type { Entity } from "../../domain/entity.js";
import { ANSWERS } from "../../domain/response.js";
import { ClaimObject } from "../claim/claim.type.js";
import { loadResponses } from "../claim/loadResponses.js";
import { ClaimResponseObject } from "../claim/response.type.js";
import type { ApiContext } from "../context.js";
import { ThreadRoleEnum } from "../enums.js";
import { loadPage } from "../relay/loadPage.js";
import { ListArgs } from "../relay/page.args.js";
import { EntityObject } from "./entity.type.js";
import { AccusationThreadConnection, AccusationThreadObject } from "./thread.type.js";

@ArgsType()
class ThreadArgs extends ListArgs {
  @Field(() => ThreadRoleEnum, {
    nullable: true,
    defaultValue: "TARGET",
    description: "Accusations against the entity (TARGET), or by it (SPEAKER).",
  })
  as?: "SPEAKER" | "TARGET" | null;
}

/** One thread for an accusation, however many articles print the same text. */
const ACCUSATIONS = { speechAct: { eq: "ACCUSES" }, isRepeat: false } as const;

@Resolver(() => EntityObject)
export class EntityThreadResolver {
  @FieldResolver(() => AccusationThreadConnection, {
    nullable: true,
    description: "Each accusation against (or by) this entity with the answers to it, the latest printed first.",
  })
  accusationThreads(@Root() { id }: Entity, @Args(() => ThreadArgs) args: ThreadArgs, @Ctx() context: ApiContext) {
    const of = { by: "entity", role: args.as ?? "TARGET" } as const;
    return loadPage(context, {
      field: "Entity.accusationThreads",
      key: id,
      args,
      query: of,
      pages: (ids, page) => context.store.claimsOf(of, ids, { page, filter: ACCUSATIONS }),
      counts: (ids) => context.store.countClaimsOf(of, ids, ACCUSATIONS),
    });
  }
}

/** A thread is made from its accusation; the answers are looked for when they are asked for. */
@Resolver(() => AccusationThreadObject)
export class AccusationThreadResolver {
  @FieldResolver(() => ClaimObject, { description: "Who accuses whom of what." })
  accusation(@Root() accusation: Claim): Claim {
    return accusation;
  }

  @FieldResolver(() => [ClaimResponseObject], { description: "The responses, earliest first, at most 50." })
  responses(@Root() accusation: Claim, @Ctx() context: ApiContext) {
    return loadResponses(context, accusation.id);
  }

  @FieldResolver(() => Boolean, {
    description: "No answer is known: nothing but repetitions and confirmations by others followed.",
  })
  async unanswered(@Root() accusation: Claim, @Ctx() context: ApiContext): Promise<boolean> {
    return !(await loadResponses(context, accusation.id)).some(({ kind }) => ANSWERS.has(kind));
  }
}
