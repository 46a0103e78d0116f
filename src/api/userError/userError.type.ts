import { Field, InterfaceType, ObjectType } from "type-graphql";

@InterfaceType({
  description: "Something wrong that the user can mend.",
  resolveType: (value: UserError) => value.kind,
})
export abstract class UserError {
  @Field(() => String, { description: "What is wrong and how to mend it." })
  message!: string;

  @Field(() => String, { description: "Stable name of the fault." })
  code!: string;

  @Field(() => [String], { nullable: true, description: "The input field it is about." })
  path!: string[] | null;

  /** GraphQL type of the error; not a field. */
  kind!: "ValidationError" | "NotFoundError" | "ConflictError";
}

@ObjectType({ implements: UserError, description: "An input that cannot be taken." })
export class ValidationError extends UserError {}

@ObjectType({ implements: UserError, description: "An id that no record has." })
export class NotFoundError extends UserError {}

@ObjectType({ implements: UserError, description: "A record in a state that forbids the change." })
export class ConflictError extends UserError {}
