import { mayFinish, mayStart, PREDECESSORS, STARTS, SUCCESSORS, TAG_COUNT } from "./tags.js";

/** The best tags of a sentence, and for each unit how much worse the best tags are that differ at it. */
export interface Decoding {
  readonly tags: Uint8Array;
  /** In the units of the scores; a margin of 0 is a coin toss. */
  readonly margins: Int32Array;
}

const NEVER = -0x40000000;

/**
 * The best legal tag sequence (Viterbi) with the margin at each unit, from max-marginals in both directions.
 * `scores` holds `TAG_COUNT` values a unit, `transitions` `TAG_COUNT` x `TAG_COUNT`. Of equal sequences the one with lower tags wins.
 */
export function decode(scores: Int32Array, count: number, transitions: Int16Array): Decoding {
  const ahead = bestEndings(scores, count, transitions);
  const tags = new Uint8Array(count);
  for (let unit = 0; unit < count; unit += 1) {
    tags[unit] = bestTag(scores, ahead, unit * TAG_COUNT, unit > 0 ? tags[unit - 1]! : -1, transitions);
  }
  return { tags, margins: marginsOf(tags, scores, ahead, transitions) };
}

function marginsOf(tags: Uint8Array, scores: Int32Array, ahead: Int32Array, transitions: Int16Array): Int32Array {
  const margins = new Int32Array(tags.length);
  const reach = new Int32Array(TAG_COUNT);
  const next = new Int32Array(TAG_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag += 1) reach[tag] = mayStart(tag) ? 0 : NEVER;
  for (let unit = 0; unit < tags.length; unit += 1) {
    const at = unit * TAG_COUNT;
    if (unit > 0) step(reach, transitions, next);
    let best = NEVER * 2;
    let other = NEVER * 2;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      reach[tag] = Math.max(NEVER, reach[tag]! + scores[at + tag]!);
      const total = reach[tag]! + ahead[at + tag]!;
      if (tag === tags[unit]) best = total;
      else if (total > other) other = total;
    }
    margins[unit] = best - other;
  }
  return margins;
}

/** The tag that the best sequence has at a unit, after `before` (-1 at the start). */
function bestTag(scores: Int32Array, ahead: Int32Array, at: number, before: number, transitions: Int16Array): number {
  const tags = before < 0 ? STARTS : SUCCESSORS[before]!;
  let best = NEVER * 2;
  let found = 0;
  for (let i = 0; i < tags.length; i += 1) {
    const tag = tags[i]!;
    const total = scores[at + tag]! + ahead[at + tag]! + (before < 0 ? 0 : transitions[before * TAG_COUNT + tag]!);
    if (total <= best) continue;
    best = total;
    found = tag;
  }
  return found;
}

/** Moves `reach` (for each tag: the best score of a sequence that ends with it) one unit on, without the score of that unit. */
function step(reach: Int32Array, transitions: Int16Array, next: Int32Array): void {
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    const before = PREDECESSORS[tag]!;
    let best = NEVER;
    for (let i = 0; i < before.length; i += 1) {
      const from = before[i]!;
      const score = reach[from]! + transitions[from * TAG_COUNT + tag]!;
      if (score > best) best = score;
    }
    next[tag] = best;
  }
  reach.set(next);
}

/** For each unit and tag: the best score of what may follow it. */
function bestEndings(scores: Int32Array, count: number, transitions: Int16Array): Int32Array {
  const ahead = new Int32Array(count * TAG_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag += 1) ahead[(count - 1) * TAG_COUNT + tag] = mayFinish(tag) ? 0 : NEVER;
  for (let unit = count - 2; unit >= 0; unit -= 1) {
    const after = (unit + 1) * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const followers = SUCCESSORS[tag]!;
      let best = NEVER;
      for (let i = 0; i < followers.length; i += 1) {
        const to = followers[i]!;
        const score = transitions[tag * TAG_COUNT + to]! + scores[after + to]! + ahead[after + to]!;
        if (score > best) best = score;
      }
      ahead[unit * TAG_COUNT + tag] = best;
    }
  }
  return ahead;
}
