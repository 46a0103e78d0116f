import type { ArticleBundle, EntityRecord } from "../../domain/bundle.js";
import type { Claim } from "../../domain/claim.js";
import { digest, type ClaimId } from "../../domain/ids.js";
import { checkBundle } from "../checkBundle.js";
import type { ClaimEvent, PutResult } from "../graphStore.js";
import { joinFields, searchedArticle, searchedClaim } from "../searchedFields.js";
import { indexText } from "../searchTokens.js";
import type { Connection, Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { deriveEntities } from "./deriveEntities.js";
import { deriveRelations } from "./deriveRelations.js";
import { appendEvents } from "./eventLog.js";
import { insertSketches, joinCopies, relationsOf } from "./deriveOrigins.js";
import { lockArticles, lockEntities, lockWrites } from "./locks.js";
import { asciiLow } from "./asciiLow.js";
import { restoreArticles } from "./retractArticle.js";

export interface PutOutcome {
  readonly results: PutResult[];
  /** Where the event log ends after the commit; 0 when nothing was written. */
  readonly position: number;
}

/** Stores bundles in one transaction; those stored and live already change nothing. */
export async function putArticles(connection: Connection, bundles: readonly ArticleBundle[]): Promise<PutOutcome> {
  for (const bundle of bundles) checkBundle(bundle);
  if (bundles.length === 0) return { results: [], position: 0 };
  return connection.write(async (runner) => {
    await lockWrites(runner);
    const statuses = await lockArticles(
      runner,
      bundles.map(({ article }) => article.id),
    );
    const isNews = (status: string | null | undefined): boolean => status === null || status === "WITHDRAWN";
    const news = firstOfEach(bundles.filter(({ article }) => isNews(statuses.get(article.id))));
    const [added, restored] = [null, "WITHDRAWN"].map((status) =>
      news.filter(({ article }) => statuses.get(article.id) === status),
    ) as [ArticleBundle[], ArticleBundle[]];
    if (added.length > 0) await addArticles(runner, added);
    const claims =
      restored.length > 0
        ? await restoreArticles(
            runner,
            restored.map(({ article }) => article.id),
          )
        : null;
    if (news.length === 0) return { results: bundles.map(resultOf(added, restored)), position: 0 };
    const events = news.flatMap(({ article, claims: told }) =>
      eventsOf(claims?.get(article.id) ?? told.map((claim) => claim.id)),
    );
    const asked = Math.max(...bundles.map(({ article }) => article.ingestedAt));
    return { results: bundles.map(resultOf(added, restored)), position: await appendEvents(runner, asked, events) };
  });
}

const eventsOf = (claimIds: readonly ClaimId[]): Pick<ClaimEvent, "kind" | "claimId">[] =>
  claimIds.toSorted().map((claimId) => ({ kind: "ADDED", claimId }));

/** A bundle given twice is new once. */
function resultOf(added: readonly ArticleBundle[], restored: readonly ArticleBundle[]) {
  return (bundle: ArticleBundle, index: number, all: readonly ArticleBundle[]): PutResult => {
    const { id } = bundle.article;
    const isFirst = all.findIndex(({ article }) => article.id === id) === index;
    const isIn = (some: readonly ArticleBundle[]): boolean => isFirst && some.some(({ article }) => article.id === id);
    return { id, created: isIn(added), restored: isIn(restored) };
  };
}

const firstOfEach = (bundles: readonly ArticleBundle[]): ArticleBundle[] =>
  bundles.filter(({ article }, index) => bundles.findIndex((one) => one.article.id === article.id) === index);

async function addArticles(runner: Runner, bundles: readonly ArticleBundle[]): Promise<void> {
  const entityIds = bundles.flatMap(({ entities }) => entities.map((entity) => entity.id));
  await lockEntities(runner, entityIds);
  // Sent one after the other without waiting: the connection keeps their order.
  await Promise.all([
    insertArticles(runner, bundles),
    insertSketches(runner, bundles),
    insertTellings(runner, bundles),
    insertMentions(runner, bundles),
    insertRelations(runner, bundles),
    insertClaims(runner, bundles),
  ]);
  await deriveEntities(runner, entityIds);
  const moved = await joinCopies(
    runner,
    bundles.map(({ article }) => article.id),
  );
  await deriveRelations(runner, [
    ...bundles.flatMap(({ relations }) => relations.map((relation) => relation.id)),
    ...(await relationsOf(runner, moved)),
  ]);
}

function insertArticles(runner: Runner, bundles: readonly ArticleBundle[]): Promise<unknown> {
  const rows = bundles.map(({ article: { text, status, ...rest } }) => ({
    id: rest.id,
    json: JSON.stringify(rest),
    text,
    textLow: asciiLow(text),
    titleLow: asciiLow(rest.title),
    lang: rest.lang,
    publisherId: rest.publisherId,
    publishedAt: rest.publishedAt,
    agencyId: rest.agencyId,
    originId: rest.id,
    status,
    search: indexText(joinFields(searchedArticle({ title: rest.title, text }))),
  }));
  return runner.run(cypher`UNWIND ${rows} AS row MATCH (a:Article {id: row.id}) SET a += row, a:LiveArticle`);
}

/** What articles tell of entities; equal tellings are counted, so that a name is derived from few. */
function insertTellings(runner: Runner, bundles: readonly ArticleBundle[]): Promise<unknown> {
  const rows = bundles.flatMap(({ article, entities, mentions, claims }) => {
    const mentionCounts = countBy(mentions.map((mention) => mention.entityId));
    const claimCounts = countBy(claims.flatMap((claim) => [...new Set(partiesOf(claim))]));
    return entities.map((entity) => {
      const json = canonicalJson(entity);
      return {
        articleId: article.id,
        entityId: entity.id,
        key: tellingKey(entity.id, digest([json])),
        json,
        mentions: mentionCounts.get(entity.id) ?? 0,
        claims: claimCounts.get(entity.id) ?? 0,
      };
    });
  });
  return runner.run(cypher`UNWIND ${rows} AS row
    MATCH (a:Article {id: row.articleId}) MATCH (e:Entity {id: row.entityId})
    CREATE (a)-[:TELLS_OF {telling: row.key, mentions: row.mentions, claims: row.claims}]->(e)
    MERGE (t:Telling {key: row.key})
      ON CREATE SET t.json = row.json, t.liveArticles = 1
      ON MATCH SET t.liveArticles = t.liveArticles + 1
    MERGE (e)-[:TOLD_AS]->(t)
    SET e.liveArticles = coalesce(e.liveArticles, 0) + 1,
      e.articleCount = coalesce(e.articleCount, 0) + CASE WHEN row.mentions > 0 THEN 1 ELSE 0 END,
      e.claimCount = coalesce(e.claimCount, 0) + row.claims`);
}

const tellingKey = (entityId: string, hash: string): string => `${entityId} ${hash}`;

const canonicalJson = ({ id, type, name, names, description, externalIds, wellKnown }: EntityRecord): string =>
  JSON.stringify({ id, type, name, names, description, externalIds, wellKnown });

const partiesOf = ({ speakerId, targetId, aboutIds }: Claim): string[] =>
  [speakerId, targetId, ...aboutIds].filter((id) => id !== null);

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function insertMentions(runner: Runner, bundles: readonly ArticleBundle[]): Promise<unknown> {
  const rows = bundles.flatMap(({ mentions }) =>
    mentions.map((mention) => ({
      ...mention,
      // Articles have ids of one length and starts below 2^32: the joined text sorts as (article, start) would.
      place: `${mention.articleId}${String(mention.start).padStart(10, "0")}`,
    })),
  );
  return runner.run(cypher`UNWIND ${rows} AS row
    MATCH (a:Article {id: row.articleId}) MATCH (e:Entity {id: row.entityId})
    MERGE (m:Mention {id: row.id}) ON CREATE SET m += row, m:LiveMention
    MERGE (a)-[:CONTAINS]->(m)
    MERGE (m)-[:REFERS_TO]->(e)`);
}

function insertRelations(runner: Runner, bundles: readonly ArticleBundle[]): Promise<unknown> {
  const rows = bundles.flatMap(({ article, relations }) =>
    relations.map(({ id, predicate, subjectId, objectId, objectText, phrase, eventTime, qualifiers }) => ({
      articleId: article.id,
      telling: JSON.stringify({ objectText, phrase, eventTime, qualifiers }),
      objectIds: objectId === null ? [] : [objectId],
      record: {
        id,
        predicate,
        subjectId,
        objectId,
        json: JSON.stringify({ id, predicate, subjectId, objectId, objectText }),
      },
    })),
  );
  return runner.run(cypher`UNWIND ${rows} AS row
    MATCH (a:Article {id: row.articleId}) MATCH (s:Entity {id: row.record.subjectId})
    MERGE (r:Relation {id: row.record.id}) ON CREATE SET r += row.record
    MERGE (r)-[:SUBJECT]->(s)
    CREATE (a)-[:REPORTS_ON {json: row.telling}]->(r)
    WITH r, row CALL (r, row) { UNWIND row.objectIds AS id MATCH (o:Entity {id: id}) MERGE (r)-[:OBJECT]->(o) }`);
}

function insertClaims(runner: Runner, bundles: readonly ArticleBundle[]): Promise<unknown> {
  const rows = bundles.flatMap(({ article, claims }) =>
    claims.map((claim) => ({
      articleId: article.id,
      speakers: claim.speakerId === null ? [] : [claim.speakerId],
      targets: claim.targetId === null ? [] : [claim.targetId],
      about: [...new Set(claim.aboutIds)],
      links: linksOf(claim),
      record: {
        ...claimProperties(claim),
        publishedAt: article.publishedAt,
        lang: article.lang,
        publisherId: article.publisherId,
      },
    })),
  );
  return runner.run(cypher`UNWIND ${rows} AS row
    MATCH (a:Article {id: row.articleId})
    MERGE (c:Claim {id: row.record.id}) SET c += row.record, c:LiveClaim
    CREATE (a)-[:MAKES]->(c)
    WITH c, row
    CALL (c, row) { UNWIND row.speakers AS id MATCH (e:Entity {id: id}) CREATE (c)-[:SPEAKER]->(e) }
    CALL (c, row) { UNWIND row.targets AS id MATCH (e:Entity {id: id}) CREATE (c)-[:TARGET]->(e) }
    CALL (c, row) { UNWIND row.about AS id MATCH (e:Entity {id: id}) CREATE (c)-[:ABOUT]->(e) }
    CALL (c, row) {
      UNWIND row.links AS link MATCH (r:Relation {id: link.relationId})
      CREATE (c)-[:BEARS_ON {kind: link.kind, polarity: link.polarity, modality: link.modality}]->(r)
    }`);
}

/** A claim bears on a relation once for each kind and polarity. */
const linksOf = ({ links }: Claim): Claim["links"] => [
  ...new Map(links.toReversed().map((link) => [`${link.relationId} ${link.kind} ${link.polarity}`, link])).values(),
];

function claimProperties(claim: Claim): Record<string, unknown> {
  const { retiredAt: _, ...rest } = claim;
  return {
    id: claim.id,
    json: JSON.stringify(rest),
    articleId: claim.articleId,
    speechAct: claim.speechAct,
    speakerId: claim.speakerId,
    speakerType: claim.speakerType,
    targetId: claim.targetId,
    content: claim.content,
    contentLow: asciiLow(claim.content),
    polarity: claim.polarity,
    modality: claim.modality,
    saidAt: claim.saidAt,
    confidence: claim.confidence,
    quoted: claim.quoteType === "DIRECT",
    rejected: claim.reviewState === "REJECTED",
    search: indexText(joinFields(searchedClaim(claim))),
  };
}
