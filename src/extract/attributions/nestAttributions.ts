import { contains } from "../../domain/span.js";
import type { Attribution, DocumentMention } from "../extraction.js";

/** Where the content begins. */
export const startOf = (one: Pick<Attribution, "content">): number => one.content[0]?.start ?? 0;

/** Where the content ends. */
export const endOf = (one: Pick<Attribution, "content">): number => one.content.at(-1)?.end ?? 0;

/** Sets parents: the closest attribution whose content covers cue and content. Its speakers come before the inner one's in the chain. */
export function nestAttributions(
  attributions: readonly Attribution[],
  mentions: readonly DocumentMention[],
): Attribution[] {
  const nested: Attribution[] = [];
  const open: number[] = [];
  attributions.forEach((one, index) => {
    while (open.length > 0 && endOf(attributions[open.at(-1) ?? 0] ?? one) <= startOf(one)) open.pop();
    const around = open.filter((outer) => isInside(attributions[outer], one));
    const closest = around.at(-1);
    const alike = around.findLast(
      (outer) =>
        sameStretch(attributions[outer], attributions[closest ?? -1]) && isSameSpeaker(attributions[outer], one),
    );
    const parent = alike ?? closest ?? null;
    nested.push(parent === null ? one : within(one, nested[parent], parent, mentions));
    open.push(index);
  });
  return nested;
}

function isInside(outer: Attribution | undefined, inner: Attribution): boolean {
  if (!outer) return false;
  const cue = inner.cue ?? inner.content[0];
  if (!cue || (outer.cue && outer.cue.start === cue.start)) return false;
  return [cue, ...inner.content].every((span) => outer.content.some((stretch) => contains(stretch, span)));
}

const sameStretch = (a: Attribution | undefined, b: Attribution | undefined): boolean =>
  startOf(a ?? NOBODY) === startOf(b ?? NOBODY) && endOf(a ?? NOBODY) === endOf(b ?? NOBODY);

const NOBODY: Pick<Attribution, "content"> = { content: [] };

/** The same words name both speakers: one person goes on (发文,称). */
const isSameSpeaker = (a: Attribution | undefined, b: Attribution): boolean =>
  a !== undefined && a.speakerSpan !== null && a.speakerSpan.start === b.speakerSpan?.start && a.speaker === b.speaker;

/** He said that he had: both stand for one person. */
const isSameChain = (mentions: readonly DocumentMention[], a: number | null, b: number | null): boolean =>
  a !== null && b !== null && mentions[a]?.chain === mentions[b]?.chain;

/** Inside another's words: the first person is that other. */
function within(
  one: Attribution,
  outer: Attribution | undefined,
  parent: number,
  mentions: readonly DocumentMention[],
): Attribution {
  if (!outer) return one;
  if (isSameSpeaker(outer, one) || isSameChain(mentions, outer.speaker, one.speaker))
    return { ...one, parent, speakerChain: outer.speakerChain };
  if (one.speakerType !== "PUBLISHER")
    return { ...one, parent, speakerChain: [...outer.speakerChain, ...one.speakerChain] };
  const { speaker, speakerType, speakerChain } = outer;
  return {
    ...one,
    parent,
    speaker,
    speakerType,
    speakerChain,
    rule: one.rule.replace("publisher-opinion", "first-person"),
  };
}
