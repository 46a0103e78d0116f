import {
  ClaimTimelineDocument,
  type ClaimFilter,
  type ClaimTimelineQuery,
  type TimeBucket,
} from "../../documents/documents.generated.js";
import { bucketFor, stackBars, type TimeBar } from "../../shared/timeline/stackBars.js";
import { useAnswer, type Answer } from "../data/useAnswer.js";

/** The bars of a set of claims. Asked by month first; a short span is asked again by week or day. */
export function useTimeline(filter: ClaimFilter): {
  readonly answer: Answer<ClaimTimelineQuery>;
  readonly bars: readonly TimeBar[];
  readonly bucket: TimeBucket;
} {
  const coarse = useAnswer(ClaimTimelineDocument, { filter, bucket: "MONTH" as const });
  const months = stackBars(coarse.data?.stats.timeSeries ?? [], "MONTH");
  const bucket = bucketFor(months[0]?.start ?? 0, months.at(-1)?.end ?? 0);
  const fine = useAnswer(
    ClaimTimelineDocument,
    { filter, bucket },
    { pause: months.length === 0 || bucket === "MONTH" },
  );
  const answer = months.length === 0 || bucket === "MONTH" ? coarse : fine;
  return { answer, bucket, bars: stackBars(answer.data?.stats.timeSeries ?? [], bucket) };
}
