import type { Span } from "../../domain/span.js";
import type { Token } from "../cleanArticle.js";
import { scoreUnits } from "./scoreUnits.js";
import { sentenceUnits } from "./sentenceUnits.js";
import type { TaggerModel } from "./taggerModel.js";
import type { TaggedType } from "./tags.js";
import { closes, OUTSIDE, TAGGED_TYPES, typeIndexOf } from "./tags.js";
import { decode } from "./viterbi.js";

/** A name that the tagger sees. */
export interface TaggedName extends Span {
  readonly type: TaggedType;
  /** How much more likely the name is than any other reading of its words, as a log-probability ratio. */
  readonly margin: number;
}

/** Longer sentences are tagged in parts: scores stay within 32 bits. */
const MAX_TOKENS = 400;

/**
 * The names in the tokens of one sentence, in text order. `hints` are the codes of the whole text (see `hintCodes`). `outside`, one value for each code unit
 * of the text, is given the margin by which a unit is outside all names.
 */
export function tagNames(
  model: TaggerModel,
  script: "zh" | "en",
  tokens: readonly Token[],
  hints: Uint8Array,
  outside?: Float32Array,
): TaggedName[] {
  const names: TaggedName[] = [];
  for (let from = 0; from < tokens.length; from += MAX_TOKENS)
    tagPart(
      model,
      script,
      from === 0 && tokens.length <= MAX_TOKENS ? tokens : tokens.slice(from, from + MAX_TOKENS),
      hints,
      names,
      outside,
    );
  return names;
}

function tagPart(
  model: TaggerModel,
  script: "zh" | "en",
  tokens: readonly Token[],
  hints: Uint8Array,
  names: TaggedName[],
  outside: Float32Array | undefined,
): void {
  const { count, start, end, buckets, width } = sentenceUnits(script, tokens, hints);
  const { tags, margins } = decode(scoreUnits(model, buckets, width), count, model.transitions);
  let first = 0;
  let margin = Number.POSITIVE_INFINITY;
  for (let unit = 0; unit < count; unit += 1) {
    const tag = tags[unit]!;
    if (tag === OUTSIDE) {
      outside?.fill(margins[unit]! / model.scale, start[unit]!, end[unit]!);
      first = unit + 1;
      continue;
    }
    margin = Math.min(margin, margins[unit]!);
    if (!closes(tag)) continue;
    names.push({
      start: start[first]!,
      end: end[unit]!,
      type: TAGGED_TYPES[typeIndexOf(tag)]!,
      margin: margin / model.scale,
    });
    first = unit + 1;
    margin = Number.POSITIVE_INFINITY;
  }
}
