import { InvalidInputError } from "../../../domain/errors.js";
import type { TaggedType } from "../tags.js";
import type { AnnotatedText } from "./inlineMarkup.js";

/** What the sets call persons, organisations and places; their other labels (elections, fields, misc) are no names for the tagger. */
const TYPES: Readonly<Record<string, TaggedType>> = {
  PER: "PER",
  person: "PER",
  politician: "PER",
  researcher: "PER",
  ORG: "ORG",
  organisation: "ORG",
  politicalparty: "ORG",
  university: "ORG",
  LOC: "LOC",
  location: "LOC",
  country: "LOC",
};

interface GoldRecord {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/**
 * Reads annotated texts from JSON lines, `{"text", "entities": [{"start", "end", "type"}]}`.
 * @throws InvalidInputError for a line without them, naming `source` and the line.
 */
export function readGoldRecords(content: string, source: string): AnnotatedText[] {
  return content.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const { text, entities } = recordOf(line, `${source}:${index + 1}`);
    const names = entities.flatMap(({ start, end, type }) => {
      const known = TYPES[type];
      return known === undefined ? [] : [{ start, end, type: known }];
    });
    return [{ text, names }];
  });
}

function recordOf(line: string, place: string): GoldRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InvalidInputError(`${place} is no JSON.`, { field: [place] });
  }
  const record = value as Partial<GoldRecord> | null;
  if (typeof record?.text !== "string" || !Array.isArray(record.entities))
    throw new InvalidInputError(`${place} needs "text" and "entities".`, { field: [place] });
  return record as GoldRecord;
}
