import type { Modality, EvidenceRole, LinkKind, Polarity, QuoteType, SpeakerType } from "../domain/claim.js";
import type { MentionKind } from "../domain/entity.js";
import type { NameTable } from "../domain/nameTable.js";
import type { Note } from "../domain/note.js";
import type { EntityType, Predicate, SpeechAct } from "../domain/ontology.js";
import type { Span } from "../domain/span.js";
import type { TimeRef } from "../domain/time.js";
import type { CleanArticle, Document } from "./cleanArticle.js";
import type { Taggers } from "./tagger/taggerModel.js";

/** Everything one article says. Pure: the same article gives the same extraction. Numbers that point are indices into the arrays beside them. */
export interface Extraction {
  readonly article: CleanArticle;
  readonly document: Document;
  readonly mentions: readonly DocumentMention[];
  readonly chains: readonly Chain[];
  readonly claims: readonly ExtractedClaim[];
  readonly notes: readonly Note[];
}

/** What the extractor knows besides the text. */
export interface Lexicon {
  readonly names: NameTable;
  readonly taggers: Taggers;
}

/** A span that names or stands for something, with the chain (the thing, inside this article) it belongs to. */
export interface DocumentMention extends Span {
  readonly kind: MentionKind;
  readonly type: EntityType;
  /** Index into `chains`. */
  readonly chain: number;
  readonly sentence: number;
  /** A title or role written beside the name (人工智能顾问, chief executive), when there is one. */
  readonly role: Span | null;
  readonly plural: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Coreferent mentions of one article. */
export interface Chain {
  readonly type: EntityType;
  /** Indices into `mentions`, in text order. */
  readonly mentions: readonly number[];
  /** The fullest name in the article (or the nominal, when it is never named). */
  readonly name: string;
  /** Key in the name table, when the chain is a well-known entity. */
  readonly tableKey: string | null;
  /** False when no mention is a NAME: such a chain becomes no entity by itself. */
  readonly named: boolean;
}

export interface ChainLink {
  /** Index into `mentions`, null for a source without a name. */
  readonly mention: number | null;
  readonly span: Span;
  readonly type: SpeakerType;
}

/** Speaker, cue and content found in the text (PARC 3, PolNeAR), before relations are read from the content. */
export interface Attribution {
  /** Rule that found it, such as `zh/colon-quote`. */
  readonly rule: string;
  /** Innermost speaker: index into `mentions`; null for unnamed sources and the publisher. */
  readonly speaker: number | null;
  /** The words that name the speaker; null when it is carried on from an earlier sentence by a free-standing quote with no words here, or for the publisher. */
  readonly speakerSpan: Span | null;
  readonly speakerType: SpeakerType;
  /** Outermost first, the speaker last; empty for the publisher's voice. */
  readonly speakerChain: readonly ChainLink[];
  readonly cue: Span | null;
  /** Usually one span; a split quote ("A," said X, "B") has several. In text order. */
  readonly content: readonly Span[];
  readonly quoteType: QuoteType;
  readonly act: SpeechAct;
  /** Index into `mentions`. */
  readonly target: number | null;
  /** NEGATIVE: "did not say": the speaker is not committed to the content. */
  readonly cuePolarity: Polarity;
  readonly modality: Modality;
  readonly hedges: readonly Span[];
  /** Index of the attribution whose content this one stands in (A says that B says), null at the top. */
  readonly parent: number | null;
  readonly confidence: number;
}

/** A typed relation read from one clause, whoever says it. */
export interface RelationFrame {
  /** Rule that found it, such as `zh/ba-passive` or `en/active`. */
  readonly rule: string;
  readonly predicate: Predicate;
  /** The words that express the predicate. */
  readonly cue: Span;
  /** Index into `mentions`. */
  readonly subject: number;
  readonly object: number | null;
  /** The words of an object that is no entity. */
  readonly objectSpan: Span | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly hedges: readonly Span[];
  readonly negation: Span | null;
  readonly time: (TimeRef & { readonly span: Span }) | null;
  readonly qualifiers: readonly { readonly key: string; readonly span: Span; readonly mention: number | null }[];
  readonly sentence: number;
  readonly confidence: number;
}

export interface ExtractedRelation {
  readonly kind: LinkKind;
  readonly predicate: Predicate;
  /** Index into `mentions`. */
  readonly subject: number;
  readonly object: number | null;
  readonly objectText: string | null;
  readonly phrase: Span | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly time: TimeRef | null;
  readonly qualifiers: readonly { readonly key: string; readonly value: string; readonly mention: number | null }[];
}

export interface ExtractedClaim {
  readonly speechAct: SpeechAct;
  /** Index into `mentions`. */
  readonly speaker: number | null;
  readonly speakerText: string | null;
  readonly speakerType: SpeakerType;
  readonly speakerChain: readonly ChainLink[];
  readonly target: number | null;
  readonly content: readonly Span[];
  readonly quoteType: QuoteType;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly hedges: readonly string[];
  readonly relations: readonly ExtractedRelation[];
  /** Indices into `chains`, in order of appearance in the content. */
  readonly about: readonly number[];
  readonly eventTime: TimeRef | null;
  readonly saidAt: number | null;
  readonly evidence: readonly { readonly role: EvidenceRole; readonly start: number; readonly end: number }[];
  readonly confidence: number;
  /** `rule:` and the rule's name. */
  readonly extractor: string;
}
