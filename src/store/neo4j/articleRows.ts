import type { ArticleBundle, EntityRecord } from "../../domain/bundle.js";
import type { Claim } from "../../domain/claim.js";
import { digest } from "../../domain/ids.js";
import { addressOf } from "../planPut.js";
import { joinFields, searchedArticle, searchedClaim } from "../searchedFields.js";
import { indexText } from "../searchTokens.js";
import { asciiLow } from "./asciiLow.js";
import type { Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { ensureEntities } from "./ensureNodes.js";

/** Whether an article counts: its records are live. */
export type IsLive = (articleId: string) => boolean;

/**
 * Writes what bundles say of their articles, which are there already: entities, mentions, relations, claims, and what they count for where they are live.
 * Claims and mentions that are there are made equal to the bundle's.
 */
export async function insertContents(
  runner: Runner,
  bundles: readonly ArticleBundle[],
  isLive: IsLive,
): Promise<unknown> {
  await ensureEntities(
    runner,
    bundles.flatMap(({ entities }) => entities.map((entity) => entity.id)),
  );
  // Sent one after the other without waiting: the connection keeps their order.
  return Promise.all([
    insertTellings(runner, bundles, isLive),
    insertMentions(runner, bundles, isLive),
    insertRelations(runner, bundles),
    insertClaims(runner, bundles, isLive),
  ]);
}

/** Writes live articles that are locked and new; `raw` are their bundles as resolution gave them, in the same order. */
export function insertArticles(
  runner: Runner,
  bundles: readonly ArticleBundle[],
  raw: readonly ArticleBundle[],
): Promise<unknown> {
  const rows = bundles.map(({ article }, i) => ({
    ...articleProperties(article),
    text: article.text,
    textLow: asciiLow(article.text),
    titleLow: asciiLow(article.title),
    lang: article.lang,
    publishedAt: article.publishedAt,
    originId: article.id,
    status: article.status,
    address: addressOf(article),
    // What copies are told by stays as it was read, whoever the publisher is taken for later.
    readPublisherId: raw[i]?.article.publisherId ?? null,
    readAgencyId: raw[i]?.article.agencyId ?? null,
    search: indexText(joinFields(searchedArticle(article))),
  }));
  return runner.run(cypher`UNWIND ${rows} AS row MATCH (a:Article {id: row.id}) SET a += row, a:LiveArticle`);
}

/** What of an article decisions may change. */
export function articleProperties(article: ArticleBundle["article"]): Record<string, unknown> {
  const { id, publisherId, agencyId } = article;
  // JSON leaves out what is undefined.
  return { id, json: JSON.stringify({ ...article, text: undefined, status: undefined }), publisherId, agencyId };
}

/** What articles tell of entities; equal tellings are counted, so that a name is derived from few. */
function insertTellings(runner: Runner, bundles: readonly ArticleBundle[], isLive: IsLive): Promise<unknown> {
  const rows = bundles.flatMap(({ article, entities, mentions, claims }) => {
    const mentionCounts = countBy(mentions.map((mention) => mention.entityId));
    const claimCounts = countBy(claims.flatMap((claim) => [...new Set(partiesOf(claim))]));
    return entities.map((entity) => {
      const json = canonicalJson(entity);
      return {
        articleId: article.id,
        entityId: entity.id,
        key: `${entity.id} ${digest([json])}`,
        json,
        mentions: mentionCounts.get(entity.id) ?? 0,
        claims: claimCounts.get(entity.id) ?? 0,
        live: isLive(article.id) ? 1 : 0,
      };
    });
  });
  return runner.run(cypher`UNWIND ${rows} AS row
    MATCH (a:Article {id: row.articleId}) MATCH (e:Entity {id: row.entityId})
    CREATE (a)-[:TELLS_OF {telling: row.key, mentions: row.mentions, claims: row.claims}]->(e)
    MERGE (t:Telling {key: row.key}) ON CREATE SET t.json = row.json, t.liveArticles = 0
    MERGE (e)-[:TOLD_AS]->(t)
    SET t.liveArticles = t.liveArticles + row.live,
      e.liveArticles = coalesce(e.liveArticles, 0) + row.live,
      e.articleCount = coalesce(e.articleCount, 0) + CASE WHEN row.mentions > 0 THEN row.live ELSE 0 END,
      e.claimCount = coalesce(e.claimCount, 0) + row.live * row.claims`);
}

const canonicalJson = ({
  id,
  type,
  name,
  names,
  description,
  externalIds,
  wellKnown,
  movedFrom,
}: EntityRecord): string => JSON.stringify({ id, type, name, names, description, externalIds, wellKnown, movedFrom });

const partiesOf = ({ speakerId, targetId, aboutIds }: Claim): string[] =>
  [speakerId, targetId, ...aboutIds].filter((id) => id !== null);

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function insertMentions(runner: Runner, bundles: readonly ArticleBundle[], isLive: IsLive): Promise<unknown> {
  const rows = bundles.flatMap(({ mentions }) =>
    mentions.map((mention) => ({
      record: {
        ...mention,
        // Articles have ids of one length and starts below 2^32: the joined text sorts as (article, start) would.
        place: `${mention.articleId}${String(mention.start).padStart(10, "0")}`,
      },
      isLive: isLive(mention.articleId),
    })),
  );
  return runner.run(cypher`UNWIND ${rows} AS row
    MATCH (a:Article {id: row.record.articleId}) MATCH (e:Entity {id: row.record.entityId})
    MERGE (m:Mention {id: row.record.id}) SET m += row.record
    MERGE (a)-[:CONTAINS]->(m)
    MERGE (m)-[:REFERS_TO]->(e)
    WITH m, row CALL (m, row) { WITH m, row WHERE row.isLive SET m:LiveMention }`);
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

function insertClaims(runner: Runner, bundles: readonly ArticleBundle[], isLive: IsLive): Promise<unknown> {
  const rows = bundles.flatMap(({ article, claims }) =>
    claims.map((claim) => ({
      articleId: article.id,
      isLive: isLive(article.id),
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
    MERGE (c:Claim {id: row.record.id}) SET c += row.record
    MERGE (a)-[:MAKES]->(c)
    WITH c, row
    CALL (c, row) { WITH c, row WHERE row.isLive SET c:LiveClaim }
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

/** A claim as its node holds it. */
export function claimJson(claim: Claim): string {
  return JSON.stringify({ ...claim, retiredAt: undefined });
}

function claimProperties(claim: Claim): Record<string, unknown> {
  return {
    id: claim.id,
    json: claimJson(claim),
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
