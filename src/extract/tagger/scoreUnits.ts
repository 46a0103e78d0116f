import { rowOf } from "./bucketRows.js";
import { TAG_COUNT } from "./tags.js";
import type { TaggerModel } from "./taggerModel.js";

/** Sums the weights of each unit's features: `TAG_COUNT` scores a unit. `width` is the number of features of one unit. */
export function scoreUnits({ rows, weights }: TaggerModel, buckets: Int32Array, width: number): Int32Array {
  const count = buckets.length / width;
  const scores = new Int32Array(count * TAG_COUNT);
  let feature = 0;
  for (let at = 0; at < scores.length; at += TAG_COUNT) {
    for (const end = feature + width; feature < end; feature += 1) {
      const row = rowOf(rows, buckets[feature]!);
      if (row < 0) continue;
      const from = row * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag += 1) scores[at + tag]! += weights[from + tag]!;
    }
  }
  return scores;
}
