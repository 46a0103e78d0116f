import { FieldResolver, ID, Resolver, Root } from "type-graphql";
import { subjectsOf, type Decision, type DecisionKind } from "../../domain/decision.js";
import { DecisionKindEnum } from "../enums.js";
import { IdentityDecisionObject } from "./decision.type.js";

@Resolver(() => IdentityDecisionObject)
export class DecisionResolver {
  @FieldResolver(() => DecisionKindEnum, { description: "What was decided." })
  kind(@Root() { detail }: Decision): DecisionKind {
    return detail.kind;
  }

  @FieldResolver(() => [ID], { description: "The records that it is about, the one that goes on first." })
  subjects(@Root() { detail }: Decision): readonly string[] {
    return subjectsOf(detail);
  }
}
