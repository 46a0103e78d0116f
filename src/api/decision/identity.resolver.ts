import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Entity } from "../../domain/entity.js";
import { findMergeCandidates, type MergeCandidate } from "../../explore/findMergeCandidates.js";
import type { ApiContext } from "../context.js";
import { EntityObject } from "../entity/entity.type.js";
import { boundedInt } from "../relay/boundedInt.js";
import { EntityIdentityObject, IdentityDecisionObject, MergeCandidateObject } from "./decision.type.js";

const MAX_DECISIONS = 100;
const MAX_CANDIDATES = 20;

/** What `identity` is made from: the entity itself. */
interface IdentitySource {
  readonly of: Entity;
}

@Resolver(() => EntityObject)
export class EntityIdentityResolver {
  @FieldResolver(() => EntityIdentityObject, {
    description: "Why its names are one entity, and which others may be it.",
  })
  identity(@Root() entity: Entity): IdentitySource {
    return { of: entity };
  }
}

@Resolver(() => EntityIdentityObject)
export class IdentityResolver {
  @FieldResolver(() => [IdentityDecisionObject], {
    description:
      "Decisions about it and about the entities that live on as it, also those taken back; newest first, 100 at most.",
  })
  decisions(@Root() { of }: IdentitySource, @Ctx() { loaders, store }: ApiContext) {
    return loaders.of("EntityIdentity.decisions", null, (ids) => store.decisionsAbout(ids, MAX_DECISIONS)).load(of.id);
  }

  @FieldResolver(() => [MergeCandidateObject], {
    description:
      "Entities that may be the same, best first, each with what speaks for it. Those marked as not the same are left out.",
  })
  candidates(
    @Root() { of }: IdentitySource,
    @Arg("first", () => Int, { nullable: true, defaultValue: 5, description: "At most so many, 20 at most." })
    wanted: number | null,
    @Ctx() { store }: ApiContext,
  ): Promise<MergeCandidate[]> {
    const first = boundedInt(wanted, { name: "first", fallback: 5, max: MAX_CANDIDATES });
    return findMergeCandidates(store, of, first);
  }
}

@Resolver(() => MergeCandidateObject)
export class MergeCandidateResolver {
  @FieldResolver(() => EntityObject, { description: "The other entity." })
  entity(@Root() candidate: MergeCandidate): Entity {
    return candidate.entity;
  }
}
