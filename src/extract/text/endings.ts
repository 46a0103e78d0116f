/*
 * What regular expressions with a repetition before `$` do in time that grows with the square of a hostile text; these take one pass.
 */

/** The text without the characters at its end that `mark`, a pattern for one character, fits. */
export function withoutMarksAtEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without the characters at both ends that `mark`, a pattern for one character, fits. */
export function withoutMarksAround(text: string, mark: RegExp): string {
  let start = 0;
  while (start < text.length && mark.test(text.charAt(start))) start += 1;
  return withoutMarksAtEnd(text.slice(start), mark);
}

/** The text without what `ending`, a pattern that is anchored at the end, fits there, as often as it does; never less than one character. */
export function withoutEndings(text: string, ending: RegExp): string {
  let rest = text;
  for (let match = ending.exec(rest); match && match.index > 0 && match[0] !== ""; match = ending.exec(rest))
    rest = rest.slice(0, match.index);
  return rest;
}

/** Whether a text is nothing but words of the list, one after the other; the empty text is. */
export function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const reached = new Uint8Array(text.length + 1);
  reached[0] = 1;
  for (let start = 0; start < text.length; start += 1) {
    if (reached[start] === 0) continue;
    for (const word of words) if (text.startsWith(word, start)) reached[start + word.length] = 1;
  }
  return reached[text.length] === 1;
}
