import type { ClaimFilter, StatsField, Statistics, TimeBucket } from "../../store/graphStore.js";
import { bucketCondition, drillFilter } from "./drillFilter.js";
import type { TimelineRow } from "./stats.type.js";

/** Claims by time of publication, each row with the filter that reproduces it. */
export async function loadTimeline(
  store: Statistics,
  { filter, bucket, series }: { filter: ClaimFilter | undefined; bucket: TimeBucket; series?: StatsField },
): Promise<TimelineRow[]> {
  const rows = await store.timeSeries({ bucket, ...(filter && { filter }), ...(series && { series }) });
  return rows.map((row) => ({
    time: row.time,
    series: row.series,
    value: row.count,
    drill: drillFilter(filter, series ? [[series, row.series]] : [], bucketCondition(row.time, bucket)),
  }));
}
