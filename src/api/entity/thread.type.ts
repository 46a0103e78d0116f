import { ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection.js";

@ObjectType("AccusationThread", { description: "An accusation with the answers to it." })
export class AccusationThreadObject {}

export const AccusationThreadConnection = connectionOf<AccusationThreadObject>(
  "AccusationThread",
  () => AccusationThreadObject,
);
