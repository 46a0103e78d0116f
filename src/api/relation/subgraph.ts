import { Field, Int, ObjectType } from "type-graphql";
import type { Entity } from "../../domain/entity.js";
import type { Relation } from "../../domain/relation.js";
import type { GraphPath, Subgraph } from "../../store/graphStore.js";
import type { ApiContext } from "../context.js";
import { EntityObject } from "../entity/entity.type.js";
import { loadEntity, loadRelation, required } from "../relay/loadRecords.js";
import { RelationObject } from "./relation.type.js";

@ObjectType("Subgraph", { description: "A bounded piece of the graph.", simpleResolvers: true })
export class SubgraphObject {
  @Field(() => [EntityObject], { description: "The entities, the start first, nearest next." })
  nodes!: EntityObject[];

  @Field(() => [RelationObject], { description: "The relations among them that were followed." })
  relations!: RelationObject[];

  @Field(() => Boolean, { description: "Something was left out." })
  truncated!: boolean;

  @Field(() => Int, { description: "Entities in reach, the start not counted." })
  total!: number;
}

@ObjectType("Path", { description: "A chain of relations from one entity to another.", simpleResolvers: true })
export class PathObject {
  @Field(() => [EntityObject], { description: "The entities along the way, both ends included." })
  nodes!: EntityObject[];

  @Field(() => [RelationObject], { description: "The relations along the way; each may point either way." })
  relations!: RelationObject[];

  @Field(() => Int, { description: "Number of relations." })
  length!: number;
}

@ObjectType("PathResult", { description: "What a search for paths found.", simpleResolvers: true })
export class PathResult {
  @Field(() => [PathObject], { description: "Shortest first." })
  paths!: PathObject[];

  @Field(() => Boolean, { description: "There may be more paths than were looked at." })
  truncated!: boolean;
}

const entitiesOf = (context: ApiContext, ids: readonly string[]): Promise<Entity[]> =>
  Promise.all(ids.map((id) => required(loadEntity(context, id), "a walked entity")));

const relationsOf = (context: ApiContext, ids: readonly string[]): Promise<Relation[]> =>
  Promise.all(ids.map((id) => required(loadRelation(context, id), "a walked relation")));

/** The records of a subgraph, loaded with the request's other look-ups. */
export async function loadSubgraph(context: ApiContext, { entityIds, relationIds, truncated, total }: Subgraph) {
  const [nodes, relations] = await Promise.all([entitiesOf(context, entityIds), relationsOf(context, relationIds)]);
  return { nodes, relations, truncated, total };
}

/** The records of a path. */
export async function loadPath(context: ApiContext, { entityIds, relationIds }: GraphPath) {
  const [nodes, relations] = await Promise.all([entitiesOf(context, entityIds), relationsOf(context, relationIds)]);
  return { nodes, relations, length: relationIds.length };
}
