import type { Span } from "../../domain/span.js";
import { trimSpan } from "../../domain/span.js";
import type { Quote } from "../cleanArticle.js";
import { endsChineseSentence } from "./chineseSentenceEnd.js";
import { endsEnglishSentence } from "./englishSentenceEnd.js";

/** A quotation up to this many code units is never cut: it stays in one sentence with the words around it. */
const WHOLE_QUOTE = { zh: 50, en: 100 } as const;
const WHOLE_BRACKET = 120;

const TERMINALS = /[。!?！？｡…]+|\.+/gu;
const CLOSERS = /[”’」』»"')）\]】》〉]/u;
// Marks that may also open a quotation or be an apostrophe: they close when they are known to, or when white space follows.
const UNDIRECTED = /["'’]/u;
const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "《": "》", "【": "】", "〈": "〉" };

/**
 * Cuts one paragraph into sentences. `text` is the analysis copy. A closing mark belongs to the sentence before it. Short quotations and brackets are not
 * cut; a quotation of several sentences that is longer than 50 (Chinese) or 100 (English) code units is cut at its inner boundaries, so that its first
 * and last sentences stay joined with the words that attribute it (“A。| B。”他说。).
 */
export function splitSentences(text: string, paragraph: Span, script: "zh" | "en", quotes: readonly Quote[]): Span[] {
  const shields = [
    ...quotes.filter((quote) => quote.end - quote.start <= WHOLE_QUOTE[script]),
    ...bracketSpans(text, paragraph),
  ].sort((a, b) => a.start - b.start);
  // Of several that close together the outermost one comes first.
  const openings = new Map<number, number>();
  for (const quote of quotes) if (quote.closed && !openings.has(quote.end)) openings.set(quote.end, quote.start);
  const ends = script === "zh" ? endsChineseSentence : endsEnglishSentence;
  const sentences: Span[] = [];
  let start = paragraph.start;
  let shield = 0;
  const body = text.slice(paragraph.start, paragraph.end);
  for (const match of body.matchAll(TERMINALS)) {
    const at = paragraph.start + match.index;
    const end = takeClosers(text, at + match[0].length, paragraph.end, openings);
    if (end <= start) continue;
    while (shield < shields.length && (shields[shield]?.end ?? 0) <= at) shield += 1;
    if (isShielded(shields, shield, end)) continue;
    if (
      end < paragraph.end &&
      !ends(text, { at, mark: match[0], end, opening: openings.get(end) ?? null, limit: paragraph.end })
    )
      continue;
    pushSentence(sentences, text, start, end);
    start = end;
  }
  pushSentence(sentences, text, start, paragraph.end);
  return sentences;
}

function takeClosers(text: string, from: number, limit: number, openings: ReadonlyMap<number, number>): number {
  let end = from;
  while (end < limit) {
    const char = text[end] ?? "";
    if (!CLOSERS.test(char)) break;
    if (UNDIRECTED.test(char) && !openings.has(end + 1) && !/\s/u.test(text[end + 1] ?? " ")) break;
    end += 1;
  }
  return end;
}

/** Whether `end` lies inside a shield. Shields may nest: the later ones that start before `end` are looked at too. */
function isShielded(shields: readonly Span[], from: number, end: number): boolean {
  for (let i = from; i < shields.length; i += 1) {
    const shield = shields[i];
    if (!shield || shield.start >= end) return false;
    if (end < shield.end) return true;
  }
  return false;
}

function pushSentence(sentences: Span[], text: string, start: number, end: number): void {
  const sentence = trimSpan(text, { start, end });
  if (sentence.end > sentence.start) sentences.push(sentence);
}

/** Outermost bracketed stretches of up to 120 code units. */
function bracketSpans(text: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  let close = "";
  let start = 0;
  for (let i = paragraph.start; i < paragraph.end; i += 1) {
    const char = text[i] ?? "";
    if (close === "") {
      const closer = BRACKETS[char];
      if (closer !== undefined) {
        close = closer;
        start = i;
      }
    } else if (char === close) {
      spans.push({ start, end: i + 1 });
      close = "";
    } else if (i - start > WHOLE_BRACKET) {
      close = "";
      i = start;
    }
  }
  return spans;
}
