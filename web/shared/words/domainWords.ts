import type {
  EntityType,
  EvidenceRole,
  Modality,
  Predicate,
  RelationStatus,
  ResponseKind,
  SpeakerType,
  SpeechAct,
} from "../../documents/documents.generated.js";

/** The languages of the screens. */
export type UiLanguage = "en" | "zh";

/** How the members of the closed lists read; the tables of both languages are complete because the types say so. */
export interface DomainWords {
  readonly type: Readonly<Record<EntityType, string>>;
  readonly act: Readonly<Record<SpeechAct, string>>;
  /** As in the ontology (tests/web/words.test.ts compares). */
  readonly predicate: Readonly<Record<Predicate, string>>;
  readonly status: Readonly<Record<RelationStatus, string>>;
  /** Why a relation has that standing, by the rule that gives it. */
  readonly statusWhy: Readonly<Record<RelationStatus, string>>;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly speakerType: Readonly<Record<SpeakerType, string>>;
  readonly role: Readonly<Record<EvidenceRole, string>>;
  /** What a later claim makes of an earlier one. */
  readonly response: Readonly<Record<ResponseKind, string>>;
}
