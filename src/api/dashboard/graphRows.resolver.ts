import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import type { Entity } from "../../domain/entity.js";
import { ENTITY_TYPE_INFO, familyOf, predicateInfo } from "../../domain/ontology.js";
import type { Relation } from "../../domain/relation.js";
import type { RelationFilter } from "../../store/graphStore.js";
import type { ApiContext } from "../context.js";
import { RelationFilterInput } from "../filters/filters.inputs.js";
import { readFilter } from "../filters/readFilter.js";
import { boundedInt } from "../relay/boundedInt.js";
import { loadEntity, loadRelation, required } from "../relay/loadRecords.js";
import { GraphEdgeRow, GraphNodeRow } from "./dashboard.type.js";

const MAX_DEPTH = 3;
const MAX_NODES = 500;

@ArgsType()
class GraphRowArgs {
  @Field(() => ID, {
    nullable: true,
    description: "The entity in the middle; without it the entities that are most talked of.",
  })
  entity?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: "1 to 3 relations away from it." })
  depth?: number | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 100,
    description: `At most so many entities, ${MAX_NODES} at most.`,
  })
  limit?: number | null;

  @Field(() => RelationFilterInput, { nullable: true, description: "Which relations to follow." })
  filter?: RelationFilterInput | null;
}

interface Piece {
  readonly entityIds: readonly string[];
  readonly relationIds: readonly string[];
}

@Resolver()
export class GraphRowsResolver {
  @Query(() => [GraphNodeRow], { description: "The nodes of a piece of the graph; `graphEdges` has its edges." })
  async graphNodes(@Args(() => GraphRowArgs) args: GraphRowArgs, @Ctx() context: ApiContext): Promise<GraphNodeRow[]> {
    const { entityIds } = await loadPiece(context, args);
    const entities = await Promise.all(entityIds.map((id) => required(loadEntity(context, id), "a walked entity")));
    return entities.map(nodeOf);
  }

  @Query(() => [GraphEdgeRow], { description: "The edges of a piece of the graph; `graphNodes` has its nodes." })
  async graphEdges(@Args(() => GraphRowArgs) args: GraphRowArgs, @Ctx() context: ApiContext): Promise<GraphEdgeRow[]> {
    const { relationIds } = await loadPiece(context, args);
    const relations = await Promise.all(
      relationIds.map((id) => required(loadRelation(context, id), "a walked relation")),
    );
    return relations.flatMap(edgeOf);
  }
}

/** The same piece for both fields with the same arguments: asked of the store once in a query. */
function loadPiece(context: ApiContext, args: GraphRowArgs): Promise<Piece> {
  const depth = boundedInt(args.depth, { name: "depth", fallback: 1, max: MAX_DEPTH });
  const limit = boundedInt(args.limit, { name: "limit", fallback: 100, max: MAX_NODES });
  const filter = readFilter<RelationFilter>(args.filter);
  const { store, loaders } = context;
  const around = (id: string): Promise<Piece> =>
    store.neighborhood(id, { depth, limit: Math.max(1, limit - 1), ...(filter && { filter }) });
  const most = async (): Promise<Piece> => {
    const { items } = await store.listEntities({ page: { first: limit } });
    const entityIds = items.map((entity) => entity.id);
    return { entityIds, relationIds: await store.relationsAmong(entityIds, filter) };
  };
  return loaders
    .of<Piece>("graphRows", [depth, limit, filter], (keys) =>
      Promise.all(keys.map((key) => (key === "" ? most() : around(key)))),
    )
    .load(args.entity ?? "");
}

/** One colour for each family of types, told apart also by people who see fewer colours (after Okabe and Ito). */
const COLORS: Readonly<Record<string, string>> = {
  PERSON: "#0072b2",
  ORGANIZATION: "#e69f00",
  PLACE: "#009e73",
  PRODUCT: "#cc79a7",
};
const OTHER_COLOR = "#7f7f7f";

const nodeOf = ({ id, name, type, claimCount }: Entity): GraphNodeRow => ({
  id,
  title: name,
  subtitle: ENTITY_TYPE_INFO[type].label.en,
  mainstat: `${claimCount} ${claimCount === 1 ? "claim" : "claims"}`,
  color: COLORS[familyOf(type)] ?? OTHER_COLOR,
});

function edgeOf({ id, subjectId, objectId, predicate, status, independentSources }: Relation): GraphEdgeRow[] {
  if (objectId === null) return [];
  const sources = `${independentSources} ${independentSources === 1 ? "source" : "sources"}`;
  const mainstat = predicateInfo(predicate).label.en;
  return [{ id, source: subjectId, target: objectId, mainstat, secondarystat: `${status}, ${sources}` }];
}
