import type { Document } from "../../extract/cleanArticle.js";
import type { Chain, DocumentMention, Lexicon } from "../../extract/extraction.js";
import { readMentions } from "../../extract/mentions/readMentions.js";
import { defencePairs } from "./defencePairs.js";
import { financialPairs } from "./financialPairs.js";
import { recordDocument, type TextRecord } from "./recordDocument.js";

/** A name at its place in the record's text. */
interface NamedSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One typed relation between two names, in the format of the relation sets. */
interface PredictedRelation {
  readonly head: NamedSpan;
  readonly tail: NamedSpan;
  readonly type: string;
}

/** The relations between the names of one record: types of the financial set for Chinese, those of the defence set for English. */
export function predictRelations(
  record: TextRecord,
  lexicon: Lexicon,
): { readonly id: string; readonly relations: readonly PredictedRelation[] } {
  const document = recordDocument({ ...record, text: withDigits(record.text) });
  const { mentions, chains } = readMentions(document, lexicon);
  return { id: record.id, relations: relationsOf(record, document, mentions, chains) };
}

/** The financial set masks digits as `<N>`: numbers of the same length in their place, so that dates and amounts read as such. */
const withDigits = (text: string): string => text.replaceAll(/<N>(?=[月日时])/gu, " 10").replaceAll("<N>", "100");

/** The relations of a record whose names are known. */
function relationsOf(
  { text }: TextRecord,
  document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
): PredictedRelation[] {
  const span = (index: number): NamedSpan => {
    const { start, end } = mentions[index] ?? { start: 0, end: 0 };
    return { text: text.slice(start, end), start, end };
  };
  const find = document.lang === "en" ? defencePairs : financialPairs;
  return find(document, mentions, chains).flatMap(({ pair: [head, tail], type, inverse }) => [
    { head: span(head), tail: span(tail), type },
    ...(inverse === null ? [] : [{ head: span(tail), tail: span(head), type: inverse }]),
  ]);
}
