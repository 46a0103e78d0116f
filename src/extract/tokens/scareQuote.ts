import type { Span } from "../../domain/span.js";

const TERMINAL = /[。！？!?…]|\.(?=\s|$)/u;
const COMMA = /[,，;；:：]/u;

/**
 * Whether a quotation is a term, a title or scare quotes and no utterance: short, without punctuation of its own, and not what a colon or a comma
 * announces. en: his so-called "moat"; the “nuclear option,” as it is known. zh: 所谓“护城河”.
 */
export function isScareQuote(
  text: string,
  quote: Span & { readonly inner: Span; readonly closed: boolean },
  paragraph: Span,
): boolean {
  if (!quote.closed) return false;
  const inner = text.slice(quote.inner.start, quote.inner.end).trim();
  if (inner === "") return true;
  // American printers put the sentence's own comma or full stop inside the mark.
  const bare = inner.replace(/[,.，]$/u, "");
  if (TERMINAL.test(bare) || COMMA.test(bare)) return false;
  if (inner.length > 60 || wordCount(bare) > 5) return false;
  const before = text.slice(Math.max(paragraph.start, quote.start - 2), quote.start).trimEnd();
  if (/[:：]$/u.test(before)) return false;
  const afterComma = /[,，]$/u.test(before);
  const opensSentence = before === "" || /[.。!?！？]$/u.test(before);
  return !((afterComma || opensSentence) && inner !== bare) && !(afterComma && /^\p{Lu}/u.test(bare));
}

/** English words, or Chinese words taken as two characters each. */
function wordCount(text: string): number {
  const han = text.match(/[\u3400-\u9fff]/gu)?.length ?? 0;
  const latin = text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.-]*/gu)?.length ?? 0;
  return Math.ceil(han / 2) + latin;
}
