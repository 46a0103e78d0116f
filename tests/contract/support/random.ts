/** Repeatable randomness (mulberry32): the same seed gives the same sequence everywhere. */
export class Random {
  constructor(private state: number) {}

  /** 0 to just under 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 to just under `bound`. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  }

  /** Small numbers are much likelier: the first values are hubs. */
  pickHub<Value>(values: readonly Value[]): Value {
    return values[Math.floor(this.next() ** 3 * values.length)] as Value;
  }
}
