import type { ArticleRecord } from "../domain/article.js";
import type { Claim, ClaimRelationLink, Evidence, SpeakerLink } from "../domain/claim.js";
import type { Mention } from "../domain/entity.js";
import { foldName } from "../domain/foldName.js";
import { articleId, claimId, mentionId, relationId, type ArticleId, type EntityId } from "../domain/ids.js";
import { fitsPredicate, predicateInfo } from "../domain/ontology.js";
import type { Qualifier } from "../domain/relation.js";
import { spanText, type Span } from "../domain/span.js";
import type { EpochMs } from "../domain/time.js";
import type { ExtractedClaim, ExtractedRelation, Extraction } from "../extract/extraction.js";
import type { ArticleBundle, EntityRecord, RelationRecord } from "../domain/bundle.js";

/** What the entities of an extraction are, by index of its chains, and who published it. */
export interface ResolvedNames {
  /** Null for a chain that is no entity (a group, a thing that is never named). */
  readonly byChain: readonly (EntityRecord | null)[];
  readonly publisher: EntityRecord | null;
  readonly agency: EntityRecord | null;
}

/**
 * Turns one article's extraction into the records that are stored, with ids made from content only: the same extraction gives the same
 * bundle, but for `now`, the system time of the writing.
 */
export function buildBundle(extraction: Extraction, resolved: ResolvedNames, now: EpochMs): ArticleBundle {
  const builder = new BundleBuilder(extraction, resolved, now);
  return builder.build();
}

class BundleBuilder {
  private readonly id: ArticleId;
  private readonly entities = new Map<EntityId, EntityRecord>();
  private readonly relations = new Map<string, RelationRecord>();
  private readonly claims = new Map<string, Claim>();

  constructor(
    private readonly extraction: Extraction,
    private readonly resolved: ResolvedNames,
    private readonly now: EpochMs,
  ) {
    this.id = articleId(extraction.article.text);
  }

  build(): ArticleBundle {
    for (const one of [this.resolved.publisher, this.resolved.agency]) if (one) this.entities.set(one.id, one);
    const mentions = this.mentions();
    for (const claim of this.extraction.claims) this.addClaim(claim);
    return {
      article: this.article(),
      entities: [...this.entities.values()].toSorted(byId),
      mentions,
      claims: [...this.claims.values()].toSorted(byId),
      relations: [...this.relations.values()].toSorted(byId),
    };
  }

  private article(): ArticleRecord {
    const { article } = this.extraction;
    return {
      id: this.id,
      title: article.title,
      url: article.url,
      publisherId: this.resolved.publisher?.id ?? null,
      author: article.author,
      lang: article.lang,
      publishedAt: article.publishedAt,
      ingestedAt: this.now,
      status: "LIVE",
      text: article.text,
      agencyId: this.resolved.agency?.id ?? null,
    };
  }

  /** The entity a mention stands for, noted as one that the bundle must carry. */
  private entityOf(mention: number | null): EntityRecord | null {
    if (mention === null) return null;
    const chain = this.extraction.mentions[mention]?.chain;
    const entity = chain === undefined ? null : (this.resolved.byChain[chain] ?? null);
    if (entity) this.entities.set(entity.id, entity);
    return entity;
  }

  private mentions(): Mention[] {
    const { mentions, document } = this.extraction;
    return mentions.flatMap((mention, index) => {
      const entity = this.entityOf(index);
      if (!entity) return [];
      const { start, end, kind } = mention;
      const surface = document.text.slice(start, end);
      return [
        { id: mentionId(this.id, start, end), articleId: this.id, start, end, surface, kind, entityId: entity.id },
      ];
    });
  }

  private addClaim(claim: ExtractedClaim): void {
    const { text } = this.extraction.document;
    const cue =
      claim.evidence.find((one) => one.role === "CUE") ?? claim.evidence.find((one) => one.role === "PREDICATE");
    const speaker = claim.evidence.find((one) => one.role === "SPEAKER");
    const content = claim.content.map((span) => spanText(text, span)).join(" … ");
    const id = claimId(this.id, [
      claim.speechAct,
      cue?.start ?? -1,
      speaker?.start ?? -1,
      ...claim.content.flatMap((span) => [span.start, span.end]),
    ]);
    if (this.claims.has(id)) return;
    this.claims.set(id, {
      id,
      articleId: this.id,
      speechAct: claim.speechAct,
      speakerId: this.entityOf(claim.speaker)?.id ?? null,
      speakerText: claim.speakerText,
      speakerType: claim.speakerType,
      speakerChain: claim.speakerChain.map((link): SpeakerLink => ({
        entityId: this.entityOf(link.mention)?.id ?? null,
        text: spanText(text, link.span),
        type: link.type,
      })),
      targetId: this.entityOf(claim.target)?.id ?? null,
      content,
      quoteType: claim.quoteType,
      polarity: claim.polarity,
      modality: claim.modality,
      hedges: claim.hedges,
      links: this.links(claim.relations),
      aboutIds: this.about(claim),
      saidAt: claim.saidAt,
      eventTime: claim.eventTime,
      evidence: claim.evidence.map((one) => this.evidence(one)),
      confidence: claim.confidence,
      extractor: claim.extractor,
      reviewState: "AUTO",
      recordedAt: this.now,
      retiredAt: null,
    });
  }

  private about(claim: ExtractedClaim): EntityId[] {
    const ids = new Set<EntityId>();
    for (const chain of claim.about) {
      const entity = this.resolved.byChain[chain];
      if (!entity) continue;
      this.entities.set(entity.id, entity);
      ids.add(entity.id);
    }
    return [...ids];
  }

  private evidence(one: ExtractedClaim["evidence"][number]): Evidence {
    const { text } = this.extraction.document;
    const sentence = sentenceAround(this.extraction.document.sentences, one) ?? one;
    return {
      role: one.role,
      exact: text.slice(one.start, one.end),
      start: one.start,
      end: one.end,
      sentence: spanText(text, sentence),
      sentenceStart: sentence.start,
    };
  }

  private links(relations: readonly ExtractedRelation[]): ClaimRelationLink[] {
    const links = new Map<string, ClaimRelationLink>();
    for (const relation of relations) {
      const record = this.relation(relation);
      if (!record) continue;
      const { kind, polarity, modality } = relation;
      const key = `${record.id} ${kind} ${polarity}`;
      if (!links.has(key)) links.set(key, { relationId: record.id, kind, polarity, modality });
    }
    return [...links.values()];
  }

  /** Null where the subject is no entity, the object says nothing, or the ontology does not admit the pair. */
  private relation(relation: ExtractedRelation): RelationRecord | null {
    let subject = this.entityOf(relation.subject);
    let object = this.entityOf(relation.object);
    const objectText = object ? null : relation.objectText?.trim() || null;
    if (!subject || (!object && !objectText) || subject.id === object?.id) return null;
    if (!fitsPredicate(relation.predicate, subject.type, object?.type ?? null)) return null;
    // One relation whichever way round a symmetric predicate was said.
    if (object && predicateInfo(relation.predicate).symmetric && object.id < subject.id)
      [subject, object] = [object, subject];
    const id = relationId(subject.id, relation.predicate, object?.id ?? `text:${foldName(objectText ?? "")}`);
    const known = this.relations.get(id);
    const { text } = this.extraction.document;
    const record: RelationRecord = {
      id,
      predicate: relation.predicate,
      subjectId: subject.id,
      objectId: object?.id ?? null,
      objectText,
      phrase: known?.phrase ?? (relation.phrase ? spanText(text, relation.phrase) : null),
      eventTime: known?.eventTime ?? relation.time,
      qualifiers: known?.qualifiers.length ? known.qualifiers : this.qualifiers(relation),
    };
    this.relations.set(id, record);
    return record;
  }

  private qualifiers(relation: ExtractedRelation): Qualifier[] {
    return relation.qualifiers.map(({ key, value, mention }) => ({
      key,
      value,
      entityId: this.entityOf(mention)?.id ?? null,
    }));
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The sentence that a span begins in; sentences are in text order. */
function sentenceAround(sentences: readonly Span[], span: Span): Span | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return null;
    if (span.start < sentence.start) high = middle - 1;
    else if (span.start >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
