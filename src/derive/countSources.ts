import { UnionFind } from "../domain/unionFind.js";

/** Where a claim comes from, as far as independence goes. */
export interface Sourced {
  /** Copies of one text share it. */
  readonly originId: string;
  readonly publisherId: string | null;
}

/**
 * How many independent sources stand behind claims. Copies of one text are one source, and so are the articles of one publisher: a newspaper that
 * repeats itself confirms nothing. Joined step by step: a paper's own article and the wire text that it also prints are one source.
 */
export function countSources(claims: readonly Sourced[]): number {
  const groups = new UnionFind();
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? groups.add();
    numbers.set(key, number);
    return number;
  };
  for (const { originId, publisherId } of claims) {
    const origin = numberOf(`origin ${originId}`);
    if (publisherId !== null) groups.union(origin, numberOf(`publisher ${publisherId}`));
  }
  return new Set(claims.map(({ originId }) => groups.find(numberOf(`origin ${originId}`)))).size;
}
