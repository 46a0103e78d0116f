// Child process of durability.test.ts: stores the bundles it is sent one by one, and tells the id of each after its commit.
import { openEmbeddedGraphStore } from "../../../dist/store/embedded/openEmbeddedGraphStore.js";

process.once("message", async (bundles) => {
  const store = await openEmbeddedGraphStore({ directory: process.argv[2], readers: 1 });
  const known = new Set(
    (await store.articles(bundles.map((bundle) => bundle.article.id))).map((article) => article?.id),
  );
  for (const bundle of bundles) {
    if (known.has(bundle.article.id)) continue;
    await store.putArticles([bundle]);
    process.send(bundle.article.id);
  }
});
