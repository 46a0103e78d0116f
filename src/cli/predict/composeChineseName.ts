import { HEAD_WORDS_ZH, MODIFIER_WORDS_ZH } from "./nameWordsZh.js";
import { transliterate } from "./transliterate.js";

const STOP = /^(?:the|of|and|for|in|at|on|a|de|du)$/u;
const MAX_PHRASE = 4;

/**
 * A Chinese name for a name of a place or organisation that no table has, word by word: names that `lookUp` knows, words that are translated, the rest
 * by its sound. What names the kind closes the name, and what follows "of" comes first: University of Denton 登顿大学.
 */
export function composeChineseName(name: string, lookUp: (phrase: string) => string | null): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const of = words.findIndex((word) => /^(?:of|for)$/iu.test(word));
  const ordered = of > 0 ? [...words.slice(of + 1), ...words.slice(0, of)] : words;
  const front: string[] = [];
  let head = "";
  for (let at = 0; at < ordered.length;) {
    const known = longestKnown(ordered, at, name, lookUp);
    if (known) {
      front.push(known.zh);
      at = known.next;
      continue;
    }
    const word = (ordered[at] ?? "").toLowerCase().replace(/[^a-z']/gu, "");
    at += 1;
    if (STOP.test(word)) continue;
    const kind = HEAD_WORDS_ZH.get(word);
    if (kind) head += kind;
    else front.push(MODIFIER_WORDS_ZH.get(word) ?? transliterate(word));
  }
  return front.join("") + head;
}

function longestKnown(
  words: readonly string[],
  from: number,
  whole: string,
  lookUp: (phrase: string) => string | null,
): { readonly zh: string; readonly next: number } | null {
  for (let length = Math.min(MAX_PHRASE, words.length - from); length >= 1; length -= 1) {
    const phrase = words.slice(from, from + length).join(" ");
    const zh = phrase === whole || HEAD_WORDS_ZH.has(phrase.toLowerCase()) ? null : lookUp(phrase);
    if (zh) return { zh, next: from + length };
  }
  return null;
}
