import { InvalidInputError } from "../../../domain/errors.js";
import type { Span } from "../../../domain/span.js";
import type { TaggedType } from "../tags.js";
import { TAGGED_TYPES } from "../tags.js";

/** A sentence with its names, as the tagger learns from it. Offsets are UTF-16 code units of `text`. */
export interface AnnotatedText {
  readonly text: string;
  readonly names: readonly (Span & { readonly type: TaggedType })[];
}

const MARK = /\[([A-Z]+) ([^[\]]+)\]/gu;

/**
 * Reads annotated sentences, one a line: `[PER Ada Lovelace] joined [ORG Analytical Engines].` Empty lines and lines that begin with # say nothing.
 * @throws InvalidInputError for an unknown type, an empty name or a bracket too many, naming `source` and the line.
 */
export function readInlineMarkup(content: string, source: string): AnnotatedText[] {
  return content.split(/\r?\n/u).flatMap((line, index) => {
    const trimmed = line.trim();
    return trimmed === "" || trimmed.startsWith("#") ? [] : [readLine(trimmed, `${source}:${index + 1}`)];
  });
}

function readLine(line: string, place: string): AnnotatedText {
  const names: (Span & { type: TaggedType })[] = [];
  let text = "";
  let from = 0;
  for (const match of line.matchAll(MARK)) {
    const [whole, type, name] = match as unknown as [string, string, string];
    const known = TAGGED_TYPES.find((one) => one === type);
    if (known === undefined) throw fault(`${place} has the type ${type}; the types are ${TAGGED_TYPES.join(", ")}.`);
    if (name.trim() !== name) throw fault(`${place}: the name in ${whole} has a space at its edge.`);
    text += line.slice(from, match.index);
    names.push({ start: text.length, end: text.length + name.length, type: known });
    text += name;
    from = match.index + whole.length;
  }
  text += line.slice(from);
  if (/[[\]]/u.test(text))
    throw fault(`${place} has a bracket that belongs to no name. Names are written [PER Ada Lovelace].`);
  return { text, names };
}

const fault = (message: string): InvalidInputError => new InvalidInputError(message, { field: ["mark-up"] });
