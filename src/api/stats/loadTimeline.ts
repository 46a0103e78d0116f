import { InvalidInputError } from "../../domain/errors.js";
import type { ClaimFilter, StatsField, Statistics, TimeBucket } from "../../store/graphStore.js";
import { bucketCondition, drillFilter } from "./drillFilter.js";
import type { TimelineRow } from "./stats.type.js";

/** Rows that a chart can be asked for at once. */
const MAX_ROWS = 10_000;

/**
 * Claims by time of publication, each row with the filter that reproduces it.
 * @throws InvalidInputError when there would be more rows than the limit.
 */
export async function loadTimeline(
  store: Statistics,
  { filter, bucket, series }: { filter: ClaimFilter | undefined; bucket: TimeBucket; series?: StatsField },
): Promise<TimelineRow[]> {
  const rows = await store.timeSeries({ bucket, ...(filter && { filter }), ...(series && { series }) });
  if (rows.length > MAX_ROWS) {
    throw new InvalidInputError(
      `The time series would have ${rows.length} rows; ${MAX_ROWS} is the limit. Take wider buckets, fewer claims or another series.`,
      { field: ["bucket"] },
    );
  }
  return rows.map((row) => ({
    time: row.time,
    series: row.series,
    value: row.count,
    drill: drillFilter(filter, series ? [[series, row.series]] : [], bucketCondition(row.time, bucket)),
  }));
}
