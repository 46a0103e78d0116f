import { fitsPredicate, type EntityType, type Predicate } from "../../domain/ontology.js";
import { spanText, type Span } from "../../domain/span.js";
import type { Note } from "../../domain/note.js";
import type { Document } from "../cleanArticle.js";
import type { Chain, DocumentMention, ExtractedRelation, RelationFrame } from "../extraction.js";

/** What a relation is read against. */
export interface RelationSetting {
  readonly document: Document;
  readonly mentions: readonly DocumentMention[];
  readonly chains: readonly Chain[];
  readonly note: (note: Note) => void;
}

/** Predicates that staff, a capital or a building never take as their subject. */
const PRINCIPALS_ONLY: ReadonlySet<Predicate> = new Set(["FOUNDED", "ACQUIRES", "HOLDS_POSITION"]);
/** Below this a relation that does not fit its predicate is dropped rather than kept by its words. */
const WORTH_KEEPING = 0.6;

/**
 * The relation of a frame as a claim carries it, or null where the ontology does not admit it: a subject without a name, staff or a metonym
 * as a principal, a relation of a thing to itself. A pair of types that the predicate does not take is kept as OTHER with its words, and noted.
 */
export function admitRelation(
  setting: RelationSetting,
  frame: RelationFrame,
  overrides: Pick<ExtractedRelation, "polarity" | "modality">,
): ExtractedRelation | null {
  const { document, mentions, chains } = setting;
  const subject = mentions[frame.subject];
  const subjectChain = subject && chains[subject.chain];
  if (!subject || !subjectChain?.named) return null;
  if (PRINCIPALS_ONLY.has(frame.predicate) && (subject.kind === "GROUP_OF" || subject.kind === "METONYM")) return null;
  const object = frame.object === null ? undefined : mentions[frame.object];
  const objectChain = object && chains[object.chain];
  if (object && object.chain === subject.chain) return null;
  const named = objectChain?.named ? frame.object : null;
  const objectSpan: Span | null = frame.objectSpan ?? (object ? { start: object.start, end: object.end } : null);
  const objectText = named === null && objectSpan ? spanText(document.text, objectSpan).trim() || null : null;
  if (named === null && objectText === null) return null;
  const predicate = fittingPredicate(
    setting,
    frame,
    subjectChain.type,
    named === null ? null : (objectChain?.type ?? null),
  );
  if (!predicate) return null;
  const { time } = frame;
  return {
    kind: "CONTENT",
    predicate,
    subject: frame.subject,
    object: named,
    objectText,
    phrase: frame.cue,
    ...overrides,
    time: time ? { text: time.text, start: time.start, end: time.end, precision: time.precision } : null,
    qualifiers: frame.qualifiers.map(({ key, span, mention }) => ({
      key,
      value: spanText(document.text, span),
      mention,
    })),
  };
}

function fittingPredicate(
  setting: RelationSetting,
  frame: RelationFrame,
  subject: EntityType,
  object: EntityType | null,
): Predicate | null {
  if (fitsPredicate(frame.predicate, subject, object)) return frame.predicate;
  setting.note({
    code: "RELATION_TYPES_UNFIT",
    message: `${frame.predicate} does not take ${subject} and ${object ?? "a value"}.`,
    span: frame.cue,
  });
  return frame.confidence >= WORTH_KEEPING ? "OTHER" : null;
}
