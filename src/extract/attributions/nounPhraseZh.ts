import type { Span } from "../../domain/span.js";
import { type Candidate, hasVerb, isModifier, isPersonLike, tokensBetween } from "./candidatesZh.js";
import type { Source } from "./frame.js";
import type { ReadingContext } from "./readingContext.js";
import { isNamed, speakerTypeOf } from "./speakerType.js";

const COORDINATION = /^(?:[、,]|和|与|及|以及|跟|&|等(?:公司|企业|机构|媒体|多家公司|国)?(?:、|和|与)?)$/u;

const LONGEST_GAP = 12;

/** The first noun phrase: names joined by 、 or 和 all speak; "owner + role + name" has the name as its head. */
export function phraseSources(
  context: ReadingContext,
  pool: readonly Candidate[],
  zone: Span,
  masks: readonly Span[],
  atCue: boolean,
): Source[] {
  const heads: Candidate[][] = [];
  let previous: Candidate | null = null;
  for (const one of pool) {
    const gap: string = previous ? context.document.analysis.slice(previous.end, one.start) : "";
    if (!previous) heads.push([one]);
    else if (COORDINATION.test(gap.trim())) heads.push([one]);
    else if (belongsTogether(context, previous, one, gap)) heads.at(-1)?.push(one);
    else break;
    previous = one;
  }
  const last = heads.at(-1)?.at(-1);
  if (last && atCue && isModifier(context, last, zone, masks)) return [];
  const sources = heads.map((group) => groupSource(context, group, zone.start));
  const named = sources.filter((source) => source.link.mention !== null);
  return named.length > 0 && sources.length > 1 ? named : sources;
}

/** No verb and no mark stands between the two: the second is the head or an apposition of the first. */
function belongsTogether(context: ReadingContext, before: Candidate, after: Candidate, gap: string): boolean {
  if (after.start < before.end) return true;
  if (gap.length > LONGEST_GAP || /[,，。;:、]/u.test(gap)) return false;
  if (gap === "" || gap === "的" || /^[(（][^)）]*$/u.test(gap))
    return after.noun !== null || isPersonLike(context, after) || gap === "";
  return (after.noun !== null || isPersonLike(context, after)) && !hasVerb(context, before.end, after.start);
}

function groupSource(context: ReadingContext, group: readonly Candidate[], floor: number): Source {
  const first = group[0] ?? { start: 0, end: 0, mention: null, noun: null };
  const head = group.findLast((one) => one.mention !== null && isPersonLike(context, one)) ?? group.at(-1) ?? first;
  const person = "OTHER" as const;
  const role = head.mention === null ? null : (context.mentions[head.mention]?.role ?? null);
  // 经营诺维克的里德: what stands before the name is a clause about it.
  const words = head !== first && hasVerb(context, floor, first.start) ? head : first;
  const own = Math.min(words.start, role?.start ?? Number.POSITIVE_INFINITY);
  const start = head.noun ? nounRunStart(context, own, floor) : own;
  const span = { start, end: Math.max(...group.map((one) => one.end), role?.end ?? 0) };
  if (head.noun) {
    const owner = head.noun.speaksForOwner
      ? group.findLast((one) => one.mention !== null && isNamed(context, one.mention))
      : null;
    return { link: { mention: owner?.mention ?? null, span, type: head.noun.type }, outer: [], person };
  }
  if (head.mention === null) return { link: { mention: null, span, type: "ANONYMOUS" }, outer: [], person };
  return { link: { mention: head.mention, span, type: speakerTypeOf(context, head.mention) }, outer: [], person };
}

/** 外交部发言人: the nouns right before a role belong to it. */
function nounRunStart(context: ReadingContext, from: number, floor: number): number {
  let start = from;
  for (const token of tokensBetween(context, Math.max(floor, from - LONGEST_GAP), from).toReversed()) {
    if (token.end !== start || !token.tag.startsWith("n")) break;
    start = token.start;
  }
  return start;
}
