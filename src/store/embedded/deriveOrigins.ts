import type { ArticleRecord } from "../../domain/article.js";
import type { ArticleId, EntityId } from "../../domain/ids.js";
import { sketchOf } from "../copies/copySketch.js";
import { groupCopies, originOf, type DatedArticle } from "../copies/groupCopies.js";
import { isCopy, MIN_SHARED, type ComparedArticle } from "../copies/isCopy.js";
import type { Connection } from "./openDatabase.js";
import type { Row } from "./sqliteDriver.js";

/** What articles are compared by. The text is read only where its sketch is not remembered. */
const comparedOf = (db: Connection, row: Row): ComparedArticle => {
  const id = String(row["id"]);
  return {
    id,
    publisherId: row["publisher_id"] as EntityId | null,
    agencyId: row["agency_id"] as EntityId | null,
    ...sketchOf(id, () => String(db.get("SELECT text FROM article WHERE id = ?", id)?.["text"])),
  };
};

/** Keeps what copies of a new article are found and told by; `article` is as resolution gave it. */
export function insertSketch(db: Connection, { id, text, publisherId, agencyId }: ArticleRecord): void {
  db.run(
    "INSERT INTO article_origin (article_id, origin_id, publisher_id, agency_id) VALUES (?, ?, ?, ?)",
    id,
    id,
    publisherId,
    agencyId,
  );
  for (const hash of sketchOf(id, () => text).sketch)
    db.run("INSERT INTO article_sketch (hash, article_id) VALUES (?, ?) ON CONFLICT DO NOTHING", hash, id);
}

/** The article that a stored one goes back to. */
export const originIn = (db: Connection, id: string): string =>
  String(db.get("SELECT origin_id FROM article_origin WHERE article_id = ?", id)?.["origin_id"]);

/** Joins an article that has become live with the copies of its text. Returns the articles whose origin is another one now. */
export function joinCopies(db: Connection, id: string): ArticleId[] {
  const own = member(db, id);
  const origins = new Set<string>([id]);
  for (const row of candidatesFor(db, own)) {
    const origin = String(row["origin_id"]);
    if (!origins.has(origin) && isCopy(own, member(db, String(row["article_id"])))) origins.add(origin);
  }
  const group = db
    .all(
      "SELECT a.id, a.published_at FROM article_origin o JOIN article a ON a.id = o.article_id WHERE a.live = 1 AND o.origin_id IN (SELECT value FROM json_each(?))",
      JSON.stringify([...origins]),
    )
    .map((row): DatedArticle => ({ id: row["id"] as ArticleId, publishedAt: row["published_at"] as number | null }));
  return setOrigin(db, group);
}

/** Takes an article that has been withdrawn out of its group; what remains may fall apart. Returns the articles whose origin is another one now. */
export function leaveCopies(db: Connection, id: ArticleId): ArticleId[] {
  const origin = originIn(db, id);
  const alone = setOrigin(db, [{ id, publishedAt: null }]);
  const left = db.all(
    `SELECT a.id, a.published_at, o.publisher_id, o.agency_id FROM article a JOIN article_origin o ON o.article_id = a.id
       WHERE a.live = 1 AND o.origin_id = ?`,
    origin,
  );
  const members = left.map((row) => ({
    ...comparedOf(db, row),
    id: row["id"] as ArticleId,
    publishedAt: row["published_at"] as number | null,
  }));
  return [...alone, ...groupCopies(members, isCopy).flatMap((group) => setOrigin(db, group))];
}

function member(db: Connection, id: string): ComparedArticle {
  const row = db.get("SELECT article_id AS id, publisher_id, agency_id FROM article_origin WHERE article_id = ?", id);
  if (!row) throw new Error(`article ${id} is being compared and is not stored`);
  return comparedOf(db, row);
}

/** Counted over the sketches alone: to look at an article's row for each hash that it shares would read long texts by the thousand. */
const candidatesFor = (db: Connection, { id, sketch }: ComparedArticle): Row[] =>
  db.all(
    `SELECT s.article_id, o.origin_id
       FROM (SELECT article_id FROM article_sketch WHERE hash IN (SELECT value FROM json_each(?)) AND article_id <> ?
         GROUP BY article_id HAVING count(*) >= ?) s
       JOIN article a ON a.id = s.article_id JOIN article_origin o ON o.article_id = a.id WHERE a.live = 1`,
    JSON.stringify([...sketch]),
    id,
    MIN_SHARED,
  );

function setOrigin(db: Connection, group: readonly DatedArticle[]): ArticleId[] {
  const origin = originOf(group);
  if (origin === null) return [];
  const changed = group.filter(
    ({ id }) =>
      db.run("UPDATE article_origin SET origin_id = ? WHERE article_id = ? AND origin_id <> ?", origin, id, origin) > 0,
  );
  for (const { id } of changed)
    db.run("UPDATE article SET json = json_set(json, '$.originId', ?) WHERE id = ?", origin, id);
  return changed.map(({ id }) => id);
}
