import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { ArticleBundle } from "../../../src/domain/bundle.js";
import { articleId } from "../../../src/domain/ids.js";
import { openEmbeddedGraphStore } from "../../../src/store/embedded/openEmbeddedGraphStore.js";
import { openSqlite, type SqliteDatabase } from "../../../src/store/embedded/sqliteDriver.js";
import { makeBundle, makeEntities } from "../../contract/support/bundles.js";
import { Random } from "../../contract/support/random.js";

const MIGRATIONS = fileURLToPath(new URL("../../../schema/embedded/", import.meta.url));

/** The first rows of a store as it was before decisions were kept: one article, as its writer left it. */
function writeFormerly(
  database: SqliteDatabase,
  { article, entities, relations }: ArticleBundle,
  isLive: boolean,
): void {
  const { text, ...rest } = article;
  const insert = (table: string, row: Record<string, string | number | null>): void => {
    const names = Object.keys(row);
    database
      .prepare(
        `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")}) ON CONFLICT DO NOTHING`,
      )
      .run(...Object.values(row));
  };
  insert("article", {
    id: article.id,
    json: JSON.stringify(rest),
    text,
    title: article.title,
    lang: article.lang,
    publisher_id: null,
    published_at: article.publishedAt,
    status: isLive ? "LIVE" : "WITHDRAWN",
    live: isLive ? 1 : 0,
    retired_at: isLive ? null : 5000,
    retire_reason: isLive ? null : "withdrawn long ago",
  });
  insert("commit_log", { at: 5000, kind: isLive ? "PUT" : "RETRACT", article_id: article.id });
  for (const entity of entities) {
    const { id, type, name } = entity;
    const [live, json] = [isLive ? 1 : 0, JSON.stringify(entity)];
    insert("entity", { id, json, type, name, article_count: 0, claim_count: 0, live });
    insert("entity_telling", { entity_id: id, digest: "d", json, live_articles: live });
    insert("article_entity", { article_id: article.id, entity_id: id, digest: "d", mentions: 0, claims: 0 });
  }
  for (const { id, predicate, subjectId, objectId, objectText, phrase, eventTime, qualifiers } of relations) {
    insert("relation", {
      id,
      json: JSON.stringify({ id, predicate, subjectId, objectId, objectText }),
      predicate,
      subject_id: subjectId,
      object_id: objectId,
      status: "RETRACTED",
      support: 0,
      independent_sources: 0,
      live: 0,
    });
    const json = JSON.stringify({ phrase, eventTime, qualifiers });
    insert("relation_telling", { relation_id: id, article_id: article.id, json });
  }
}

test("a store from before decisions were kept is brought up to date: what was withdrawn is a decision, and can be taken back", async () => {
  const directory = await mkdtemp(join(tmpdir(), "claimgraph-migrate-"));
  const database = openSqlite(join(directory, "graph.sqlite"));
  for (const name of ["001-graph.sql", "002-claim-events.sql"])
    database.exec(await readFile(`${MIGRATIONS}${name}`, "utf8"));
  database.exec("PRAGMA user_version = 2");
  const random = new Random(8);
  const [live, withdrawn] = [1, 2].map((serial) => makeBundle(random, makeEntities(4), serial)) as [
    ArticleBundle,
    ArticleBundle,
  ];
  writeFormerly(database, live, true);
  writeFormerly(database, withdrawn, false);
  database.close();

  const store = await openEmbeddedGraphStore({ directory, readers: 1 });
  const statuses = async (): Promise<unknown[]> =>
    (await store.articles([live.article.id, withdrawn.article.id])).map((article) => article?.status);
  expect(await statuses()).toEqual(["LIVE", "WITHDRAWN"]);
  const [about = []] = await store.decisionsAbout([withdrawn.article.id], 5);
  const [decision] = about;
  expect(decision).toMatchObject({
    detail: { kind: "RETRACT", articleId: withdrawn.article.id },
    reason: "withdrawn long ago",
    at: 5000,
    revertedAt: null,
  });
  const { at } = await store.decide({
    detail: { kind: "MERGE", into: live.entities[0]?.id as never, from: [live.entities[1]?.id as never] },
    reason: "a test",
    by: "tester",
    at: 1,
  });
  expect(at).toBe(5001);
  expect(await statuses()).toEqual(["LIVE", "WITHDRAWN"]);
  await store.revertDecision(decision?.id ?? "", 6000);
  expect(await statuses()).toEqual(["LIVE", "LIVE"]);
  expect((await store.at(at).articles([withdrawn.article.id])).map((article) => article?.status)).toEqual([
    "WITHDRAWN",
  ]);
  const commits: unknown[] = [];
  for await (const { moment, record } of store.commitsAfter(0)) commits.push([moment, record.kind]);
  expect(commits.slice(-3)).toEqual([
    [5000, "RETRACT"],
    [5001, "DECIDE"],
    [6000, "REVERT"],
  ]);
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

/** An article of many words that says nothing; each of the words is of its topic. */
function noteOn(topic: string, day: number): ArticleBundle {
  const text = `${Array.from({ length: 120 }, (_, i) => `${topic}${i}`).join(" ")} ${day}`;
  const { article } = makeBundle(new Random(day), makeEntities(4), day);
  const publishedAt = Date.UTC(2025, 0, day);
  return {
    article: { ...article, id: articleId(text), text, publisherId: null, agencyId: null, publishedAt },
    entities: [],
    mentions: [],
    claims: [],
    relations: [],
  };
}

/** What migration 10 made, as it was before. */
const BEFORE_NUMBERS = `
  DROP INDEX article_standing;
  CREATE TABLE old_origin (article_id TEXT PRIMARY KEY, origin_id TEXT NOT NULL, publisher_id TEXT, agency_id TEXT) STRICT, WITHOUT ROWID;
  INSERT INTO old_origin SELECT article_id, origin_id, publisher_id, agency_id FROM article_origin;
  CREATE TABLE old_sketch (hash INTEGER NOT NULL, article_id TEXT NOT NULL, PRIMARY KEY (hash, article_id)) STRICT, WITHOUT ROWID;
  INSERT INTO old_sketch SELECT s.hash, o.article_id FROM article_sketch s JOIN article_origin o USING (number);
  DROP TABLE article_origin;
  DROP TABLE article_sketch;
  ALTER TABLE old_origin RENAME TO article_origin;
  ALTER TABLE old_sketch RENAME TO article_sketch;
  CREATE INDEX article_by_origin ON article_origin (origin_id);
  PRAGMA user_version = 9`;

test("a store whose sketches named articles by id goes on finding copies of what stands, and of what returns", async () => {
  const directory = await mkdtemp(join(tmpdir(), "claimgraph-migrate-"));
  const [river, harbour] = [noteOn("river", 1), noteOn("harbour", 2)];
  const former = await openEmbeddedGraphStore({ directory, readers: 1 });
  await former.putArticles([river, harbour]);
  await former.close();
  const database = openSqlite(join(directory, "graph.sqlite"));
  database.exec(BEFORE_NUMBERS);
  database.close();

  const store = await openEmbeddedGraphStore({ directory, readers: 1 });
  const [riverCopy, harbourCopy] = [noteOn("river", 3), noteOn("harbour", 4)];
  await store.retractArticle(harbour.article.id, "a test", 9000);
  await store.putArticles([riverCopy, harbourCopy]);
  const originOf = async ({ article }: ArticleBundle): Promise<string | undefined> =>
    (await store.articles([article.id]))[0]?.originId;
  expect([await originOf(riverCopy), await originOf(harbourCopy)]).toEqual([river.article.id, harbourCopy.article.id]);
  const [[decision] = []] = await store.decisionsAbout([harbour.article.id], 1);
  await store.revertDecision(decision?.id ?? "", 10_000);
  expect(await originOf(harbourCopy)).toBe(harbour.article.id);
  await store.close();
  await rm(directory, { recursive: true, force: true });
});
