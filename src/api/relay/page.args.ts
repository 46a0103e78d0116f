import { ArgsType, Field, Int } from "type-graphql";
import { CursorScalar } from "../scalars.js";
import { DEFAULT_FIRST, MAX_FIRST, type PageArgs } from "./cursor.js";

/** Arguments that every list takes. */
@ArgsType()
export class ListArgs implements PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_FIRST,
    description: `Length of the page, at most ${MAX_FIRST}.`,
  })
  first?: number | null;

  @Field(() => CursorScalar, { nullable: true, description: "The page after this cursor." })
  after?: string | null;
}
