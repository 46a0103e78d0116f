import type { Article } from "../../../src/domain/article.js";
import type { Claim } from "../../../src/domain/claim.js";
import type { Entity } from "../../../src/domain/entity.js";
import { isKindOf } from "../../../src/domain/ontology.js";
import type { Relation } from "../../../src/domain/relation.js";
import type { TimeRef } from "../../../src/domain/time.js";
import type {
  ArticleFilter,
  ClaimFilter,
  EntityFilter,
  IdFilter,
  OneOf,
  RangeFilter,
  RelationFilter,
  StringFilter,
} from "../../../src/store/graphStore.js";
import { lookupName } from "../../../src/store/lookupName.js";

/** What a filter looks up beside the record itself. */
export interface World {
  entity(id: string | null): Entity | null;
  article(id: string): Article;
  relation(id: string): Relation;
  claimsBehind(relationId: string): Claim[];
  /** Whether the article that the claim's own is a copy of has the same claim, live. */
  repeats(claim: Claim): boolean;
  /** The entity that an id stands for now. */
  survivorOf(id: string): string;
}

interface Combined<Filter> {
  readonly and?: readonly Filter[];
  readonly or?: readonly Filter[];
  readonly not?: Filter;
}

const combined = <Filter extends Combined<Filter>>(filter: Filter, matches: (one: Filter) => boolean): boolean =>
  (filter.and ?? []).every(matches) && (!filter.or || filter.or.some(matches)) && (!filter.not || !matches(filter.not));

const oneOf = <T>(filter: OneOf<T> | IdFilter | undefined, value: unknown): boolean =>
  !filter ||
  ((filter.eq === undefined || filter.eq === value) &&
    (filter.in === undefined || (filter.in as unknown[]).includes(value)));

function text(filter: StringFilter | undefined, value: string, fold: (text: string) => string): boolean {
  if (!filter) return true;
  const low = fold(value);
  return (
    (filter.eq === undefined || low === fold(filter.eq)) &&
    (filter.in === undefined || filter.in.map(fold).includes(low)) &&
    (filter.contains === undefined || low.includes(fold(filter.contains))) &&
    (filter.startsWith === undefined || low.startsWith(fold(filter.startsWith)))
  );
}

/** Letter case of ASCII only, as the stores' own functions fold it. */
const low = (value: string): string => value.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());

function range(filter: RangeFilter | undefined, value: number | null): boolean {
  if (!filter) return true;
  const { eq, gte, lte, lt } = filter;
  if ([eq, gte, lte, lt].every((one) => one === undefined)) return true;
  if (value === null) return false;
  return (
    (eq === undefined || value === eq) &&
    (gte === undefined || value >= gte) &&
    (lte === undefined || value <= lte) &&
    (lt === undefined || value < lt)
  );
}

/** A language, or any of its scripts and regions. */
function language(filter: StringFilter | undefined, value: string): boolean {
  if (!filter) return true;
  const { eq, in: any, ...rest } = filter;
  const fits = (wanted: string): boolean => `${low(value)}-`.startsWith(`${low(wanted)}-`);
  return text(rest, value, low) && (eq === undefined || fits(eq)) && (any === undefined || any.some(fits));
}

export const matchesEntity = (filter: EntityFilter, entity: Entity, world: Pick<World, "survivorOf">): boolean =>
  (filter.id?.eq === undefined || [filter.id.eq, world.survivorOf(filter.id.eq)].includes(entity.id)) &&
  (filter.id?.in === undefined || filter.id.in.some((id) => [id, world.survivorOf(id)].includes(entity.id))) &&
  (!filter.name ||
    [entity.name, ...entity.names.map((name) => name.value)].some((name) => text(filter.name, name, lookupName))) &&
  (filter.type?.eq === undefined || isKindOf(entity.type, filter.type.eq)) &&
  (filter.type?.in === undefined || filter.type.in.some((type) => isKindOf(entity.type, type))) &&
  range(filter.claimCount, entity.claimCount) &&
  combined(filter, (one) => matchesEntity(one, entity, world));

const entityOf = (filter: EntityFilter | undefined, entity: Entity | null, world: World): boolean =>
  !filter || (entity !== null && matchesEntity(filter, entity, world));

export function matchesClaim(filter: ClaimFilter, claim: Claim, world: World): boolean {
  const article = world.article(claim.articleId);
  return (
    oneOf(filter.id, claim.id) &&
    text(filter.text, claim.content, low) &&
    oneOf(filter.speechAct, claim.speechAct) &&
    entityOf(filter.speaker, world.entity(claim.speakerId), world) &&
    entityOf(filter.target, world.entity(claim.targetId), world) &&
    entityOf(filter.publisher, world.entity(article.publisherId), world) &&
    (!filter.about || claim.aboutIds.some((id) => entityOf(filter.about, world.entity(id), world))) &&
    (!filter.predicate ||
      claim.links.some((link) => oneOf(filter.predicate, world.relation(link.relationId).predicate))) &&
    oneOf(filter.polarity, claim.polarity) &&
    oneOf(filter.modality, claim.modality) &&
    oneOf(filter.speakerType, claim.speakerType) &&
    language(filter.lang, article.lang) &&
    range(filter.saidAt, claim.saidAt) &&
    range(filter.publishedAt, article.publishedAt) &&
    range(filter.confidence, claim.confidence) &&
    (filter.isRepeat === undefined || filter.isRepeat === world.repeats(claim)) &&
    combined(filter, (one) => matchesClaim(one, claim, world))
  );
}

const holdsAt = (time: TimeRef | null, moment: number): boolean =>
  typeof time?.start === "number" && time.start <= moment && (time.end === null || moment < time.end);

export const matchesRelation = (filter: RelationFilter, relation: Relation, world: World): boolean =>
  oneOf(filter.id, relation.id) &&
  oneOf(filter.predicate, relation.predicate) &&
  entityOf(filter.subject, world.entity(relation.subjectId), world) &&
  entityOf(filter.object, world.entity(relation.objectId), world) &&
  oneOf(filter.status, relation.status) &&
  range(filter.eventTime, relation.eventTime?.start ?? null) &&
  (filter.validAt === undefined || holdsAt(relation.eventTime, filter.validAt)) &&
  range(filter.independentSources, relation.independentSources) &&
  (!filter.publishedAt ||
    world
      .claimsBehind(relation.id)
      .some((claim) => range(filter.publishedAt, world.article(claim.articleId).publishedAt))) &&
  combined(filter, (one) => matchesRelation(one, relation, world));

export const matchesArticle = (filter: ArticleFilter, article: Article, world: World): boolean =>
  oneOf(filter.id, article.id) &&
  text(filter.title, article.title, low) &&
  text(filter.text, article.text, low) &&
  entityOf(filter.publisher, world.entity(article.publisherId), world) &&
  language(filter.lang, article.lang) &&
  range(filter.publishedAt, article.publishedAt) &&
  combined(filter, (one) => matchesArticle(one, article, world));
