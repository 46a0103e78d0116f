import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { ArticleBundle } from "../../../src/domain/bundle.js";
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
