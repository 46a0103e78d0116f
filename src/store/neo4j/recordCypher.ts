import type { Article } from "../../domain/article.js";
import type { Claim } from "../../domain/claim.js";
import type { Entity, Mention } from "../../domain/entity.js";
import type { Relation } from "../../domain/relation.js";
import { cypher, type Cypher } from "./cypher.js";
import type { Listed } from "./pageCypher.js";

/** A kind of record: how its node is named in statements, what is read from it, and the record made of that. */
export interface RecordKind<Item> {
  readonly node: Cypher;
  readonly label: Cypher;
  /** What a row holds after id and sort key. */
  readonly columns: Cypher;
  readonly read: (row: Listed) => Item;
}

const json = <Value>(text: unknown): Value => JSON.parse(String(text)) as Value;

export const ENTITY: RecordKind<Entity> = {
  node: cypher`e`,
  label: cypher`Entity`,
  columns: cypher`e.json, e.articleCount, e.claimCount`,
  read: ([, , text, articleCount, claimCount]) => ({
    ...json<Omit<Entity, "articleCount" | "claimCount">>(text),
    articleCount: Number(articleCount),
    claimCount: Number(claimCount),
  }),
};

export const CLAIM: RecordKind<Claim> = {
  node: cypher`c`,
  label: cypher`Claim`,
  columns: cypher`c.json, c.retiredAt`,
  read: ([, , text, retiredAt]) => ({
    ...json<Omit<Claim, "retiredAt">>(text),
    retiredAt: retiredAt as number | null,
  }),
};

export const RELATION: RecordKind<Relation> = {
  node: cypher`r`,
  label: cypher`Relation`,
  columns: cypher`r.json`,
  read: ([, , text]) => json<Relation>(text),
};

export const ARTICLE: RecordKind<Article> = {
  node: cypher`a`,
  label: cypher`Article`,
  columns: cypher`a.json, a.text, a.status, a.originId`,
  read: ([, , rest, text, status, originId]) =>
    ({ ...json<Omit<Article, "text" | "status" | "originId">>(rest), text: String(text), status, originId }) as Article,
};

export const MENTION: RecordKind<Mention> = {
  node: cypher`m`,
  label: cypher`Mention`,
  columns: cypher`m.articleId, m.entityId, m.start, m.end, m.surface, m.kind`,
  read: ([id, , articleId, entityId, start, end, surface, kind]) =>
    ({ id, articleId, entityId, start, end, surface, kind }) as Mention,
};
