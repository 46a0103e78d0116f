import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root, Subscription } from "type-graphql";
import { ClaimEventStream } from "../../explore/claimEventStream.js";
import type { ClaimEvent, ClaimFilter } from "../../store/graphStore.js";
import { ClaimObject } from "../claim/claim.type.js";
import type { ApiContext } from "../context.js";
import { ClaimFilterInput } from "../filters/filters.inputs.js";
import { readFilter } from "../filters/readFilter.js";
import { loadClaim, required } from "../relay/loadRecords.js";
import { CursorScalar } from "../scalars.js";
import { ClaimEventObject } from "./claimEvent.type.js";
import { encodeEventCursor, readEventCursor } from "./eventCursor.js";

@ArgsType()
class ClaimEventArgs {
  @Field(() => ClaimFilterInput, {
    nullable: true,
    description: "Events of which claims; asked of each claim as it stands when the event is sent.",
  })
  filter?: ClaimFilterInput | null;

  @Field(() => CursorScalar, {
    nullable: true,
    description: "Replays the events after this cursor first; only what is new when not given.",
  })
  after?: string | null;
}

/** Opens the stream before the subscription is acknowledged, so that a bad cursor or filter is refused at once. */
async function openStream({ filter, after }: ClaimEventArgs, { store }: ApiContext): Promise<ClaimEventStream> {
  return new ClaimEventStream(store, await readEventCursor(store, after), readFilter<ClaimFilter>(filter));
}

@Resolver(() => ClaimEventObject)
export class ClaimEventResolver {
  @Query(() => CursorScalar, {
    description:
      "Where the event log ends now. To miss nothing: ask for it, then for the lists, then subscribe to claimEvents with it as `after`.",
  })
  async claimEventCursor(
    @Arg("oldest", () => Boolean, {
      defaultValue: false,
      description: "Where the log begins instead: everything is replayed from there.",
    })
    oldest: boolean,
    @Ctx() { store }: ApiContext,
  ): Promise<string> {
    return encodeEventCursor(oldest ? 0 : await store.lastEventPosition());
  }

  @Subscription(() => ClaimEventObject, {
    subscribe: ({ args, context }) =>
      openStream(args as ClaimEventArgs, context as ApiContext) as unknown as AsyncIterable<ClaimEvent>,
    description: "What happens to claims, in the order it was stored, each event once. The log is kept for good.",
  })
  claimEvents(@Root() event: ClaimEvent, @Args(() => ClaimEventArgs) _args: ClaimEventArgs): ClaimEvent {
    return event;
  }

  @FieldResolver(() => CursorScalar, { description: "Its place in the log." })
  cursor(@Root() { position }: ClaimEvent): string {
    return encodeEventCursor(position);
  }

  @FieldResolver(() => ClaimObject, {
    description: "The claim as it stands now; a retracted one is still there to be read.",
  })
  claim(@Root() { claimId }: ClaimEvent, @Ctx() context: ApiContext) {
    return required(loadClaim(context, claimId), "an event's claim");
  }
}
