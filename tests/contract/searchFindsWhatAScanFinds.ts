import { describe, expect, test } from "vitest";
import type { GraphStore, SearchHit } from "../../src/store/graphStore.js";
import type { OpenStore } from "./graphStoreContract.js";
import { makeBundle, makeEntities } from "./support/bundles.js";
import { Random } from "./support/random.js";
import { withStore } from "./withStore.js";
import type { ArticleBundle } from "../../src/domain/bundle.js";
import { articleId } from "../../src/domain/ids.js";

const TEXTS = [
  "The export controls were tightened. Export Controls. again",
  "controls on export goods",
  "进出口管制将收紧",
  "出口的管制",
  "关税上调,芯片禁令",
  "OpenAI发布GPT-4o模型",
  'McDonald\'s said "no" to NEAR and OR',
];

function articles(): ArticleBundle[] {
  return TEXTS.map((text, i) => {
    const bundle = makeBundle(new Random(i), makeEntities(3), i);
    const id = articleId(text);
    return {
      article: { ...bundle.article, id, text, title: "Title", publisherId: null, agencyId: null },
      entities: [],
      mentions: [],
      claims: [],
      relations: [],
    };
  });
}

async function found(store: GraphStore, text: string): Promise<number[]> {
  const hits: SearchHit[] = [];
  const { items, total } = await store.search({ text, types: ["ARTICLE"], page: { first: 100 } });
  hits.push(...items);
  expect(total).toBe(hits.length);
  return hits.map((hit) => TEXTS.findIndex((one) => articleId(one) === hit.id)).toSorted((a, b) => a - b);
}

/** Recall of a scan for phrases, in both scripts, whatever stands in the query. */
export function searchFindsWhatAScanFinds(open: OpenStore): void {
  describe("search", () => {
    test("finds phrases and words of any length, and takes operators as text", async () => {
      await withStore(open, async (store) => {
        await store.putArticles(articles());
        const wanted: [string, number[]][] = [
          ['"export controls"', [0]],
          ["export controls", [0, 1]],
          ["EXPORT CONTROLS.", [0, 1]],
          ["出口管制", [2]],
          ["管制", [2, 3]],
          ["税", [4]],
          ["关税 芯片", [4]],
          ["芯片关税", []],
          ["GPT-4o", [5]],
          ["openai 模型", [5]],
          ["expo", [0, 1]],
          ["McDonald's", [6]],
          ['no" OR "x', []],
          ["*", []],
          ['"', []],
          ["NEAR(a b)", []],
          ["-controls", [0, 1]],
          ["body:export", []],
          ["'; DROP TABLE article; --", []],
        ];
        for (const [text, indices] of wanted) expect([text, await found(store, text)]).toEqual([text, indices]);
        expect((await store.totals()).articles).toBe(TEXTS.length);
      });
    });

    test("finds misspelt words where nothing holds them as written, and says what it took them for", async () => {
      await withStore(open, async (store) => {
        await store.putArticles(articles());
        const wanted: [string, string | null, number[]][] = [
          ["contrlos", "controls", [0, 1]],
          ["exprot contorls", "export controls", [0, 1]],
          ["tightend", "tightened", [0]],
          ["tihgtneed", "tightened", [0]],
          ["opneai 模型", "openai 模 型", [5]],
          ["goods exprot", "goods export", [1]],
          // Held, or too short, or quoted as a phrase: searched as it stands.
          ["control", null, [0, 1]],
          ["gods", "goods", [1]],
          ["god", null, []],
          ["export 芯片", null, []],
          ["zzzzzz", null, []],
        ];
        for (const [text, corrected, indices] of wanted) {
          const { corrected: taken } = await store.search({ text, types: ["ARTICLE"], page: { first: 1 } });
          expect([text, taken, await found(store, text)]).toEqual([text, corrected, indices]);
        }
        const { items } = await store.search({ text: "exprot goods", types: ["ARTICLE"], page: { first: 5 } });
        expect(items[0]?.highlight).toEqual({
          field: "TEXT",
          text: "controls on export goods",
          matches: [
            { start: 12, end: 18, at: 12 },
            { start: 19, end: 24, at: 19 },
          ],
        });
      });
    });

    test("puts the misspelt name's entity first", async () => {
      await withStore(open, async (store) => {
        const bundle = makeBundle(new Random(5), makeEntities(12), 5);
        const named = bundle.entities.find((one) => /^[A-Z]\w{6,} /u.test(one.name))!;
        await store.putArticles([bundle, ...articles()]);
        const [word = "", ...rest] = named.name.split(" ");
        const misspelt = [`${word.slice(0, 2)}${word.slice(3)}`, ...rest].join(" ");
        const { items } = await store.search({ text: misspelt, types: ["ENTITY"], page: { first: 3 } });
        expect(items[0]).toMatchObject({ type: "ENTITY", id: named.id, score: 1 });
      });
    });

    test("puts the exact name first and shows where it was found", async () => {
      await withStore(open, async (store) => {
        const bundle = makeBundle(new Random(5), makeEntities(12), 5);
        await store.putArticles([bundle, ...articles()]);
        const name = bundle.entities[0]?.name ?? "";
        const { items } = await store.search({ text: name, types: ["ENTITY", "CLAIM", "ARTICLE"], page: { first: 5 } });
        expect(items[0]).toMatchObject({ type: "ENTITY", id: bundle.entities[0]?.id, score: 1 });
        const zh = await store.search({ text: "出口管制", types: ["ARTICLE"], page: { first: 5 } });
        expect(zh.items.map((hit) => hit.highlight)).toEqual([
          { field: "TEXT", text: "进出口管制将收紧", matches: [{ start: 1, end: 5, at: 1 }] },
        ]);
      });
    });
  });
}
