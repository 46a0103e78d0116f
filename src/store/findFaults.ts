import type { ArticleBundle } from "../domain/bundle.js";
import { checkBundle } from "./checkBundle.js";
import type { GraphStore, Keyset, Page, PageRequest } from "./graphStore.js";

const PAGE = 100;

/**
 * What is broken in a store, in words: each article's evidence and relations are checked, then everything derived is derived anew in `rebuilt` (an
 * empty store) and compared. Nothing is found in a sound store. `onArticle` is told after each article.
 */
export async function* findFaults(
  store: GraphStore,
  rebuilt: GraphStore,
  onArticle: (title: string) => void,
): AsyncGenerator<string> {
  for await (const bundle of store.exportBundles()) {
    const faults = faultsOf(bundle);
    yield* faults;
    // What breaks a rule would be refused, and everything that hangs on it would be told again.
    if (faults.length === 0) await rebuilt.putArticles([bundle]);
    onArticle(bundle.article.title);
  }
  if ((await store.graphHash()) === (await rebuilt.graphHash())) return;
  let found = 0;
  for await (const fault of differences(store, rebuilt)) {
    found += 1;
    yield fault;
  }
  if (found === 0) yield "The graph differs from the one its articles give, in the names or the texts of records.";
}

/** The invariants of one article: spans, domain and range; a cue or the publisher's voice; a claim behind each relation. */
function faultsOf(bundle: ArticleBundle): string[] {
  const { article, claims, relations } = bundle;
  const faults: string[] = [];
  try {
    checkBundle(bundle);
  } catch (error) {
    faults.push(`${article.id}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const linked = new Set(claims.flatMap((claim) => claim.links.map((link) => link.relationId)));
  for (const { id } of relations) if (!linked.has(id)) faults.push(`${id}: no claim of ${article.id} is behind it.`);
  for (const claim of claims) {
    if (claim.articleId !== article.id)
      faults.push(`${claim.id}: it stands in ${article.id} and names another article.`);
  }
  return faults;
}

async function* differences(store: GraphStore, rebuilt: GraphStore): AsyncGenerator<string> {
  const kinds = [
    [(page: PageRequest) => rebuilt.listEntities({ page }), (ids: readonly string[]) => store.entities(ids)],
    [(page: PageRequest) => rebuilt.listRelations({ page }), (ids: readonly string[]) => store.relations(ids)],
    [(page: PageRequest) => rebuilt.listClaims({ page }), (ids: readonly string[]) => store.claims(ids)],
  ] as const;
  for (const [list, lookUp] of kinds) {
    for await (const wanted of pages<{ id: string }>(list)) {
      const stored = await lookUp(wanted.map((record) => record.id));
      for (const [i, record] of wanted.entries()) {
        const told = differenceOf(record, stored[i] ?? null);
        if (told) yield `${record.id}: ${told}`;
      }
    }
  }
  const [totals, wanted] = [await store.totals(), await rebuilt.totals()];
  for (const name of ["articles", "entities", "claims", "relations", "mentions"] as const) {
    if (totals[name] !== wanted[name]) yield `${totals[name]} live ${name}, where its articles give ${wanted[name]}.`;
  }
}

async function* pages<Item>(list: (page: PageRequest) => Promise<Page<Item>>): AsyncGenerator<readonly Item[]> {
  let after: Keyset | undefined;
  do {
    const page = await list({ first: PAGE, ...(after && { after }) });
    yield page.items;
    after = page.hasNextPage ? page.keysets.at(-1) : undefined;
  } while (after);
}

function differenceOf(wanted: object, stored: object | null): string | null {
  if (!stored) return "it is missing.";
  const [left, right] = [new Map(Object.entries(wanted)), new Map(Object.entries(stored))];
  const fields = [...left.keys()].filter((key) => JSON.stringify(left.get(key)) !== JSON.stringify(right.get(key)));
  if (fields.length === 0) return null;
  const shown = fields.map((key) => `${key} is ${short(right.get(key))}, its claims give ${short(left.get(key))}`);
  return `${shown.join("; ")}.`;
}

const short = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 80);
