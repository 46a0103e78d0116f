import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { subjectsOf, type Decision, type DecisionRequest } from "../../domain/decision.js";
import type { Entity } from "../../domain/entity.js";
import { InvalidInputError, NotFoundError } from "../../domain/errors.js";
import { recordKindOf, type ArticleId, type EntityId, type MentionId } from "../../domain/ids.js";
import type { ApiContext } from "../context.js";
import { readReason } from "../userError/readReason.js";
import { attempt } from "./attempt.js";
import { MarkNotSameInput, MergeEntitiesInput, SplitEntityInput } from "./identity.inputs.js";
import {
  MarkNotSamePayload,
  MergeEntitiesPayload,
  RevertDecisionPayload,
  SplitEntityPayload,
} from "./payloads.type.js";

const MAX_ENTITIES = 100;
const MAX_PARTS = 500;
const MAX_NAME = 200;
const INPUT = ["input"] as const;

@Resolver()
export class IdentityMutations {
  @Mutation(() => MergeEntitiesPayload, {
    description:
      "Makes several entities one: mentions, claims and relations follow, old ids answer as the one that goes on.",
  })
  mergeEntities(
    @Arg("input", () => MergeEntitiesInput, { description: "Which, and why." }) input: MergeEntitiesInput,
    @Ctx() context: ApiContext,
  ) {
    const { into, from, reason } = input;
    return attempt(context, INPUT, { entity: null as Entity | null, decision: null as Decision | null }, async () => {
      capped("from", from, MAX_ENTITIES);
      const decision = await decide(
        context,
        { kind: "MERGE", into: into as EntityId, from: from as EntityId[] },
        reason,
      );
      return { entity: await entityNow(context, into), decision };
    });
  }

  @Mutation(() => SplitEntityPayload, {
    description: "Parts an entity: in the given articles or mentions a new entity is meant, or another known one.",
  })
  splitEntity(
    @Arg("input", () => SplitEntityInput, { description: "What to part, and why." }) input: SplitEntityInput,
    @Ctx() context: ApiContext,
  ) {
    return attempt(context, INPUT, { entity: null as Entity | null, decision: null as Decision | null }, async () => {
      const decision = await decide(context, await splitDetail(context, input), input.reason);
      return { entity: await entityNow(context, subjectsOf(decision.detail)[1] ?? ""), decision };
    });
  }

  @Mutation(() => MarkNotSamePayload, {
    description: "Notes that entities which look alike are different: they are no candidates for a merge any more.",
  })
  markNotSame(
    @Arg("input", () => MarkNotSameInput, { description: "Which, and why." }) { entities, reason }: MarkNotSameInput,
    @Ctx() context: ApiContext,
  ) {
    return attempt(context, INPUT, { decision: null as Decision | null }, async () => {
      capped("entities", entities, MAX_ENTITIES);
      return { decision: await decide(context, { kind: "NOT_SAME", entityIds: entities as EntityId[] }, reason) };
    });
  }

  @Mutation(() => RevertDecisionPayload, {
    description:
      "Takes a decision back: the graph is as if it had never been made. Merges, splits, reviews, retractions and all others.",
  })
  revertDecision(@Arg("id", () => ID, { description: "The decision." }) id: string, @Ctx() context: ApiContext) {
    return attempt(context, [], { decision: null as Decision | null, entities: [] as Entity[] }, async () => {
      const decision = await context.store.revertDecision(id, context.now());
      const ids = subjectsOf(decision.detail).filter((one) => recordKindOf(one) === "entity");
      const found = await context.store.entities(ids);
      const entities = new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
      return { decision, entities: [...entities.values()] };
    });
  }
}

function decide(context: ApiContext, detail: DecisionRequest["detail"], reason: string): Promise<Decision> {
  const why = readReason(reason, ["reason"]);
  return context.store.decide({ detail, reason: why, by: context.actor.name, at: context.now() });
}

async function entityNow({ store }: ApiContext, id: string): Promise<Entity | null> {
  const [entity] = await store.entities([id]);
  return entity ?? null;
}

async function splitDetail(context: ApiContext, input: SplitEntityInput): Promise<DecisionRequest["detail"]> {
  const { id, into } = input;
  const name = input.name?.trim() ?? "";
  if (Boolean(name) === Boolean(into)) {
    throw new InvalidInputError("Give the `name` of a new entity, or `into`, and not both.", { field: ["name"] });
  }
  if (name.length > MAX_NAME)
    throw new InvalidInputError(`\`name\` may have ${MAX_NAME} characters.`, { field: ["name"] });
  const part = {
    entityId: id as EntityId,
    articleIds: capped("articles", input.articles ?? [], MAX_PARTS) as ArticleId[],
    mentionIds: capped("mentions", input.mentions ?? [], MAX_PARTS) as MentionId[],
  };
  if (into) return { kind: "LINK", ...part, to: into as EntityId };
  const entity = await entityNow(context, id);
  if (!entity) throw new NotFoundError(`No entity has the id ${id}.`, { field: ["id"] });
  return { kind: "SPLIT", ...part, name, type: input.type ?? entity.type };
}

function capped(field: string, ids: readonly string[], most: number): readonly string[] {
  if (ids.length <= most) return ids;
  throw new InvalidInputError(`\`${field}\` may hold ${most} ids, not ${ids.length}.`, { field: [field] });
}
