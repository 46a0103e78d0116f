import type { ArticleId, EntityId, MentionId } from "./ids.js";
import type { EntityType } from "./ontology.js";

export const NAME_KINDS = ["CANONICAL", "LEGAL", "SHORT", "ALIAS", "TRANSLITERATION", "FORMER", "ACRONYM"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** One name of an entity; `lang` is a BCP 47 tag, null when the name is the same everywhere. */
export interface EntityName {
  readonly value: string;
  readonly lang: string | null;
  readonly kind: NameKind;
}

/** An identifier that others use for the entity. */
export interface ExternalId {
  readonly scheme: string;
  readonly value: string;
}

/** What mentions refer to. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** Canonical name in the language it was first given in the name table, else the commonest full form met. */
  readonly name: string;
  readonly names: readonly EntityName[];
  readonly description: string | null;
  readonly externalIds: readonly ExternalId[];
  /** Live articles that mention it. */
  readonly articleCount: number;
  /** Live claims by, about or aimed at it. */
  readonly claimCount: number;
}

export const MENTION_KINDS = ["NAME", "NOMINAL", "PRONOUN", "TITLE", "METONYM", "GROUP_OF"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** A span of an article's text that names or stands for an entity. `text.slice(start, end) === surface`. */
export interface Mention {
  readonly id: MentionId;
  readonly articleId: ArticleId;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: MentionKind;
  readonly entityId: EntityId;
}
