import type { EntityType } from "../../domain/ontology.js";
import { familyOf, isKindOf } from "../../domain/ontology.js";
import type { Lexicon } from "../../extract/extraction.js";
import { readMentions } from "../../extract/mentions/readMentions.js";
import type { TextRecord } from "./recordDocument.js";
import { recordDocument } from "./recordDocument.js";

/** A name with its coarse type, as the sets have it, and the type of the ontology. */
export interface NerEntity {
  readonly start: number;
  readonly end: number;
  readonly type: "PER" | "ORG" | "LOC" | "PRODUCT" | "MISC";
  readonly ownType: EntityType;
  readonly text: string;
}

/** The names of one record. */
export function predictNer(
  record: TextRecord,
  lexicon: Lexicon,
): { readonly id: string; readonly entities: readonly NerEntity[] } {
  const document = recordDocument(record);
  const { mentions } = readMentions(document, lexicon);
  const entities = mentions
    .filter((mention) => mention.kind === "NAME" || mention.kind === "METONYM")
    .map(({ start, end, type }): NerEntity => ({
      start,
      end,
      type: coarseType(type),
      ownType: type,
      text: record.text.slice(start, end),
    }));
  return { id: record.id, entities };
}

function coarseType(type: EntityType): NerEntity["type"] {
  if (type === "PERSON") return "PER";
  if (isKindOf(type, "ORGANIZATION")) return "ORG";
  if (familyOf(type) === "PLACE") return "LOC";
  return familyOf(type) === "PRODUCT" ? "PRODUCT" : "MISC";
}
