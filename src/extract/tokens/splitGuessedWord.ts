// The segmenter's guesser glues these small words to their neighbours: 中说, 刚发, 还称.
const BEFORE = new Set(
  "中刚拟将即还并也都又就已未不别再只仅均被把让使向对与和及或在从由因但而则且其该此这那是有称说了的先曾正可能会要想所以后前内上下",
);
const AFTER = new Set("说称了的着过将被为是中在与和及等道时后前内上下");

/**
 * Cuts small words off the ends of a word that is in no dictionary: 中说 into 中 | 说, 刚发 into 刚 | 发. Longer words keep their first character unless it
 * is plainly an adverb or a preposition, for it may be part of a name (中本聪).
 */
export function splitGuessedWord(word: string): string[] {
  if (word.length === 1) return [word];
  const first = word[0] ?? "";
  const last = word[word.length - 1] ?? "";
  if (word.length === 2) return BEFORE.has(first) || AFTER.has(last) ? [first, last] : [word];
  const parts: string[] = [];
  let from = 0;
  let to = word.length;
  if (/[刚还已未拟即被把但而并]/u.test(first)) {
    parts.push(first);
    from = 1;
  }
  if (/[说称了的着将被]/u.test(last)) to -= 1;
  parts.push(word.slice(from, to));
  if (to < word.length) parts.push(last);
  return parts;
}
