import type { Article, ArticleRecord } from "../../domain/article.js";
import type { ArticleBundle, EntityRecord } from "../../domain/bundle.js";
import type { Claim } from "../../domain/claim.js";
import type { Mention } from "../../domain/entity.js";
import type { Relation } from "../../domain/relation.js";
import type { RelationTelling } from "../mergeTellings.js";
import type { Row } from "./connection.js";
import { cypher, type Cypher } from "./cypher.js";

/** What the bundle of an article `a`, as readers see it, is read from; its claims are those with a label. */
export const bundleColumns = (claims: Cypher): Cypher => cypher`a.json AS json, a.text AS text, a.status AS status,
  COLLECT { MATCH (a)-[told:TELLS_OF]->(e:Entity) MATCH (t:Telling {key: told.telling}) RETURN t.json ORDER BY e.id } AS entities,
  COLLECT { MATCH (a)-[:CONTAINS]->(m:Mention) RETURN m {.id, .articleId, .entityId, .start, .end, .surface, .kind} ORDER BY m.start, m.id }
    AS mentions,
  COLLECT { MATCH (a)-[:MAKES]->(c:${claims}) RETURN c.json ORDER BY c.id } AS claims,
  COLLECT { MATCH (a)-[told:REPORTS_ON]->(r:Relation) RETURN [r.json, told.json] ORDER BY r.id } AS relations`;

/** The bundle in a row of these columns. */
export function bundleOf(row: Row): ArticleBundle {
  const json = <Value>(text: unknown): Value => JSON.parse(String(text)) as Value;
  return {
    article: {
      ...json<ArticleRecord>(row["json"]),
      text: String(row["text"]),
      status: row["status"] as Article["status"],
    },
    entities: (row["entities"] as string[]).map((one) => json<EntityRecord>(one)),
    mentions: (row["mentions"] as Mention[]).map(({ id, articleId, entityId, start, end, surface, kind }) => ({
      id,
      articleId,
      entityId,
      start,
      end,
      surface,
      kind,
    })),
    claims: (row["claims"] as string[]).map((one) => ({ ...json<Omit<Claim, "retiredAt">>(one), retiredAt: null })),
    relations: (row["relations"] as [string, string][]).map(([record, told]) => {
      const { id, predicate, subjectId, objectId } = json<Relation>(record);
      return { id, predicate, subjectId, objectId, ...json<RelationTelling>(told) };
    }),
  };
}
