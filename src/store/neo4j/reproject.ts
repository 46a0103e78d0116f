import { projectBundle } from "../../derive/projectBundle.js";
import type { ArticleBundle } from "../../domain/bundle.js";
import type { ArticleId, ClaimId } from "../../domain/ids.js";
import { articleProperties, claimJson, insertContents } from "./articleRows.js";
import type { Change } from "./change.js";
import type { Row, Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { dropRaw, keepRaw, rawBundles } from "./rawBundles.js";
import { countTellings, restore, withdraw } from "./setLive.js";

/** Brings articles, live or withdrawn, to what the decisions in force make of them. */
export async function reproject(change: Change, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { runner } = change;
  const decisions = await change.decisions();
  const raw = await rawBundles(runner, ids);
  const projected = raw.map((bundle) => projectBundle(bundle, decisions));
  const isRaw = (_: unknown, i: number): boolean => projected[i] === raw[i];
  await dropRaw(
    runner,
    raw.filter(isRaw).map(({ article }) => article.id),
  );
  await keepRaw(
    runner,
    raw.filter((bundle, i) => !isRaw(bundle, i)),
  );
  const live = await rewrite(change, projected);
  for (const id of ids as readonly ArticleId[]) {
    const shouldLive = !decisions.isWithdrawn(id);
    if (shouldLive === live.has(id)) continue;
    if (!shouldLive) await withdraw(change, id, null);
    else for (const claims of (await restore(change, [id])).values()) change.log("ADDED", claims);
  }
}

/** Makes what is stored of articles equal to new projections of them; answers which of them are live. */
async function rewrite(change: Change, bundles: readonly ArticleBundle[]): Promise<Set<string>> {
  const { runner } = change;
  const ids = bundles.map(({ article }) => article.id as string);
  const before = await stateOf(runner, ids);
  const live = new Set(before.filter((row) => row["live"] === true).map((row) => String(row["id"])));
  await countTellings(runner, [...live], -1);
  await cutContents(runner, ids);
  const articles = bundles.map(({ article }) => articleProperties(article));
  await runner.run(cypher`UNWIND ${articles} AS row MATCH (a:Article {id: row.id}) SET a += row`);
  await insertContents(runner, bundles, (id) => live.has(id));
  for (const row of before) change.touch(row["entities"] as string[], row["relations"] as string[]);
  for (const bundle of bundles) {
    change.touch(
      bundle.entities.map((entity) => entity.id),
      bundle.relations.map((relation) => relation.id),
    );
    if (live.has(bundle.article.id)) change.log("UPDATED", changedClaims(bundle, before));
  }
  return live;
}

const stateOf = (runner: Runner, ids: readonly string[]): Promise<Row[]> =>
  runner.run(cypher`UNWIND ${ids} AS id MATCH (a:Article {id: id})
    RETURN id, a:LiveArticle AS live,
      COLLECT { MATCH (a)-[:MAKES]->(c:Claim) RETURN [c.id, c.json] } AS claims,
      COLLECT { MATCH (a)-[:TELLS_OF]->(e) RETURN DISTINCT e.id } AS entities,
      COLLECT { MATCH (a)-[:REPORTS_ON]->(r) RETURN DISTINCT r.id } + COLLECT { MATCH (a)-[:MAKES]->()-[:BEARS_ON]->(r) RETURN DISTINCT r.id }
        AS relations`);

/** Everything but the nodes of the articles' own claims and mentions. */
async function cutContents(runner: Runner, ids: readonly string[]): Promise<void> {
  await Promise.all([
    runner.run(cypher`MATCH (a:Article)-[x:TELLS_OF|REPORTS_ON]->() WHERE a.id IN ${ids} DELETE x`),
    runner.run(cypher`MATCH (a:Article)-[:CONTAINS]->(:Mention)-[x:REFERS_TO]->() WHERE a.id IN ${ids} DELETE x`),
    runner.run(
      cypher`MATCH (a:Article)-[:MAKES]->(:Claim)-[x:SPEAKER|TARGET|ABOUT|BEARS_ON]->() WHERE a.id IN ${ids} DELETE x`,
    ),
  ]);
}

function changedClaims({ article, claims }: ArticleBundle, before: readonly Row[]): ClaimId[] {
  const stored = before.find((row) => row["id"] === article.id)?.["claims"] as [id: string, json: string][];
  const known = new Map(stored);
  return claims.filter((claim) => known.get(claim.id) !== claimJson(claim)).map((claim) => claim.id);
}
