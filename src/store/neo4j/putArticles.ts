import { projectBundle } from "../../derive/projectBundle.js";
import type { ArticleBundle } from "../../domain/bundle.js";
import type { EpochMs } from "../../domain/time.js";
import { checkBundle } from "../checkBundle.js";
import type { PutResult } from "../graphStore.js";
import { planPut, putResults, supersededReason } from "../planPut.js";
import { insertArticles, insertContents } from "./articleRows.js";
import { Change } from "./change.js";
import type { Connection } from "./connection.js";
import { insertSketches, joinCopies, relationsOf } from "./deriveOrigins.js";
import { ensureArticles } from "./ensureNodes.js";
import { keepRaw } from "./rawBundles.js";
import { restore, withdraw } from "./setLive.js";
import { findVersions } from "./versionNodes.js";

export interface PutOutcome {
  readonly results: PutResult[];
  /** Where the event log ends after the commit; 0 when nothing was written. */
  readonly position: number;
}

/** Stores bundles in one transaction; those stored and live already change nothing. */
export async function putArticles(
  connection: Connection,
  bundles: readonly ArticleBundle[],
  at?: EpochMs,
): Promise<PutOutcome> {
  for (const bundle of bundles) checkBundle(bundle);
  if (bundles.length === 0) return { results: [], position: 0 };
  const asked = at ?? Math.max(...bundles.map(({ article }) => article.ingestedAt));
  return connection.write(async (runner) => {
    const change = await Change.open(runner, asked);
    const ids = bundles.map(({ article }) => article.id);
    await ensureArticles(runner, ids);
    const { added, restored, superseded } = planPut(bundles, await findVersions(runner, bundles));
    const results = putResults(bundles, added, restored);
    if (added.length + restored.length === 0) return { results, position: 0 };
    if (added.length > 0) await add(change, added);
    const claims = await bringBack(change, restored);
    const news = [...new Set(bundles)].filter((bundle) => added.includes(bundle) || restored.includes(bundle));
    for (const { article, claims: told } of news)
      change.log("ADDED", claims.get(article.id) ?? told.map((claim) => claim.id));
    for (const { id, by } of superseded) {
      await change.record({ kind: "RETRACT", articleId: id }, supersededReason(by), "ingest");
      await withdraw(change, id, supersededReason(by));
    }
    return { results, position: await change.finish({ kind: "PUT", articles: news.map(({ article }) => article.id) }) };
  });
}

async function add(change: Change, bundles: readonly ArticleBundle[]): Promise<void> {
  const { runner } = change;
  const decisions = await change.decisions();
  const projected = bundles.map((bundle) => projectBundle(bundle, decisions));
  await insertArticles(runner, projected, bundles);
  await Promise.all([
    insertSketches(runner, bundles),
    insertContents(runner, projected, () => true),
    keepRaw(
      runner,
      bundles.filter((bundle, i) => projected[i] !== bundle),
    ),
  ]);
  for (const { entities, relations } of projected)
    change.touch(
      entities.map((entity) => entity.id),
      relations.map((relation) => relation.id),
    );
  const moved = await joinCopies(
    runner,
    bundles.map(({ article }) => article.id),
  );
  change.touch([], await relationsOf(runner, moved));
}

async function bringBack(change: Change, bundles: readonly ArticleBundle[]): ReturnType<typeof restore> {
  const ids = bundles.map(({ article }) => article.id);
  for (const articleId of ids)
    await change.record({ kind: "RESTORE", articleId }, "The article was ingested again.", "ingest");
  return ids.length === 0 ? new Map() : restore(change, ids);
}
