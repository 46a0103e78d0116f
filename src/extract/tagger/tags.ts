/** What the tagger tells apart: persons, organisations, places, and things that are made (products, models, apps). */
export const TAGGED_TYPES = ["PER", "ORG", "LOC", "PRD"] as const;
export type TaggedType = (typeof TAGGED_TYPES)[number];

/** The tag of a unit outside every name. */
export const OUTSIDE = 0;

const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;

/** O, and begin, inside, end and single for each type (the BIOES scheme). */
export const TAG_COUNT = 1 + 4 * TAGGED_TYPES.length;

const positionOf = (tag: number): number => (tag - 1) & 3;

/** Index into `TAGGED_TYPES` of a tag that is not `OUTSIDE`. */
export const typeIndexOf = (tag: number): number => (tag - 1) >> 2;

/** Whether a name begins with this tag. */
export const opens = (tag: number): boolean =>
  tag !== OUTSIDE && (positionOf(tag) === BEGIN || positionOf(tag) === SINGLE);

/** Whether a name ends with this tag. */
export const closes = (tag: number): boolean =>
  tag !== OUTSIDE && (positionOf(tag) === END || positionOf(tag) === SINGLE);

/** Whether nothing is open after the tag: outside, or the end of a name. */
const isClosed = (tag: number): boolean => tag === OUTSIDE || closes(tag);

/** Whether `to` may stand right after `from`: inside a name only its own inside or end. */
export function mayFollow(from: number, to: number): boolean {
  if (to === OUTSIDE || opens(to)) return isClosed(from);
  return !isClosed(from) && typeIndexOf(from) === typeIndexOf(to);
}

/** Whether a sentence may begin with the tag. */
export const mayStart = (tag: number): boolean => tag === OUTSIDE || opens(tag);

/** Whether a sentence may end with the tag. */
export const mayFinish = isClosed;

/** For each tag: the tags that may stand before it. */
export const PREDECESSORS: readonly Uint8Array[] = tagsWhere((tag, before) => mayFollow(before, tag));

/** For each tag: the tags that may stand after it. */
export const SUCCESSORS: readonly Uint8Array[] = tagsWhere((tag, after) => mayFollow(tag, after));

/** The tags that a sentence may begin with. */
export const STARTS: Uint8Array = Uint8Array.from(PREDECESSORS.keys()).filter(mayStart);

function tagsWhere(fits: (tag: number, other: number) => boolean): Uint8Array[] {
  const tags = Array.from({ length: TAG_COUNT }, (_, tag) => tag);
  return tags.map((tag) => Uint8Array.from(tags.filter((other) => fits(tag, other))));
}

/** Writes the tags of a name of `type` over the units `[from, to)`. */
export function writeTags(tags: Uint8Array, from: number, to: number, type: TaggedType): void {
  const first = 1 + 4 * TAGGED_TYPES.indexOf(type);
  if (to - from === 1) {
    tags[from] = first + SINGLE;
    return;
  }
  tags.fill(first + INSIDE, from, to);
  tags[from] = first + BEGIN;
  tags[to - 1] = first + END;
}
