import type { ArticleId, EntityId } from "../../domain/ids.js";
import { sketchOf } from "../copies/copySketch.js";
import { groupCopies } from "../copies/groupCopies.js";
import { isCopy, MIN_SHARED, type ComparedArticle } from "../copies/isCopy.js";
import { changedOrigins, joinGroups, type GroupedArticle } from "../copies/joinGroups.js";
import type { ArticleBundle } from "../../domain/bundle.js";
import type { Row, Runner } from "./connection.js";
import { cypher } from "./cypher.js";

type Member = ComparedArticle & GroupedArticle;

const MEMBER = cypher`a.id AS id, a.text AS text, a.readPublisherId AS publisherId, a.readAgencyId AS agencyId, a.publishedAt AS publishedAt, a.originId AS originId`;

const memberOf = (row: Row): Member => ({
  id: row["id"] as ArticleId,
  publisherId: (row["publisherId"] ?? null) as EntityId | null,
  agencyId: (row["agencyId"] ?? null) as EntityId | null,
  publishedAt: (row["publishedAt"] ?? null) as number | null,
  originId: row["originId"] as ArticleId,
  ...sketchOf(String(row["id"]), () => String(row["text"])),
});

/** Keeps the sketches of new articles, so that copies of them are found. */
export function insertSketches(runner: Runner, bundles: readonly ArticleBundle[]): Promise<unknown> {
  const rows = bundles.flatMap(({ article: { id, text } }) =>
    [...sketchOf(id, () => text).sketch].map((hash) => ({ hash, articleId: id })),
  );
  return runner.run(cypher`UNWIND ${rows} AS row CREATE (s:Sketch) SET s = row`);
}

/** Joins articles that have become live with the copies of their texts. Answers the articles whose origin is another one now. */
export async function joinCopies(runner: Runner, ids: readonly string[]): Promise<ArticleId[]> {
  const rows = await runner.run(cypher`UNWIND ${ids} AS id
    MATCH (own:Sketch {articleId: id})
    MATCH (other:Sketch {hash: own.hash}) WHERE other.articleId <> id
    WITH id, other.articleId AS otherId, count(*) AS shared WHERE shared >= ${MIN_SHARED}
    MATCH (b:LiveArticle {id: otherId})
    RETURN DISTINCT b.originId AS originId`);
  const origins = rows.map((row) => String(row["originId"]));
  if (origins.length === 0) return [];
  const members = (
    await runner.run(cypher`MATCH (a:LiveArticle) WHERE a.id IN ${ids} OR a.originId IN ${origins} RETURN ${MEMBER}`)
  ).map(memberOf);
  const isNew = ({ id }: Member): boolean => ids.includes(id);
  const [newcomers, others] = [members.filter(isNew), members.filter((one) => !isNew(one))];
  return setOrigins(runner, joinGroups(newcomers, others, isCopy));
}

/** Takes an article that has been withdrawn out of its group; what remains may fall apart. Answers the articles whose origin is another one now. */
export async function leaveCopies(runner: Runner, id: string): Promise<ArticleId[]> {
  const rows = await runner.run(cypher`MATCH (own:Article {id: ${id}}) WITH own, own.originId AS originId
    SET own.originId = own.id
    WITH originId MATCH (a:LiveArticle {originId: originId}) RETURN ${MEMBER}`);
  return setOrigins(runner, changedOrigins(groupCopies(rows.map(memberOf), isCopy)));
}

async function setOrigins(runner: Runner, origins: ReadonlyMap<ArticleId, ArticleId>): Promise<ArticleId[]> {
  const rows = [...origins].map(([id, originId]) => ({ id, originId }));
  if (rows.length > 0)
    await runner.run(cypher`UNWIND ${rows} AS row MATCH (a:Article {id: row.id}) SET a.originId = row.originId`);
  return [...origins.keys()];
}

/** The relations that articles report on. */
export async function relationsOf(runner: Runner, articleIds: readonly string[]): Promise<string[]> {
  if (articleIds.length === 0) return [];
  const rows = await runner.run(cypher`MATCH (a:Article)-[:REPORTS_ON]->(r:Relation) WHERE a.id IN ${articleIds}
    RETURN DISTINCT r.id AS id`);
  return rows.map((row) => String(row["id"]));
}
