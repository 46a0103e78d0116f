import { Field, ID, InterfaceType } from "type-graphql";
import { recordKindOf } from "../../domain/ids.js";

const TYPE_NAMES = {
  article: "Article",
  entity: "Entity",
  claim: "Claim",
  relation: "Relation",
  mention: null,
  decision: "IdentityDecision",
  ingestJob: "IngestJob",
} as const;

/** GraphQL types of the records that `node` answers. */
export type NodeTypeName = NonNullable<(typeof TYPE_NAMES)[keyof typeof TYPE_NAMES]>;

/** The GraphQL type of the record that an id names, or null when it is none that `node` answers. */
export function typeNameOfId(id: string): NodeTypeName | null {
  const kind = recordKindOf(id);
  return kind && TYPE_NAMES[kind];
}

@InterfaceType("Node", {
  description: "Anything with an id that `node(id)` answers.",
  resolveType: (value: { id: string }) => typeNameOfId(value.id) ?? undefined,
})
export abstract class NodeInterface {
  @Field(() => ID, { description: "Stable and globally unique: the same text gives the same ids." })
  id!: string;
}
