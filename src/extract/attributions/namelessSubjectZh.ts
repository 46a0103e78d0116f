import { overlaps, type Span } from "../../domain/span.js";
import { tokensBetween } from "./candidatesZh.js";
import type { Source } from "./frame.js";
import type { ReadingContext } from "./readingContext.js";

const LONGEST_NAME = 14;

/**
 * A subject that is no known name (高某某表示): the nouns right before the adverbs and the cue, at least one of them a proper or unknown word.
 * Its words are kept; it stands for no mention.
 */
export function namelessSubject(context: ReadingContext, zone: Span, masks: readonly Span[]): Source[] {
  const tokens = tokensBetween(context, zone.start, zone.end).filter(
    (token) => !masks.some((mask) => overlaps(mask, token)),
  );
  let end = tokens.length;
  while (
    end > 0 &&
    (tokens[end - 1]?.pos === "ADV" ||
      (tokens[end - 1]?.tag ?? "").startsWith("t") ||
      tokens[end - 1]?.pos === "NUM" ||
      tokens[end - 1]?.text === "还")
  )
    end -= 1;
  let start = end;
  while (start > 0 && /^(?:n|x$|eng|j)/u.test(tokens[start - 1]?.tag ?? "") && tokens[start - 1]?.pos !== "PUNCT")
    start -= 1;
  const run = tokens.slice(start, end);
  const [first] = run;
  const last = run.at(-1);
  const proper = run.some((token) => /^(?:nr|nz|nt|ns|x|eng)/u.test(token.tag));
  if (!first || !last || !proper || last.end - first.start > LONGEST_NAME || last.end - first.start < 2) return [];
  const left = tokens[start - 1];
  if (left && (left.pos === "VERB" || left.text === "的")) return [];
  return [
    {
      link: { mention: null, span: { start: first.start, end: last.end }, type: "ANONYMOUS" },
      outer: [],
      person: "OTHER",
    },
  ];
}
