import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { StatsField, TimeBucket } from "../../store/graphStore.js";
import type { ApiContext } from "../context.js";
import { StatsFieldEnum, TimeBucketEnum } from "../enums.js";
import { ClaimFilterInput } from "../filters/filters.inputs.js";
import { readCountedFilter } from "../filters/readFilter.js";
import { loadTimeline } from "./loadTimeline.js";
import { TimelineRow } from "./stats.type.js";

@Resolver()
export class TimelineRowsResolver {
  @Query(() => [TimelineRow], {
    description:
      "Claims by time of publication, one row for each bucket and series, oldest first: for time-series panels.",
  })
  timelineRows(
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims to count." }) input:
      | ClaimFilterInput
      | undefined,
    @Arg("bucket", () => TimeBucketEnum, { nullable: true, defaultValue: "DAY", description: "Width of a bucket." })
    bucket: TimeBucket | null,
    @Arg("series", () => StatsFieldEnum, {
      nullable: true,
      defaultValue: "SPEECH_ACT",
      description: "Splits each bucket by this field.",
    })
    series: StatsField | null,
    @Ctx() { store }: ApiContext,
  ): Promise<TimelineRow[]> {
    return loadTimeline(store, {
      filter: readCountedFilter(input),
      bucket: bucket ?? "DAY",
      series: series ?? "SPEECH_ACT",
    });
  }
}
