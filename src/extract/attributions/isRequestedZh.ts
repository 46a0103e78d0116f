import { isClauseMark } from "./clausesZh.js";
import type { CueHit } from "./frame.js";
import { sentenceOf, type ReadingContext } from "./readingContext.js";

/** 呼吁双方公布数据: the cue tells what somebody is asked to do; nobody has done it. */
export function isRequestedZh(context: ReadingContext, hit: CueHit): boolean {
  if (sentenceOf(context, hit.sentence).script !== "zh") return false;
  const { analysis } = context.document;
  return (context.hits[hit.sentence] ?? []).some((other) => {
    if (other.entry.needs !== "request" || other.span.end > hit.span.start || other.quote !== hit.quote) return false;
    const between = analysis.slice(other.span.end, hit.span.start);
    return between.length > 0 && between.length <= LONGEST && ![...between].some(isClauseMark);
  });
}

const LONGEST = 20;
