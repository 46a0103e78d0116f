import { fitsPredicate, PREDICATE_INFO, type EntityType, type Predicate } from "../../domain/ontology.js";
import type { Span } from "../../domain/span.js";
import type { Document } from "../cleanArticle.js";
import type { Chain, DocumentMention } from "../extraction.js";
import type { FoundTime } from "../time/foundTime.js";

/** A document with its mentions by sentence, for the rules. */
export interface RelationContext {
  readonly document: Document;
  readonly mentions: readonly DocumentMention[];
  readonly chains: readonly Chain[];
  /** By sentence, in text order, without overlaps (the longer of two that overlap). */
  readonly mentionsOf: readonly (readonly { readonly index: number; readonly mention: DocumentMention }[])[];
  readonly timesOf: readonly (readonly FoundTime[])[];
}

/** Indexes mentions and times by sentence. */
export function relationContext(
  document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
  times: readonly FoundTime[],
): RelationContext {
  const mentionsOf: { index: number; mention: DocumentMention }[][] = document.sentences.map(() => []);
  mentions.forEach((mention, index) => mentionsOf[mention.sentence]?.push({ index, mention }));
  for (const list of mentionsOf) withoutOverlaps(list);
  const timesOf: FoundTime[][] = document.sentences.map(() => []);
  let sentence = 0;
  for (const time of times) {
    while (sentence < document.sentences.length && (document.sentences[sentence]?.end ?? 0) <= time.span.start)
      sentence += 1;
    timesOf[sentence]?.push(time);
  }
  return { document, mentions, chains, mentionsOf, timesOf };
}

function withoutOverlaps(list: { index: number; mention: DocumentMention }[]): void {
  list.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  let end = -1;
  let kept = 0;
  for (const one of list) {
    if (one.mention.start < end) continue;
    list[kept] = one;
    kept += 1;
    end = one.mention.end;
  }
  list.length = kept;
}

/** The type of a mention's chain, which is better founded than its own. */
export function typeOf(context: RelationContext, mention: number): EntityType {
  const one = context.mentions[mention];
  return one ? (context.chains[one.chain]?.type ?? one.type) : "OTHER";
}

/** The chain of a mention, -1 when there is none. */
export const chainOf = (context: RelationContext, mention: number): number => context.mentions[mention]?.chain ?? -1;

const isPredicate = (name: string): name is Predicate => Object.hasOwn(PREDICATE_INFO, name);

/** Whether the types of the arguments suit the predicate; a name outside the ontology takes all. */
export function fits(context: RelationContext, predicate: string, subject: number, object: number | null): boolean {
  if (!isPredicate(predicate)) return true;
  return fitsPredicate(predicate, typeOf(context, subject), object === null ? null : typeOf(context, object));
}

/** Whether a mention may be the object of the predicate, whatever the subject. */
export function fitsAsObject(context: RelationContext, predicate: string, object: number): boolean {
  if (!isPredicate(predicate)) return true;
  const [subject] = PREDICATE_INFO[predicate].domain;
  return subject === undefined || fitsPredicate(predicate, subject, typeOf(context, object));
}

/** The words of a span in the analysis copy. */
export const wordsOf = ({ document }: RelationContext, { start, end }: Span): string =>
  document.analysis.slice(start, end);
