const MAX_TITLE = 100;

/** The first sentence of a text, at most 100 code units of it, to stand in for a missing title. */
export function firstSentence(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  const sentence = /^.{1,99}?(?:[。！？!?]|\.(?=\s|$))/u.exec(line)?.[0] ?? line;
  if (sentence.length <= MAX_TITLE) return sentence.trim();
  const cut = sentence.slice(0, MAX_TITLE - 1).replace(/[\uD800-\uDBFF]$/u, "");
  return `${(/[A-Za-z]$/u.test(cut) ? cut.replace(/\s\S{0,40}$/u, "") : cut).trimEnd()}…`;
}
