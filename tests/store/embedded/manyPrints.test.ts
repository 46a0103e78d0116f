import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArticleBundle } from "../../../src/domain/bundle.js";
import { articleId } from "../../../src/domain/ids.js";
import { openEmbeddedGraphStore } from "../../../src/store/embedded/openEmbeddedGraphStore.js";
import type { Store } from "../../../src/store/jobStore.js";
import { makeBundle, makeEntities } from "../../contract/support/bundles.js";
import { Random } from "../../contract/support/random.js";

const { article: MODEL } = makeBundle(new Random(1), makeEntities(4), 1);
const words = (topic: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${topic}${i}`).join(" ");

let serial = 0;
function article(text: string): ArticleBundle {
  serial += 1;
  const known = { publisherId: null, agencyId: null, publishedAt: Date.UTC(2025, 0, 1) + serial };
  const all = { ...MODEL, ...known, id: articleId(text), text, ingestedAt: 1000 + serial };
  return { article: all, entities: [], mentions: [], claims: [], relations: [] };
}

let store: Store;
beforeAll(async () => {
  store = await openEmbeddedGraphStore({ directory: ":memory:", readers: 1 });
});
afterAll(() => store.close());

async function originsOf(bundles: readonly ArticleBundle[]): Promise<(string | undefined)[]> {
  const found = await store.articles(bundles.map((bundle) => bundle.article.id));
  return found.map((one) => one?.originId);
}

test("a text that is printed more often than its prints are looked at is one origin still", async () => {
  const prints = Array.from({ length: 260 }, (_, i) => article(`${words("wire", 100)} ${words(`print${i}x`, 30)}`));
  for (let at = 0; at < prints.length; at += 20) await store.putArticles(prints.slice(at, at + 20));
  expect(new Set(await originsOf(prints))).toEqual(new Set([prints[0]?.article.id]));
});

test("of many texts in one manner each is its own, and the copy of any is found", async () => {
  const reports = Array.from({ length: 260 }, (_, i) =>
    article(`${words("manner", 60)} ${words(`report${i}x`, 100)} closing words of the house`),
  );
  for (let at = 0; at < reports.length; at += 20) await store.putArticles(reports.slice(at, at + 20));
  expect(await originsOf(reports)).toEqual(reports.map((report) => report.article.id));
  const copies = [3, 130, 259].map((i) =>
    article(`${words("manner", 60)} ${words(`report${i}x`, 100)} and a last word`),
  );
  await store.putArticles(copies);
  expect(await originsOf(copies)).toEqual([3, 130, 259].map((i) => reports[i]?.article.id));
});
