import type { Document } from "../../cleanArticle.js";
import { sentenceUnits } from "../sentenceUnits.js";
import { writeTags } from "../tags.js";
import type { AnnotatedText } from "./inlineMarkup.js";
import type { Lesson } from "./trainCrf.js";

/** What the tagger learns from the sentences of an annotated text that are in one script. A name whose edge lies inside a unit takes the whole unit. */
export function makeLessons(
  document: Document,
  hints: Uint8Array,
  { names }: AnnotatedText,
  script: "zh" | "en",
  weight: number,
): Lesson[] {
  return document.sentences.flatMap((sentence) => {
    if (sentence.script !== script || sentence.firstToken === sentence.endToken) return [];
    const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
    const { count, start, end, buckets } = sentenceUnits(script, tokens, hints);
    const tags = new Uint8Array(count);
    for (const name of names) {
      const from = end.findIndex((unitEnd) => unitEnd > name.start);
      let to = from;
      while (to >= 0 && to < count && start[to]! < name.end) to += 1;
      if (from >= 0 && to > from) writeTags(tags, from, to, name.type);
    }
    return [{ buckets, tags, weight }];
  });
}
