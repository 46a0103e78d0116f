import type { EntityType } from "./ontology.js";

/** Kinds of names in the table; DEMONYM and ABBREV never become names of an entity: they only help the reader of a text. */
export const TABLE_NAME_KINDS = [
  "CANONICAL",
  "LEGAL",
  "SHORT",
  "ALIAS",
  "TRANSLITERATION",
  "FORMER",
  "ACRONYM",
  "DEMONYM",
  "ABBREV",
] as const;
export type TableNameKind = (typeof TABLE_NAME_KINDS)[number];

export interface TableName {
  readonly value: string;
  readonly lang: "en" | "zh";
  readonly kind: TableNameKind;
}

/** One well-known entity of the shipped table (`data/names/*.tsv`). */
export interface TableEntry {
  /** Stable slug, unique over the table. */
  readonly key: string;
  readonly type: EntityType;
  readonly en: string;
  /** Simplified Chinese, empty when there is none in use. */
  readonly zh: string;
  readonly names: readonly TableName[];
  /** Keys of the maker, owner, employer or country. */
  readonly parents: readonly string[];
  readonly note: string;
}

export interface NameTable {
  readonly entries: readonly TableEntry[];
  readonly byKey: ReadonlyMap<string, TableEntry>;
  /** Entries by folded name (`foldName`); homonyms share a list. */
  readonly byName: ReadonlyMap<string, readonly TableEntry[]>;
  /** Folded names that are also everyday words. */
  readonly ambiguous: ReadonlySet<string>;
}
