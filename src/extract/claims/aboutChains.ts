import { contains, type Span } from "../../domain/span.js";
import type { Document } from "../cleanArticle.js";
import type { Chain, DocumentMention } from "../extraction.js";

/** Mention indices in text order, for looking up by place. */
export type MentionOrder = readonly number[];

/** Mention indices sorted by their place in the text. */
export const orderMentions = (mentions: readonly DocumentMention[]): MentionOrder =>
  mentions.map((_, index) => index).toSorted((a, b) => (mentions[a]?.start ?? 0) - (mentions[b]?.start ?? 0));

/** Named chains with a mention in the content, in order of appearance. */
export function aboutChains(
  _document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
  order: MentionOrder,
  content: readonly Span[],
): number[] {
  const found = new Set<number>();
  for (const span of content) {
    for (let at = firstFrom(mentions, order, span.start); at < order.length; at += 1) {
      const mention = mentions[order[at] ?? -1];
      if (!mention || mention.start >= span.end) break;
      if (contains(span, mention) && chains[mention.chain]?.named) found.add(mention.chain);
    }
  }
  return [...found];
}

function firstFrom(mentions: readonly DocumentMention[], order: MentionOrder, offset: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[order[middle] ?? -1]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
