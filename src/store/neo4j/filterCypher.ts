import { kindsOf, type EntityType } from "../../domain/ontology.js";
import type {
  ArticleFilter,
  ClaimFilter,
  EntityFilter,
  IdFilter,
  OneOf,
  RangeFilter,
  RelationFilter,
  StringFilter,
} from "../graphStore.js";
import { lookupName } from "../lookupName.js";
import { cypher, joinCypher, type Cypher } from "./cypher.js";

/*
 * Conditions bind their own nodes under the names e, n, r, c: statements that take one bind no other node of these names than the one it is on.
 */

/** All of the conditions; true when there are none. */
export function allOf(conditions: readonly (Cypher | null)[]): Cypher {
  const given = conditions.filter((one) => one !== null);
  return given.length === 0 ? cypher`true` : joinCypher(given.map(inBrackets), cypher` AND `);
}

function anyOf(conditions: readonly Cypher[]): Cypher {
  return conditions.length === 0 ? cypher`false` : joinCypher(conditions.map(inBrackets), cypher` OR `);
}

const inBrackets = (one: Cypher): Cypher => cypher`(${one})`;

interface Combined<Filter> {
  readonly and?: readonly Filter[];
  readonly or?: readonly Filter[];
  readonly not?: Filter;
}

/** A condition on a missing value holds for nothing, so that its negation holds. */
function combine<Filter extends Combined<Filter>>(
  filter: Filter,
  own: readonly (Cypher | null)[],
  compile: (one: Filter) => Cypher,
): Cypher {
  return allOf([
    ...own,
    ...(filter.and ?? []).map(compile),
    filter.or ? anyOf(filter.or.map(compile)) : null,
    filter.not ? cypher`NOT coalesce(${compile(filter.not)}, false)` : null,
  ]);
}

function oneOf(property: Cypher, filter: OneOf<string> | IdFilter | undefined): Cypher | null {
  if (!filter) return null;
  return allOf([
    filter.eq === undefined ? null : cypher`${property} = ${filter.eq}`,
    filter.in === undefined ? null : cypher`${property} IN ${filter.in}`,
  ]);
}

/** On a property whose letters are folded already by `fold`. */
function text(property: Cypher, filter: StringFilter | undefined, fold: (value: string) => string): Cypher | null {
  if (!filter) return null;
  return allOf([
    filter.eq === undefined ? null : cypher`${property} = ${fold(filter.eq)}`,
    filter.in === undefined ? null : cypher`${property} IN ${filter.in.map(fold)}`,
    filter.contains === undefined ? null : cypher`${property} CONTAINS ${fold(filter.contains)}`,
    filter.startsWith === undefined ? null : cypher`${property} STARTS WITH ${fold(filter.startsWith)}`,
  ]);
}

const low = (value: string): string => value.toLowerCase();

function range(property: Cypher, filter: RangeFilter | undefined): Cypher | null {
  if (!filter) return null;
  return allOf([
    filter.eq === undefined ? null : cypher`${property} = ${filter.eq}`,
    filter.gte === undefined ? null : cypher`${property} >= ${filter.gte}`,
    filter.lte === undefined ? null : cypher`${property} <= ${filter.lte}`,
    filter.lt === undefined ? null : cypher`${property} < ${filter.lt}`,
  ]);
}

const types = (filter: OneOf<EntityType> | undefined): OneOf<string> | undefined =>
  filter && {
    ...(filter.eq === undefined ? {} : { in: kindsOf(filter.eq) }),
    ...(filter.in === undefined ? {} : { in: filter.in.flatMap(kindsOf) }),
  };

const name = (filter: StringFilter | undefined): Cypher | null =>
  filter
    ? cypher`EXISTS { MATCH (e)-[:NAMED]->(n:Name) WHERE ${text(cypher`n.folded`, filter, lookupName) ?? cypher`true`} }`
    : null;

/** A language, or any of its scripts and regions; on a property in lower case. */
function language(property: Cypher, filter: StringFilter | undefined): Cypher | null {
  if (!filter) return null;
  const { eq, in: any, ...rest } = filter;
  const ranges = (values: readonly string[]): Cypher =>
    anyOf(values.map((value) => cypher`(${property} = ${low(value)} OR ${property} STARTS WITH ${`${low(value)}-`})`));
  return allOf([
    text(property, rest, low),
    eq === undefined ? null : ranges([eq]),
    any === undefined ? null : ranges(any),
  ]);
}

/** On nodes `c:Claim`: the article that its own is a copy of has the same claim. */
const REPEATS = cypher`EXISTS {
  MATCH (c)<-[:MAKES]-(own:Article) WHERE own.originId <> own.id
  MATCH (:Article {id: own.originId})-[:MAKES]->(o:LiveClaim)
  WHERE o.speechAct = c.speechAct AND coalesce(o.speakerId, '') = coalesce(c.speakerId, '')
    AND coalesce(o.targetId, '') = coalesce(c.targetId, '') AND o.content = c.content
}`;

/** On nodes `e:Entity`. */
export function entityCondition(filter: EntityFilter): Cypher {
  return combine(
    filter,
    [
      oneOf(cypher`e.id`, filter.id),
      name(filter.name),
      oneOf(cypher`e.type`, types(filter.type)),
      range(cypher`e.claimCount`, filter.claimCount),
    ],
    entityCondition,
  );
}

/** That a pattern which binds `e:Entity` has an entity that fits. */
const entityAt = (pattern: Cypher, filter: EntityFilter | undefined): Cypher | null =>
  filter ? cypher`EXISTS { MATCH ${pattern} WHERE ${entityCondition(filter)} }` : null;

/** On nodes `c:Claim`. */
export function claimCondition(filter: ClaimFilter): Cypher {
  const predicate = oneOf(cypher`r.predicate`, filter.predicate);
  return combine(
    filter,
    [
      oneOf(cypher`c.id`, filter.id),
      text(cypher`c.contentLow`, filter.text, low),
      oneOf(cypher`c.speechAct`, filter.speechAct),
      entityAt(cypher`(c)-[:SPEAKER]->(e:Entity)`, filter.speaker),
      entityAt(cypher`(c)-[:TARGET]->(e:Entity)`, filter.target),
      entityAt(cypher`(e:Entity {id: c.publisherId})`, filter.publisher),
      entityAt(cypher`(c)-[:ABOUT]->(e:Entity)`, filter.about),
      predicate && cypher`EXISTS { MATCH (c)-[:BEARS_ON]->(r:Relation) WHERE ${predicate} }`,
      oneOf(cypher`c.polarity`, filter.polarity),
      oneOf(cypher`c.modality`, filter.modality),
      oneOf(cypher`c.speakerType`, filter.speakerType),
      language(cypher`toLower(c.lang)`, filter.lang),
      range(cypher`c.saidAt`, filter.saidAt),
      range(cypher`c.publishedAt`, filter.publishedAt),
      range(cypher`c.confidence`, filter.confidence),
      filter.isRepeat === undefined ? null : filter.isRepeat ? REPEATS : cypher`NOT ${REPEATS}`,
    ],
    claimCondition,
  );
}

/** On nodes `r:Relation`. */
export function relationCondition(filter: RelationFilter): Cypher {
  const published = range(cypher`c.publishedAt`, filter.publishedAt);
  return combine(
    filter,
    [
      ...ownOfRelation(cypher`r`, filter),
      entityAt(cypher`(r)-[:SUBJECT]->(e:Entity)`, filter.subject),
      entityAt(cypher`(r)-[:OBJECT]->(e:Entity)`, filter.object),
      published && cypher`EXISTS { MATCH (r)<-[:BEARS_ON]-(c:LiveClaim) WHERE ${published} }`,
    ],
    relationCondition,
  );
}

const ownOfRelation = (at: Cypher, filter: RelationFilter): (Cypher | null)[] => [
  oneOf(cypher`${at}.id`, filter.id),
  oneOf(cypher`${at}.predicate`, filter.predicate),
  oneOf(cypher`${at}.status`, filter.status),
  range(cypher`${at}.eventStart`, filter.eventTime),
  filter.validAt === undefined
    ? null
    : cypher`${at}.eventStart <= ${filter.validAt} AND (${at}.eventEnd IS NULL OR ${at}.eventEnd > ${filter.validAt})`,
  range(cypher`${at}.independentSources`, filter.independentSources),
];

/**
 * On thin edges `x` between entities: they carry what most filters ask for under the names that the relation's node has; for the rest the
 * node is looked up by its id.
 */
export function edgeCondition(filter: RelationFilter | undefined): Cypher {
  if (!filter) return cypher`true`;
  if (!asksBeyondEdge(filter)) return combine(filter, ownOfRelation(cypher`x`, filter), edgeCondition);
  return cypher`EXISTS { MATCH (r:Relation {id: x.id}) WHERE ${relationCondition(filter)} }`;
}

const asksBeyondEdge = ({ subject, object, publishedAt, and, or, not }: RelationFilter): boolean =>
  Boolean(subject ?? object ?? publishedAt) ||
  [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(asksBeyondEdge);

/** On nodes `a:Article`. */
export function articleCondition(filter: ArticleFilter): Cypher {
  return combine(
    filter,
    [
      oneOf(cypher`a.id`, filter.id),
      text(cypher`a.titleLow`, filter.title, low),
      text(cypher`a.textLow`, filter.text, low),
      entityAt(cypher`(e:Entity {id: a.publisherId})`, filter.publisher),
      language(cypher`toLower(a.lang)`, filter.lang),
      range(cypher`a.publishedAt`, filter.publishedAt),
    ],
    articleCondition,
  );
}
