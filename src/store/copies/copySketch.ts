import { searchTokens } from "../searchTokens.js";

/** Words that a shingle spans: enough that two texts do not share one by chance, few enough that an edit spoils few. */
const SHINGLE_WORDS = 5;
/** Shingles of the sketch. */
export const SKETCH_SIZE = 48;

/** What of a text is compared with others to find copies. */
export interface CopySketch {
  /** Hashes of all its shingles, 32 bits each, ascending, each once. */
  readonly shingles: Uint32Array;
  /**
   * The smallest of them, ascending: a sample that is the same wherever the same words stand (bottom-k sketch; Broder 1997, "On the resemblance and
   * containment of documents"). Texts that are copies share some of it, so an index over sketches finds them.
   */
  readonly sketch: Uint32Array;
}

/** The shingles of a text, of folded words: letter case, width, script and punctuation make no difference. */
export function copySketch(text: string): CopySketch {
  const hashes = searchTokens(text).map(({ word }) => hashWord(word));
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= hashes.length; i += 1) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE_WORDS; j += 1) hash = Math.imul(hash ^ (hashes[j] ?? 0), 0x9e3779b1) + j - i;
    shingles.add(mix(hash));
  }
  const sorted = Uint32Array.from(shingles).sort();
  return { shingles: sorted, sketch: sorted.subarray(0, SKETCH_SIZE) };
}

/**
 * Shingles that are remembered, 4 bytes each: those of some 25,000 news articles. Texts of one outlet share sentences of its own, so that many are compared
 * and few are copies; to cut each text into words again would make the writer slower with every article.
 */
const REMEMBERED = 16_000_000;
const remembered = new Map<string, CopySketch>();
let held = 0;

/** The sketch of an article's text, remembered for a while: an id is a hash of the text, so what it stands for never changes. */
export function sketchOf(id: string, textOf: () => string): CopySketch {
  const known = remembered.get(id);
  const sketch = known ?? copySketch(textOf());
  if (!known) held += sketch.shingles.length;
  remembered.delete(id);
  remembered.set(id, sketch);
  for (const [oldest, { shingles }] of remembered) {
    if (held <= REMEMBERED) break;
    remembered.delete(oldest);
    held -= shingles.length;
  }
  return sketch;
}

/** FNV-1a over code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Spreads the bits evenly (the finalizer of MurmurHash3), so that the smallest hashes are a fair sample. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
