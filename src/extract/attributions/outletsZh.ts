import type { Span } from "../../domain/span.js";
import type { ChainLink } from "../extraction.js";
import { spanOf } from "./candidatesZh.js";
import type { Source } from "./frame.js";
import { mentionsWithin, type ReadingContext, sentenceIndexAt } from "./readingContext.js";
import { isMedia, isNamed, speakerTypeOf } from "./speakerType.js";

/** Puts the outlet of an interview (在Y的采访中) or the one that was told (对Y表示) outermost. */
export function withMedia(
  context: ReadingContext,
  source: Source,
  towards: number | null,
  masks: readonly Span[],
): Source {
  const outlets = masks.flatMap((mask) => mediaIn(context, mask));
  const all = towards !== null && isMedia(context, towards) ? [...outlets, towards] : outlets;
  const outer: ChainLink[] = [...new Set(all)]
    .filter((index) => index !== source.link.mention)
    .map((index) => ({ mention: index, span: spanOf(context, index), type: speakerTypeOf(context, index) }));
  return outer.length > 0 ? { ...source, outer: [...outer, ...source.outer] } : source;
}

/** Outlets named in a stretch; of 福布斯 in 在福布斯的采访中 also when its type is no outlet, since an interview names one. */
export function mediaIn(context: ReadingContext, within: Span): number[] {
  const { document } = context;
  const words = document.analysis.slice(within.start, within.end);
  const interviews = (index: number) => {
    const { start, end } = spanOf(context, index);
    const after = document.analysis.slice(end, end + 5);
    return (
      /^的?(?:独家)?(?:采访|专访|访谈|节目|专栏)/u.test(after) ||
      (document.analysis.slice(start - 2, start).endsWith("接受") && /采访|专访/u.test(words))
    );
  };
  const sentence = sentenceIndexAt(document, within.start);
  return mentionsWithin(context, sentence, within).filter(
    (index) => isMedia(context, index) || (interviews(index) && isOrganization(context, index)),
  );
}

const isOrganization = (context: ReadingContext, index: number): boolean =>
  isNamed(context, index) &&
  speakerTypeOf(context, index) === "NAMED_ORGANIZATION" &&
  !/^(?:COUNTRY|PLACE)$/u.test(context.mentions[index]?.type ?? "");
