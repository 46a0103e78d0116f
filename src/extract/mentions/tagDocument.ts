import { hintCodes } from "../tagger/nameHints.js";
import type { TaggedName } from "../tagger/tagNames.js";
import { tagNames } from "../tagger/tagNames.js";
import type { Taggers } from "../tagger/taggerModel.js";
import type { MentionReading } from "./candidate.js";
import { tokensOf } from "./candidate.js";
import type { TableNames } from "./findTableNames.js";

/** What the taggers see in a document. */
export interface TaggedDocument {
  /** In text order. */
  readonly names: readonly TaggedName[];
  /** For each code unit: by what margin it is outside all names, 0 inside one. */
  readonly outside: Float32Array;
}

/** Runs the taggers over a document. They know where the names of the table are. */
export function tagDocument({ document }: MentionReading, taggers: Taggers, table: TableNames): TaggedDocument {
  const hints = tableHints(table, document.text.length);
  const outside = new Float32Array(document.text.length);
  const names = document.sentences.flatMap((sentence) =>
    tagNames(taggers[sentence.script], sentence.script, tokensOf(document, sentence), hints, outside),
  );
  return { names, outside };
}

/** The names of the table as hints for the tagger, for a text of `length` code units. */
export function tableHints({ sure, doubtful }: TableNames, length: number): Uint8Array {
  const hints = [...doubtful.map((one) => ({ ...one, sure: false })), ...sure.map((one) => ({ ...one, sure: true }))];
  return hintCodes(hints, length);
}
