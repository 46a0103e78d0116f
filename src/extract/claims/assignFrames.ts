import { contains } from "../../domain/span.js";
import type { Attribution, RelationFrame } from "../extraction.js";
import type { Standing } from "./claimableAttributions.js";

/** Which relations each attribution vouches for, and which ones the publisher reports itself. */
export interface Assignment {
  readonly ofAttribution: readonly (readonly RelationFrame[])[];
  readonly unspoken: readonly RelationFrame[];
}

/**
 * Gives each relation to the innermost attribution around its cue that is a claim. Inside unvouched content it belongs to nobody; inside
 * presupposed content, or outside all, to the publisher. Both lists are sorted by place, so one sweep does it.
 */
export function assignFrames(
  attributions: readonly Attribution[],
  standings: readonly Standing[],
  frames: readonly RelationFrame[],
): Assignment {
  const ofAttribution: RelationFrame[][] = attributions.map(() => []);
  const unspoken: RelationFrame[] = [];
  const byStart = attributions
    .map((_, index) => index)
    .toSorted((a, b) => startOf(attributions[a]) - startOf(attributions[b]));
  const open: number[] = [];
  let next = 0;
  for (const frame of frames.toSorted((a, b) => a.cue.start - b.cue.start)) {
    while (next < byStart.length && startOf(attributions[byStart[next] ?? 0]) <= frame.cue.start) {
      const index = byStart[next];
      if (index !== undefined) open.push(index);
      next += 1;
    }
    for (let at = open.length - 1; at >= 0; at -= 1) {
      if (endOf(attributions[open[at] ?? 0]) <= frame.cue.start) open.splice(at, 1);
    }
    const around = open.filter((index) => attributions[index]?.content.some((span) => contains(span, frame.cue)));
    place(frame, around, attributions, standings, ofAttribution, unspoken);
  }
  return { ofAttribution, unspoken };
}

function place(
  frame: RelationFrame,
  around: readonly number[],
  attributions: readonly Attribution[],
  standings: readonly Standing[],
  ofAttribution: RelationFrame[][],
  unspoken: RelationFrame[],
): void {
  const sorted = around.toSorted((a, b) => sizeOf(attributions[a]) - sizeOf(attributions[b]));
  for (const index of sorted) {
    if (standings[index] === "UNVOUCHED") return;
    if (standings[index] !== "CLAIM") continue;
    const size = sizeOf(attributions[index]);
    // Coordinated speakers share one content: each gets the relation.
    for (const same of sorted) {
      if (sizeOf(attributions[same]) === size && standings[same] === "CLAIM") ofAttribution[same]?.push(frame);
    }
    return;
  }
  unspoken.push(frame);
}

const startOf = (one: Attribution | undefined): number => one?.content[0]?.start ?? 0;
const endOf = (one: Attribution | undefined): number => one?.content.at(-1)?.end ?? 0;
const sizeOf = (one: Attribution | undefined): number =>
  (one?.content ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
