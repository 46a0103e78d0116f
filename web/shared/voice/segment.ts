import type { EntityType } from "../../documents/documents.generated.js";

/** An entity as a line of text needs it. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly type?: EntityType;
}

/** A piece of a sentence about a claim or relation. Every medium (screen, SVG title, CSV) renders the same pieces. */
export type Segment =
  | { readonly kind: "words"; readonly text: string }
  /** The verb that says what kind of saying, or what relation, it is. */
  | { readonly kind: "verb"; readonly text: string }
  | { readonly kind: "entity"; readonly entity: NamedEntity }
  /** A source without an entity: the article's own words for it. `lang` is the article's, null where the words are ours. */
  | { readonly kind: "source"; readonly text: string; readonly lang: string | null };

/** The sentence as plain text. */
export const plainText = (segments: readonly Segment[]): string =>
  segments.map((segment) => (segment.kind === "entity" ? segment.entity.name : segment.text)).join("");
