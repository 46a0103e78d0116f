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

/** Of one shingle, the texts that are looked at: what stands in more of them is the outlet's manner and not their story, and of a text that is printed so often its first prints suffice. */
const MOST_PRINTS = 200;

/** Keeps what copies of a new article are told by; `article` is as resolution gave it. */
export function insertOrigin(db: Connection, { id, publisherId, agencyId }: ArticleRecord): void {
  db.run(
    "INSERT INTO article_origin (article_id, origin_id, publisher_id, agency_id) VALUES (?, ?, ?, ?)",
    id,
    id,
    publisherId,
    agencyId,
  );
}

/** The article that a stored one goes back to. */
export const originIn = (db: Connection, id: string): string =>
  String(db.get("SELECT origin_id FROM article_origin WHERE article_id = ?", id)?.["origin_id"]);

/** Joins an article that has become live with the copies of its text. Returns the articles whose origin is another one now. */
export function joinCopies(db: Connection, id: string): ArticleId[] {
  const own = member(db, id);
  for (const hash of own.sketch)
    db.run("INSERT INTO article_sketch (hash, number) VALUES (?, ?) ON CONFLICT DO NOTHING", hash, own.number);
  const origins = new Set<string>([id]);
  for (const row of candidatesFor(db, own)) {
    const origin = String(row["origin_id"]);
    if (!origins.has(origin) && isCopy(own, comparedOf(db, row))) origins.add(origin);
  }
  const group = db
    .all(
      // CROSS keeps the order of the tables: few articles have these origins, and nearly all stand.
      `SELECT a.id, a.published_at FROM article_origin o CROSS JOIN article a ON a.id = o.article_id
         WHERE a.live = 1 AND o.origin_id IN (SELECT value FROM json_each(?))`,
      JSON.stringify([...origins]),
    )
    .map((row): DatedArticle => ({ id: row["id"] as ArticleId, publishedAt: row["published_at"] as number | null }));
  return setOrigin(db, group);
}

/** Takes an article that has been withdrawn out of its group; what remains may fall apart. Returns the articles whose origin is another one now. */
export function leaveCopies(db: Connection, id: ArticleId): ArticleId[] {
  const { sketch, number } = member(db, id);
  for (const hash of sketch) db.run("DELETE FROM article_sketch WHERE hash = ? AND number = ?", hash, number);
  const origin = originIn(db, id);
  const alone = setOrigin(db, [{ id, publishedAt: null }]);
  const left = db.all(
    `SELECT a.id, a.published_at, o.publisher_id, o.agency_id FROM article_origin o CROSS JOIN article a ON a.id = o.article_id
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

function member(db: Connection, id: string): ComparedArticle & { readonly number: number } {
  const row = db.get(
    "SELECT article_id AS id, number, publisher_id, agency_id FROM article_origin WHERE article_id = ?",
    id,
  );
  if (!row) throw new Error(`article ${id} is being compared and is not stored`);
  return { ...comparedOf(db, row), number: Number(row["number"]) };
}

/** Other articles that stand and may be copies. */
function candidatesFor(db: Connection, { id, sketch }: ComparedArticle): Row[] {
  const shared = new Map<number, number>();
  for (const hash of sketch) {
    for (const row of db.all("SELECT number FROM article_sketch WHERE hash = ? LIMIT ?", hash, MOST_PRINTS)) {
      const number = Number(row["number"]);
      shared.set(number, (shared.get(number) ?? 0) + 1);
    }
  }
  const numbers = [...shared].filter(([, count]) => count >= MIN_SHARED).map(([number]) => number);
  return db.all(
    `SELECT article_id AS id, origin_id, publisher_id, agency_id FROM article_origin
       WHERE number IN (SELECT value FROM json_each(?)) AND article_id <> ?`,
    JSON.stringify(numbers),
    id,
  );
}

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
