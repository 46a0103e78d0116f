import type { MentionKind } from "../../domain/entity.js";
import type { EntityType } from "../../domain/ontology.js";
import type { Lexicon } from "../../extract/extraction.js";
import { readMentions } from "../../extract/mentions/readMentions.js";
import type { TextRecord } from "./recordDocument.js";
import { recordDocument } from "./recordDocument.js";

/** A mention with its cluster; `kind` as the coreference sets have it: nam, nom, pro. */
export interface CorefMention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly cluster: number;
  readonly kind: "nam" | "nom" | "pro";
}

const KINDS: Readonly<Record<MentionKind, CorefMention["kind"]>> = {
  NAME: "nam",
  METONYM: "nam",
  NOMINAL: "nom",
  TITLE: "nom",
  GROUP_OF: "nom",
  PRONOUN: "pro",
};

/** The mentions of one record, grouped by what they stand for. */
export function predictCoref(
  record: TextRecord,
  lexicon: Lexicon,
): { readonly id: string; readonly mentions: readonly CorefMention[] } {
  const { mentions } = readMentions(recordDocument(record), lexicon);
  return {
    id: record.id,
    mentions: mentions.map(({ start, end, type, chain, kind }) => ({
      start,
      end,
      type,
      cluster: chain,
      kind: KINDS[kind],
    })),
  };
}
