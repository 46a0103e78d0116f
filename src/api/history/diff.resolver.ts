import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { InvalidInputError } from "../../domain/errors.js";
import type { Between, StatusChange } from "../../store/graphStore.js";
import { ClaimConnection } from "../claim/claim.type.js";
import type { ApiContext } from "../context.js";
import { IdentityDecisionObject } from "../decision/decision.type.js";
import { boundedInt } from "../relay/boundedInt.js";
import { connection } from "../relay/connection.js";
import { MAX_FIRST, pageRequest } from "../relay/cursor.js";
import { loadRelation, required } from "../relay/loadRecords.js";
import { ListArgs } from "../relay/page.args.js";
import { RelationConnection, RelationObject } from "../relation/relation.type.js";
import { DateTimeScalar } from "../scalars.js";
import { GraphDiffObject, StatusChangeObject } from "./diff.type.js";

const DEFAULT_CHANGES = 50;
const upTo = (first: number | null): number =>
  boundedInt(first, { name: "first", fallback: DEFAULT_CHANGES, max: MAX_FIRST });

@Resolver(() => GraphDiffObject)
export class DiffResolver {
  @Query(() => GraphDiffObject, { description: "What changed in the graph between two moments of system time." })
  diff(
    @Arg("entity", () => ID, { nullable: true, description: "Only what concerns this entity." }) entity:
      | string
      | undefined,
    @Arg("from", () => DateTimeScalar, { description: "The earlier moment." }) from: number,
    @Arg("to", () => DateTimeScalar, { description: "The later moment." }) to: number,
  ): Between {
    if (from > to) throw new InvalidInputError("`from` must not be later than `to`.", { field: ["from"] });
    return { from, to, entityId: entity ?? null };
  }

  @FieldResolver(() => ClaimConnection, { description: "Claims that were not live before, newest article first." })
  async newClaims(@Root() between: Between, @Args(() => ListArgs) args: ListArgs, @Ctx() { store }: ApiContext) {
    const page = pageRequest(args);
    const found = await store.newClaims(between, page);
    return connection(found, page.after, () => store.countNewClaims(between));
  }

  @FieldResolver(() => RelationConnection, {
    description: "Relations without live claims before, most supported first.",
  })
  async newRelations(@Root() between: Between, @Args(() => ListArgs) args: ListArgs, @Ctx() { store }: ApiContext) {
    const page = pageRequest(args);
    const found = await store.newRelations(between, page);
    return connection(found, page.after, () => store.countNewRelations(between));
  }

  @FieldResolver(() => [StatusChangeObject], {
    description: "Relations that were known before and changed status, then those that came; latest change first.",
  })
  statusChanges(
    @Root() between: Between,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: DEFAULT_CHANGES,
      description: "At most so many, 100 at most.",
    })
    first: number | null,
    @Ctx() { store }: ApiContext,
  ): Promise<StatusChange[]> {
    return store.statusChanges(between, upTo(first));
  }

  @FieldResolver(() => [IdentityDecisionObject], {
    description: "Decisions made or taken back in between, newest first.",
  })
  decisions(
    @Root() between: Between,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: DEFAULT_CHANGES,
      description: "At most so many, 100 at most.",
    })
    first: number | null,
    @Ctx() { store }: ApiContext,
  ) {
    return store.decisionsBetween(between, upTo(first));
  }
}

@Resolver(() => StatusChangeObject)
export class StatusChangeResolver {
  @FieldResolver(() => RelationObject, { description: "The relation, as of the later moment." })
  relation(@Root() change: StatusChange, @Ctx() context: ApiContext) {
    return required(loadRelation(context, change.relationId), "a relation that changed");
  }
}
