import { createHash } from "node:crypto";

/** A text that only the functions of this file make; the brand keeps ids of different records apart. */
type Branded<Name extends string> = string & { readonly __brand: Name };

export type ArticleId = Branded<"ArticleId">;
export type EntityId = Branded<"EntityId">;
export type MentionId = Branded<"MentionId">;
export type ClaimId = Branded<"ClaimId">;
export type RelationId = Branded<"RelationId">;
export type DecisionId = Branded<"DecisionId">;
export type IngestJobId = Branded<"IngestJobId">;

/** Record kinds by the prefix of their ids. Every id is `<prefix>_<26 characters of base32>`, unique over all kinds. */
export const ID_PREFIXES = {
  art: "article",
  ent: "entity",
  men: "mention",
  clm: "claim",
  rel: "relation",
  dec: "decision",
  job: "ingestJob",
} as const;

export type IdPrefix = keyof typeof ID_PREFIXES;
export type RecordKind = (typeof ID_PREFIXES)[IdPrefix];

const BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_LENGTH = 26;

/** 130 bits of the SHA-256 of the parts, as 26 lower-case Crockford base32 characters. Parts are length-prefixed, so they cannot run together. */
export function digest(parts: readonly (string | number)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const text = String(part);
    hash.update(`${text.length}:${text};`);
  }
  const bytes = hash.digest();
  let bits = 0;
  let held = 0;
  let out = "";
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && out.length < ID_LENGTH) {
      bits -= 5;
      out += BASE32[(held >> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return out;
}

const make = <Id extends string>(prefix: IdPrefix, parts: readonly (string | number)[]): Id =>
  `${prefix}_${digest(parts)}` as Id;

/** Identity of an article: its normalised text. The same text is the same article, whoever sends it and when. */
export const articleId = (normalisedText: string): ArticleId => make<ArticleId>("art", [normalisedText]);

/** Identity of an entity: a coarse kind (homonyms of different kinds stay apart) and a canonical key. */
export const entityId = (kind: string, key: string): EntityId => make<EntityId>("ent", [kind, key]);

/** Identity of a mention: its place in its article. */
export const mentionId = (article: ArticleId, start: number, end: number): MentionId =>
  make<MentionId>("men", [article, start, end]);

/** Identity of a claim: places in its article, and no entity id, so that merges never change it. */
export const claimId = (article: ArticleId, parts: readonly (string | number)[]): ClaimId =>
  make<ClaimId>("clm", [article, ...parts]);

/** Identity of a relation: subject, predicate and object; `object` is an entity id, or the folded words of a value. */
export const relationId = (subject: EntityId, predicate: string, object: string): RelationId =>
  make<RelationId>("rel", [subject, predicate, object]);

/** Identity of a decision: its number among all decisions of the store, what it is about, and when it was made. */
export const decisionId = (parts: readonly (string | number)[]): DecisionId => make<DecisionId>("dec", parts);

/** Identity of an ingest job: `unique` is never used twice, since handing the same documents in again is another job. */
export const ingestJobId = (unique: string): IngestJobId => make<IngestJobId>("job", [unique]);

/** What kind of record an id names, or null when it is not an id of ours. */
export function recordKindOf(id: string): RecordKind | null {
  const prefix = id.slice(0, 3);
  if (id[3] !== "_" || id.length !== ID_LENGTH + 4 || !Object.hasOwn(ID_PREFIXES, prefix)) return null;
  return ID_PREFIXES[prefix as IdPrefix];
}
