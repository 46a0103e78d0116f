import type { ResolvedNames } from "../ingest/buildBundle.js";
import { buildBundle } from "../ingest/buildBundle.js";
import { deriveRelation } from "../derive/deriveRelation.js";
import { relationLinkOf } from "../derive/relationLinkOf.js";
import type { Claim } from "../domain/claim.js";
import type { EntityId } from "../domain/ids.js";
import type { TimeRef } from "../domain/time.js";
import { toIso } from "../domain/time.js";
import type { Extraction } from "../extract/extraction.js";
import type { ArticleBundle } from "../domain/bundle.js";

/**
 * One article's extraction as plain JSON: `article`, `mentions`, `claims`, `relations`, `notes`. Names stand where the store has ids;
 * offsets count UTF-16 code units in `article.text`; times are ISO 8601 UTC. The standing of a relation is that within this article alone.
 */
export function extractionJson(extraction: Extraction, resolved: ResolvedNames): object {
  const bundle = buildBundle(extraction, resolved, 0);
  const names = new Map(bundle.entities.map((entity) => [entity.id, entity.name]));
  const name = (id: EntityId | null) => (id === null ? null : (names.get(id) ?? null));
  const relations = relationsJson(bundle, name);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const { article } = extraction;
  return {
    article: {
      id: bundle.article.id,
      title: article.title,
      publisher: article.publisher,
      author: article.author,
      publishedAt: article.publishedAt === null ? null : toIso(article.publishedAt),
      url: article.url,
      lang: article.lang,
      text: article.text,
      stripped: article.stripped,
    },
    mentions: extraction.mentions.map((mention) => {
      const entity = resolved.byChain[mention.chain];
      const { start, end, kind, type, chain } = mention;
      const surface = article.text.slice(start, end);
      return { start, end, surface, kind, type: entity?.type ?? type, chain, entity: entity?.name ?? null };
    }),
    claims: bundle.claims.toSorted(byPlace).map((claim) => ({
      id: claim.id,
      speechAct: claim.speechAct,
      speaker: name(claim.speakerId),
      speakerText: claim.speakerText,
      speakerType: claim.speakerType,
      speakerChain: claim.speakerChain.map(({ entityId, text, type }) => ({ entity: name(entityId), text, type })),
      target: name(claim.targetId),
      content: claim.content,
      quoteType: claim.quoteType,
      polarity: claim.polarity,
      modality: claim.modality,
      hedges: claim.hedges,
      about: claim.aboutIds.map(name),
      saidAt: claim.saidAt === null ? null : toIso(claim.saidAt),
      eventTime: timeJson(claim.eventTime),
      relations: claim.links.map(({ relationId, kind, polarity, modality }) => {
        const { id, subject, predicate, object, objectText } = byId.get(relationId) ?? {};
        return { id, subject, predicate, object, objectText, kind, polarity, modality };
      }),
      evidence: claim.evidence,
      confidence: claim.confidence,
      extractor: claim.extractor,
    })),
    relations,
    notes: extraction.notes,
  };
}

function relationsJson(bundle: ArticleBundle, name: (id: EntityId | null) => string | null) {
  return bundle.relations.map((relation) => {
    const links = bundle.claims.flatMap((claim) =>
      claim.links
        .filter((link) => link.relationId === relation.id)
        .map((link) => relationLinkOf(claim, link, relation, { ...bundle.article, originId: bundle.article.id })),
    );
    return {
      id: relation.id,
      subject: name(relation.subjectId),
      predicate: relation.predicate,
      object: name(relation.objectId),
      objectText: relation.objectText,
      phrase: relation.phrase,
      ...deriveRelation(links),
      eventTime: timeJson(relation.eventTime),
      qualifiers: relation.qualifiers.map(({ key, value, entityId }) => ({ key, value, entity: name(entityId) })),
    };
  });
}

const timeJson = (time: TimeRef | null) =>
  time && {
    text: time.text,
    start: time.start === null ? null : toIso(time.start),
    end: time.end === null ? null : toIso(time.end),
    precision: time.precision,
  };

const placeOf = (claim: Claim): number => Math.min(...claim.evidence.map((one) => one.start));
const byPlace = (a: Claim, b: Claim): number => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1);
