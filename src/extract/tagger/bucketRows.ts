import { BUCKET_BITS } from "./featureHash.js";

/**
 * Which buckets of features have a row of weights: a bit for each bucket, and how many rows lie before each word of 32 bits. Rows are numbered in the order of
 * their buckets. A table of row numbers would be 4 MiB, and looking up 44 features a character in it misses the processor's cache each time; this is 256 KiB.
 */
export interface BucketRows {
  readonly present: Int32Array;
  readonly before: Int32Array;
  /** How many buckets have a row. */
  readonly count: number;
}

/** The rows of `buckets`, which ascend. */
export function bucketRows(buckets: Iterable<number>): BucketRows {
  const present = new Int32Array(2 ** (BUCKET_BITS - 5));
  for (const bucket of buckets) present[bucket >>> 5]! |= 1 << (bucket & 31);
  const before = new Int32Array(present.length);
  let count = 0;
  for (let word = 0; word < present.length; word += 1) {
    before[word] = count;
    count += bitCount(present[word]!);
  }
  return { present, before, count };
}

/** The row of a bucket, -1 when it has none. */
export function rowOf({ present, before }: BucketRows, bucket: number): number {
  const bits = present[bucket >>> 5]!;
  const bit = 1 << (bucket & 31);
  return (bits & bit) === 0 ? -1 : before[bucket >>> 5]! + bitCount(bits & (bit - 1));
}

/** The buckets that have a row, ascending. */
export function* bucketsOf({ present }: BucketRows): Generator<number> {
  for (let bucket = 0; bucket < present.length * 32; bucket += 1)
    if ((present[bucket >>> 5]! & (1 << (bucket & 31))) !== 0) yield bucket;
}

/** How many bits of 32 are set (Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
