import type { ArticleBundle } from "../domain/bundle.js";
import { DomainError } from "../domain/errors.js";
import { checkBundle } from "./checkBundle.js";
import type { StoredCommit } from "./commits.js";
import type { GraphStore, Keyset, Page, PageRequest } from "./graphStore.js";
import { repeatCommit } from "./repeatCommit.js";

const PAGE = 100;

/**
 * What is broken in a store, in words: each article's evidence and relations are checked as they were read, then every commit is made again in `rebuilt` (an
 * empty store) and all that is derived is compared, with the decisions. Nothing is found in a sound store. `onCommit` is told after each commit.
 */
export async function* findFaults(
  store: GraphStore,
  rebuilt: GraphStore,
  onCommit: (commit: StoredCommit) => void,
): AsyncGenerator<string> {
  let refused = 0;
  for await (const commit of store.commitsAfter(0)) {
    const broken = new Map(commit.bundles.map((bundle) => [bundle, faultsOf(bundle)]));
    for (const faults of broken.values()) yield* faults;
    // What breaks a rule would be refused, and everything that hangs on it would be told again.
    const bundles = commit.bundles.filter((bundle) => broken.get(bundle)?.length === 0);
    refused += commit.bundles.length - bundles.length;
    const fault = await faultOfRepeating({ ...commit, bundles }, rebuilt);
    // After a refused article decisions about it must fail.
    if (fault !== null && refused === 0) yield fault;
    onCommit(commit);
  }
  let found = 0;
  for await (const fault of decisionDifferences(store, rebuilt)) {
    found += 1;
    yield fault;
  }
  if ((await store.graphHash()) === (await rebuilt.graphHash())) return;
  for await (const fault of differences(store, rebuilt)) {
    found += 1;
    yield fault;
  }
  if (found === 0)
    yield "The graph differs from the one its articles and decisions give, in the names or the texts of records.";
}

/** Why a commit cannot be made again; null when it can. */
async function faultOfRepeating(commit: StoredCommit, rebuilt: GraphStore): Promise<string | null> {
  if (commit.record.kind === "PUT" && commit.bundles.length === 0) return null;
  try {
    await repeatCommit(rebuilt, commit);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const at = new Date(commit.moment).toISOString();
    return `The commit of ${at} (${commit.record.kind}) cannot be made again: ${error.message}`;
  }
}

/** Every decision as it is kept against the same one made again, and where the entities that it merged away lead. */
async function* decisionDifferences(store: GraphStore, rebuilt: GraphStore): AsyncGenerator<string> {
  const all = { from: 0, to: Number.MAX_SAFE_INTEGER, entityId: null };
  const wanted = await rebuilt.decisionsBetween(all, Number.MAX_SAFE_INTEGER);
  const kept = await store.decisions(wanted.map(({ id }) => id));
  for (const [i, decision] of wanted.entries()) {
    const told = differenceOf(decision, kept[i] ?? null);
    if (told) yield `${decision.id}: ${told}`;
  }
  const merged = wanted.flatMap(({ detail }) => (detail.kind === "MERGE" ? detail.from : []));
  for (let i = 0; i < merged.length; i += PAGE) {
    const ids = merged.slice(i, i + PAGE);
    const [leads, should] = [await store.entities(ids), await rebuilt.entities(ids)];
    for (const [j, id] of ids.entries()) {
      const [found, right] = [leads[j]?.id ?? "nobody", should[j]?.id ?? "nobody"];
      if (found !== right) yield `${id}: it leads to ${found}, its decisions give ${right}.`;
    }
  }
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
  const shown = fields.map(
    (key) => `${key} is ${short(right.get(key))}, its claims and decisions give ${short(left.get(key))}`,
  );
  return `${shown.join("; ")}.`;
}

const short = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 80);
