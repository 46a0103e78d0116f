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
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    const up = parent.get(key) ?? key;
    return up === key ? key : rootOf(up);
  };
  const roots = new Set<string>();
  for (const { originId, publisherId } of claims) {
    const origin = rootOf(`origin ${originId}`);
    if (publisherId !== null) parent.set(rootOf(`publisher ${publisherId}`), origin);
  }
  for (const { originId } of claims) roots.add(rootOf(`origin ${originId}`));
  return roots.size;
}
