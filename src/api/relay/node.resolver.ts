import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { InvalidInputError } from "../../domain/errors.js";
import type { ApiContext } from "../context.js";
import { MAX_FIRST } from "./cursor.js";
import { loadArticle, loadClaim, loadDecision, loadEntity, loadIngestJob, loadRelation } from "./loadRecords.js";
import { NodeInterface, typeNameOfId } from "./node.type.js";

const LOADERS = {
  Article: loadArticle,
  Entity: loadEntity,
  Claim: loadClaim,
  Relation: loadRelation,
  IdentityDecision: loadDecision,
  IngestJob: loadIngestJob,
} as const;

function loadNode(context: ApiContext, id: string): Promise<NodeInterface | null> {
  const name = typeNameOfId(id);
  return name ? LOADERS[name](context, id) : Promise.resolve(null);
}

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, {
    nullable: true,
    description:
      "Any record by its id; null when there is none. An entity that was merged away answers as the one it lives on as.",
  })
  node(
    @Arg("id", () => ID, { description: "The id." }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<NodeInterface | null> {
    return loadNode(context, id);
  }

  @Query(() => [NodeInterface], {
    nullable: "items",
    description: "Records by their ids, in the same order; null for each that is not there.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "At most 100 ids." }) ids: string[],
    @Ctx() context: ApiContext,
  ): Promise<(NodeInterface | null)[]> {
    if (ids.length > MAX_FIRST) {
      throw new InvalidInputError(`\`ids\` may hold ${MAX_FIRST} ids, not ${ids.length}.`, { field: ["ids"] });
    }
    return Promise.all(ids.map((id) => loadNode(context, id)));
  }
}
