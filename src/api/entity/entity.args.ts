import { ArgsType, Field } from "type-graphql";
import type { ClaimRole, Direction, RelationFilter } from "../../store/graphStore.js";
import { ClaimRoleEnum, DirectionEnum } from "../enums.js";
import {
  ArticleFilterInput,
  ClaimFilterInput,
  EntityFilterInput,
  RelationFilterInput,
} from "../filters/filters.inputs.js";
import { ClaimOrderInput, EntityOrderInput, RelationOrderInput } from "../filters/orders.inputs.js";
import { readFilter } from "../filters/readFilter.js";
import { ListArgs } from "../relay/page.args.js";
import { DateTimeScalar } from "../scalars.js";

@ArgsType()
export class EntityListArgs extends ListArgs {
  @Field(() => EntityFilterInput, { nullable: true, description: "Which entities." })
  filter?: EntityFilterInput | null;

  @Field(() => EntityOrderInput, {
    nullable: true,
    description: "In which order; by claim count, most first, when not given.",
  })
  orderBy?: EntityOrderInput | null;
}

@ArgsType()
export class ClaimListArgs extends ListArgs {
  @Field(() => ClaimFilterInput, { nullable: true, description: "Which claims." })
  filter?: ClaimFilterInput | null;

  @Field(() => ClaimOrderInput, { nullable: true, description: "In which order; newest article first when not given." })
  orderBy?: ClaimOrderInput | null;
}

@ArgsType()
export class EntityClaimArgs extends ClaimListArgs {
  @Field(() => ClaimRoleEnum, { nullable: true, defaultValue: "ANY", description: "What the entity is to the claims." })
  role?: ClaimRole | null;
}

@ArgsType()
export class FilteredClaimArgs extends ListArgs {
  @Field(() => ClaimFilterInput, { nullable: true, description: "Which claims." })
  filter?: ClaimFilterInput | null;
}

@ArgsType()
export class RelationListArgs extends ListArgs {
  @Field(() => RelationFilterInput, { nullable: true, description: "Which relations." })
  filter?: RelationFilterInput | null;

  @Field(() => RelationOrderInput, {
    nullable: true,
    description: "In which order; most supported first when not given.",
  })
  orderBy?: RelationOrderInput | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Only relations that held at this moment: their event time has begun and has not ended. What no text dates is left out.",
  })
  validAt?: number | null;
}

/** `validAt` as a part of the filter. */
export const relationFilterOf = ({ filter, validAt }: RelationListArgs): RelationFilter | undefined => {
  const given = readFilter<RelationFilter>(filter);
  if (validAt === null || validAt === undefined) return given;
  return { validAt, ...(given && { and: [given] }) };
};

@ArgsType()
export class EntityRelationArgs extends RelationListArgs {
  @Field(() => DirectionEnum, { nullable: true, defaultValue: "BOTH", description: "Which end the entity is." })
  direction?: Direction | null;
}

@ArgsType()
export class ArticleListArgs extends ListArgs {
  @Field(() => ArticleFilterInput, { nullable: true, description: "Which articles." })
  filter?: ArticleFilterInput | null;
}
