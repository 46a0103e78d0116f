import { bucketRows } from "../bucketRows.js";
import { BUCKET_BITS } from "../featureHash.js";
import { mayFinish, mayStart, PREDECESSORS, TAG_COUNT } from "../tags.js";
import type { TaggerModel } from "../taggerModel.js";

/** One sentence to learn from: the buckets of its units (`width` each) and the right tags. */
export interface Lesson {
  readonly buckets: Int32Array;
  readonly tags: Uint8Array;
  /** How much the sentence counts; 1 is usual. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly width: number;
  readonly epochs: number;
  /** Trainings from scratch, in different orders, whose mean is the model: steadier than one. */
  readonly rounds: number;
  readonly seed: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Strength of the pull of all weights to zero. */
  readonly decay: number;
  /** Share of the features that a unit does without, others at each visit: the model leans on no single word. */
  readonly dropout: number;
  /** Features of fewer units than this are left out. */
  readonly minimum: number;
  /** Weights below this are dropped from the model. */
  readonly prune: number;
  /** Features none of whose weights reaches this are left out of the model: many of a few units, with hardly a say. */
  readonly pruneRow: number;
}

const SCALE = 20;
/** Slopes below this move nothing. */
const SMALL = 1e-3;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) with AdaGrad (Duchi, Hazan and Singer, 2011), sentence by sentence
 * in an order that `seed` decides. The same lessons and options give the same model.
 */
export function trainCrf(lessons: readonly Lesson[], options: TrainingOptions): TaggerModel {
  const rowOf = assignRows(lessons, options.minimum);
  let rows = 0;
  for (const row of rowOf) if (row >= 0) rows += 1;
  const mean = new MeanWeights(rows);
  const random = randomNumbers(options.seed);
  for (let round = 0; round < options.rounds; round += 1) {
    const learner = new Learner(rowOf, rows, options);
    const order = lessons.map((_, i) => i);
    for (let epoch = 0; epoch < options.epochs; epoch += 1) {
      shuffle(order, random);
      for (const i of order) learner.learn(lessons[i]!, random);
      if (epoch * 2 >= options.epochs) mean.add(learner);
    }
  }
  return mean.model(rowOf, options);
}

/** A row for each bucket that at least `minimum` units have. */
function assignRows(lessons: readonly Lesson[], minimum: number): Int32Array {
  const counts = new Int32Array(2 ** BUCKET_BITS);
  for (const { buckets } of lessons) for (const bucket of buckets) counts[bucket]! += 1;
  let next = 0;
  return counts.map((count) => (count >= minimum ? next++ : -1));
}

/** Weights under training, with the buffers of one sentence. */
class Learner {
  readonly weights: Float64Array;
  private readonly squares: Float64Array;
  readonly transitions = new Float64Array(TAG_COUNT * TAG_COUNT);
  private readonly transitionSquares = new Float64Array(TAG_COUNT * TAG_COUNT);
  constructor(
    private readonly rowOf: Int32Array,
    rows: number,
    private readonly options: TrainingOptions,
  ) {
    this.weights = new Float64Array(rows * TAG_COUNT);
    this.squares = new Float64Array(rows * TAG_COUNT);
  }

  learn({ buckets, tags, weight }: Lesson, random: () => number): void {
    const count = tags.length;
    if (count === 0) return;
    const rows = this.rowsOf(buckets, random);
    const scores = this.scores(rows, count);
    const { units, pairs } = expectations(scores, count, this.transitions);
    for (let i = 0; i < count; i += 1) units[i * TAG_COUNT + tags[i]!]! -= 1;
    for (let i = 1; i < count; i += 1) pairs[tags[i - 1]! * TAG_COUNT + tags[i]!]! -= 1;
    for (let i = 0; i < pairs.length; i += 1)
      if (pairs[i] !== 0) this.move(this.transitions, this.transitionSquares, i, pairs[i]! * weight);
    for (let unit = 0; unit < count; unit += 1) this.moveUnit(rows, unit, units, weight);
  }

  /** Moves the weights of one unit's features; tags that are as likely as they should be stay. */
  private moveUnit(rows: Int32Array, unit: number, slopes: Float64Array, weight: number): void {
    const { width } = this.options;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const slope = slopes[unit * TAG_COUNT + tag]!;
      if (slope < SMALL && slope > -SMALL) continue;
      for (let feature = unit * width; feature < (unit + 1) * width; feature += 1) {
        const row = rows[feature]!;
        if (row >= 0) this.move(this.weights, this.squares, row * TAG_COUNT + tag, slope * weight);
      }
    }
  }

  private move(weights: Float64Array, squares: Float64Array, at: number, slope: number): void {
    const full = slope + this.options.decay * weights[at]!;
    squares[at]! += full * full;
    weights[at]! -= (this.options.rate * full) / (Math.sqrt(squares[at]!) + 1e-6);
  }

  /** The rows of the features, -1 for those without one or left out this time. */
  private rowsOf(buckets: Int32Array, random: () => number): Int32Array {
    const { dropout } = this.options;
    return buckets.map((bucket) => (dropout > 0 && random() < dropout ? -1 : this.rowOf[bucket]!));
  }

  private scores(rows: Int32Array, count: number): Float64Array {
    const { width, dropout } = this.options;
    const full = 1 / (1 - dropout);
    const scores = new Float64Array(count * TAG_COUNT);
    let feature = 0;
    for (let at = 0; at < scores.length; at += TAG_COUNT) {
      for (const end = feature + width; feature < end; feature += 1) {
        const from = rows[feature]! * TAG_COUNT;
        if (from < 0) continue;
        for (let tag = 0; tag < TAG_COUNT; tag += 1) scores[at + tag]! += this.weights[from + tag]!;
      }
      for (let tag = 0; tag < TAG_COUNT; tag += 1) scores[at + tag]! *= full;
    }
    return scores;
  }
}

/** The mean of the weights at the ends of the later epochs of all rounds. */
class MeanWeights {
  private readonly weights: Float64Array;
  private readonly transitions = new Float64Array(TAG_COUNT * TAG_COUNT);
  private count = 0;

  constructor(rows: number) {
    this.weights = new Float64Array(rows * TAG_COUNT);
  }

  add({ weights, transitions }: Learner): void {
    for (let i = 0; i < weights.length; i += 1) this.weights[i]! += weights[i]!;
    for (let i = 0; i < transitions.length; i += 1) this.transitions[i]! += transitions[i]!;
    this.count += 1;
  }

  /** The weights as small integers, without those that the options prune. */
  model(allRows: Int32Array, { prune, pruneRow }: TrainingOptions): TaggerModel {
    const small = Int8Array.from(this.weights, (sum) => {
      const weight = sum / this.count;
      return Math.abs(weight) < prune ? 0 : Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
    });
    const rowAt = (row: number) => small.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT);
    const least = Math.max(1, Math.round(pruneRow * SCALE));
    const kept = [...allRows.keys()].filter(
      (bucket) => allRows[bucket]! >= 0 && rowAt(allRows[bucket]!).some((weight) => Math.abs(weight) >= least),
    );
    const weights = new Int8Array(kept.length * TAG_COUNT);
    kept.forEach((bucket, row) => weights.set(rowAt(allRows[bucket]!), row * TAG_COUNT));
    const transitions = Int16Array.from(this.transitions, (sum) => Math.round((sum / this.count) * SCALE));
    return { rows: bucketRows(kept), weights, transitions, scale: SCALE };
  }
}

/**
 * How likely each tag is at each unit, and how often each pair of tags is expected (forward-backward). Each unit's column is scaled to a sum of 1, so that
 * long sentences stay within the range of numbers.
 */
function expectations(
  scores: Float64Array,
  count: number,
  transitions: Float64Array,
): { units: Float64Array; pairs: Float64Array } {
  const steps = transitions.map(Math.exp);
  const factors = unitFactors(scores);
  const forward = new Float64Array(count * TAG_COUNT);
  const sums = new Float64Array(count);
  for (let unit = 0; unit < count; unit += 1) {
    const at = unit * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const reach = unit === 0 ? Number(mayStart(tag)) : weighted(forward, at - TAG_COUNT, steps, tag);
      forward[at + tag] = reach * factors[at + tag]!;
      sums[unit]! += forward[at + tag]!;
    }
    for (let tag = 0; tag < TAG_COUNT; tag += 1) forward[at + tag]! /= sums[unit]!;
  }
  return backwards(forward, factors, sums, steps);
}

/** The likelihood of each tag at each unit by its score alone, the best one of a unit being 1. */
function unitFactors(scores: Float64Array): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += TAG_COUNT) {
    let top = scores[at]!;
    for (let tag = 1; tag < TAG_COUNT; tag += 1) if (scores[at + tag]! > top) top = scores[at + tag]!;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) factors[at + tag] = Math.exp(Math.max(-60, scores[at + tag]! - top));
  }
  return factors;
}

function weighted(forward: Float64Array, at: number, steps: Float64Array, tag: number): number {
  const before = PREDECESSORS[tag]!;
  let sum = 0;
  for (let i = 0; i < before.length; i += 1) sum += forward[at + before[i]!]! * steps[before[i]! * TAG_COUNT + tag]!;
  return sum;
}

function backwards(
  forward: Float64Array,
  factors: Float64Array,
  sums: Float64Array,
  steps: Float64Array,
): { units: Float64Array; pairs: Float64Array } {
  const count = sums.length;
  const pairs = new Float64Array(TAG_COUNT * TAG_COUNT);
  const units = new Float64Array(forward.length);
  let ahead = Float64Array.from({ length: TAG_COUNT }, (_, tag) => Number(mayFinish(tag)));
  for (let unit = count - 1; unit >= 0; unit -= 1) {
    const at = unit * TAG_COUNT;
    let total = 0;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) total += units[at + tag] = forward[at + tag]! * ahead[tag]!;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) units[at + tag]! /= total;
    if (unit === 0) break;
    const scale = 1 / (sums[unit]! * total);
    const behind = new Float64Array(TAG_COUNT);
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const here = factors[at + tag]! * ahead[tag]! * scale;
      const before = PREDECESSORS[tag]!;
      for (let i = 0; i < before.length; i += 1) {
        const pair = before[i]! * TAG_COUNT + tag;
        const share = steps[pair]! * here;
        behind[before[i]!]! += share;
        pairs[pair]! += forward[at - TAG_COUNT + before[i]!]! * share;
      }
    }
    ahead = behind;
  }
  return { units, pairs };
}

/** Numbers in [0, 1) that a seed decides (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
