import type { BucketRows } from "./bucketRows.js";

/** A trained tagger of one language: small integers, so that the same text gets the same names on every platform. */
export interface TaggerModel {
  /** The rows of weights of the buckets of features; a bucket without one says nothing. */
  readonly rows: BucketRows;
  /** `TAG_COUNT` weights a row. */
  readonly weights: Int8Array;
  /** `TAG_COUNT` x `TAG_COUNT`: the weight of one tag (row) before another (column). */
  readonly transitions: Int16Array;
  /** Weight units to one unit of log-probability. */
  readonly scale: number;
}

/** The taggers of the languages that are read. */
export interface Taggers {
  readonly zh: TaggerModel;
  readonly en: TaggerModel;
}
