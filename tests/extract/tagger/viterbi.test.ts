import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayFinish, mayFollow, mayStart, TAG_COUNT } from "../../../src/extract/tagger/tags.js";
import { decode } from "../../../src/extract/tagger/viterbi.js";

/** Every legal sequence of tags with its score. */
function allSequences(scores: Int32Array, count: number, transitions: Int16Array): { tags: number[]; score: number }[] {
  let open: { tags: number[]; score: number }[] = [{ tags: [], score: 0 }];
  for (let unit = 0; unit < count; unit += 1) {
    open = open.flatMap(({ tags, score }) =>
      Array.from({ length: TAG_COUNT }, (_, tag) => tag)
        .filter((tag) => (unit === 0 ? mayStart(tag) : mayFollow(tags[unit - 1]!, tag)))
        .map((tag) => ({
          tags: [...tags, tag],
          score:
            score +
            scores[unit * TAG_COUNT + tag]! +
            (unit === 0 ? 0 : transitions[tags[unit - 1]! * TAG_COUNT + tag]!),
        })),
    );
  }
  return open.filter(({ tags }) => mayFinish(tags[count - 1]!));
}

const numbers = (length: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: length, maxLength: length });

describe("the decoder", () => {
  test("finds the best of all legal sequences, and at each unit the distance to the best that differs there", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(numbers(count * TAG_COUNT), numbers(TAG_COUNT ** 2))),
        ([scoreList, transitionList]) => {
          const scores = Int32Array.from(scoreList);
          const transitions = Int16Array.from(transitionList);
          const count = scores.length / TAG_COUNT;
          const all = allSequences(scores, count, transitions);
          const best = Math.max(...all.map(({ score }) => score));
          const { tags, margins } = decode(scores, count, transitions);
          expect(all.find((one) => one.tags.every((tag, i) => tag === tags[i]))?.score).toBe(best);
          if (tags.every((tag) => tag === 0)) return;
          for (let unit = 0; unit < count; unit += 1) {
            const other = Math.max(...all.filter((one) => one.tags[unit] !== tags[unit]).map(({ score }) => score));
            expect(margins[unit]).toBe(best - other);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test("never leaves a name open or crosses types", () => {
    fc.assert(
      fc.property(numbers(8 * TAG_COUNT), (list) => {
        const { tags } = decode(Int32Array.from(list), 8, new Int16Array(TAG_COUNT ** 2));
        expect(mayStart(tags[0]!)).toBe(true);
        expect(mayFinish(tags[7]!)).toBe(true);
        for (let i = 1; i < 8; i += 1) expect(mayFollow(tags[i - 1]!, tags[i]!)).toBe(true);
      }),
    );
  });
});
