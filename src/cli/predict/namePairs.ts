import type { Chain, DocumentMention } from "../../extract/extraction.js";

/** Indices of two names, each standing for its chain. */
export type NamePair = readonly [head: number, tail: number];

const namesOf = (mentions: readonly DocumentMention[], chain: Chain): readonly number[] =>
  chain.mentions.filter((index) => mentions[index]?.kind === "NAME" || mentions[index]?.kind === "METONYM");

/** The names of two chains that stand nearest to each other; null where one is never named. */
export function nearestNames(
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
  head: number,
  tail: number,
): NamePair | null {
  const from = chains[head];
  const to = chains[tail];
  if (!from || !to || head === tail) return null;
  let best: NamePair | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of namesOf(mentions, from)) {
    for (const other of namesOf(mentions, to)) {
      const gap = Math.abs((mentions[one]?.start ?? 0) - (mentions[other]?.start ?? 0));
      if (gap < least) {
        least = gap;
        best = [one, other];
      }
    }
  }
  return best;
}

/** Pairs of different names of one thing, the first place of each name: 星河科技有限公司 and 星河科技. */
export function aliasPairs(
  text: string,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
): readonly NamePair[] {
  return chains.flatMap((chain) => {
    const names = namesOf(mentions, chain);
    const surface = (index: number) => text.slice(mentions[index]?.start, mentions[index]?.end);
    const distinct = names.filter((one, at) => names.findIndex((other) => surface(other) === surface(one)) === at);
    return distinct.flatMap((one, at) => distinct.slice(at + 1).map((other): NamePair => [one, other]));
  });
}
