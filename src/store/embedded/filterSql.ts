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
import type { SqlValue } from "./sqliteDriver.js";

/** A condition with its parameters in order. Values are never part of the text. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

const TRUE: Condition = { sql: "1", parameters: [] };
const FALSE: Condition = { sql: "0", parameters: [] };

/** All of the conditions; true when there are none. */
export function allOf(conditions: readonly (Condition | null)[]): Condition {
  return join(conditions, " AND ", TRUE);
}

function join(conditions: readonly (Condition | null)[], word: string, none: Condition): Condition {
  const given = conditions.filter((one) => one !== null);
  if (given.length === 0) return none;
  return { sql: given.map((one) => `(${one.sql})`).join(word), parameters: given.flatMap((one) => one.parameters) };
}

const not = (one: Condition): Condition => ({ sql: `NOT coalesce((${one.sql}), 0)`, parameters: one.parameters });

interface Combined<Filter> {
  readonly and?: readonly Filter[];
  readonly or?: readonly Filter[];
  readonly not?: Filter;
}

function combine<Filter extends Combined<Filter>>(
  filter: Filter,
  own: readonly (Condition | null)[],
  compile: (one: Filter) => Condition,
): Condition {
  return allOf([
    ...own,
    ...(filter.and ?? []).map(compile),
    filter.or ? join(filter.or.map(compile), " OR ", FALSE) : null,
    filter.not ? not(compile(filter.not)) : null,
  ]);
}

const inList = (column: string, values: readonly string[]): Condition => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  parameters: [JSON.stringify(values)],
});

function oneOf(column: string, filter: OneOf<string> | IdFilter | undefined): Condition | null {
  if (!filter) return null;
  return allOf([
    filter.eq === undefined ? null : { sql: `${column} = ?`, parameters: [filter.eq] },
    filter.in === undefined ? null : inList(column, filter.in),
  ]);
}

function text(column: string, filter: StringFilter | undefined): Condition | null {
  if (!filter) return null;
  const low = (value: string): string => value.toLowerCase();
  return allOf([
    filter.eq === undefined ? null : { sql: `lower(${column}) = ?`, parameters: [low(filter.eq)] },
    filter.in === undefined ? null : inList(`lower(${column})`, filter.in.map(low)),
    filter.contains === undefined
      ? null
      : { sql: `instr(lower(${column}), ?) > 0`, parameters: [low(filter.contains)] },
    filter.startsWith === undefined
      ? null
      : {
          sql: `substr(lower(${column}), 1, ?) = ?`,
          parameters: [low(filter.startsWith).length, low(filter.startsWith)],
        },
  ]);
}

function range(column: string, filter: RangeFilter | undefined): Condition | null {
  if (!filter) return null;
  const part = (sign: string, value: number | undefined): Condition | null =>
    value === undefined ? null : { sql: `${column} ${sign} ?`, parameters: [value] };
  return allOf([part("=", filter.eq), part(">=", filter.gte), part("<=", filter.lte), part("<", filter.lt)]);
}

const exists = (sql: string, condition: Condition): Condition => ({
  sql: `EXISTS (${sql} AND (${condition.sql}))`,
  parameters: condition.parameters,
});

const types = (filter: OneOf<EntityType> | undefined): OneOf<string> | undefined =>
  filter && {
    ...(filter.eq === undefined ? {} : { in: kindsOf(filter.eq) }),
    ...(filter.in === undefined ? {} : { in: filter.in.flatMap(kindsOf) }),
  };

function name(filter: StringFilter | undefined): Condition | null {
  if (!filter) return null;
  const value = "n.folded";
  const condition = allOf([
    filter.eq === undefined ? null : { sql: `${value} = ?`, parameters: [lookupName(filter.eq)] },
    filter.in === undefined ? null : inList(value, filter.in.map(lookupName)),
    filter.contains === undefined ? null : { sql: `instr(${value}, ?) > 0`, parameters: [lookupName(filter.contains)] },
    filter.startsWith === undefined
      ? null
      : {
          sql: `substr(${value}, 1, ?) = ?`,
          parameters: [lookupName(filter.startsWith).length, lookupName(filter.startsWith)],
        },
  ]);
  return {
    sql: `e.id IN (SELECT n.entity_id FROM entity_name n WHERE ${condition.sql})`,
    parameters: condition.parameters,
  };
}

/** Ids as given, and those that they live on as. */
function entityId(column: string, filter: IdFilter): Condition {
  const lives = (values: readonly string[]): Condition => ({
    sql: `${column} IN (SELECT value FROM json_each(?) UNION ALL SELECT to_id FROM redirect WHERE from_id IN (SELECT value FROM json_each(?)))`,
    parameters: [JSON.stringify(values), JSON.stringify(values)],
  });
  return allOf([
    filter.eq === undefined ? null : lives([filter.eq]),
    filter.in === undefined ? null : lives(filter.in),
  ]);
}

/** A language, or any of its scripts and regions. */
function language(column: string, filter: StringFilter | undefined): Condition | null {
  if (!filter) return null;
  const { eq, in: any, ...rest } = filter;
  const ranges = (values: readonly string[]): Condition =>
    join(
      values.flatMap((value) => [text(column, { eq: value }), text(column, { startsWith: `${value}-` })]),
      " OR ",
      FALSE,
    );
  return allOf([text(column, rest), eq === undefined ? null : ranges([eq]), any === undefined ? null : ranges(any)]);
}

/** On rows of `claim c`: the article that its own is a copy of has the same claim. Copies are few, and have an index (008-indexes.sql). */
const REPEATS: Condition = {
  sql: `c.article_id IN (SELECT own.id FROM article own WHERE json_extract(own.json, '$.originId') <> own.id)
    AND EXISTS (SELECT 1 FROM article own JOIN claim o ON o.article_id = json_extract(own.json, '$.originId')
      WHERE own.id = c.article_id AND o.retired_at IS NULL AND o.speech_act = c.speech_act
        AND o.speaker_id IS c.speaker_id AND o.target_id IS c.target_id AND o.content = c.content)`,
  parameters: [],
};

/** On rows of `entity e`. */
export function entityCondition(filter: EntityFilter): Condition {
  return combine(
    filter,
    [
      filter.id ? entityId("e.id", filter.id) : null,
      name(filter.name),
      oneOf("e.type", types(filter.type)),
      range("e.claim_count", filter.claimCount),
    ],
    entityCondition,
  );
}

/** On a column that holds an entity's id. */
function entityOf(column: string, filter: EntityFilter | undefined): Condition | null {
  if (!filter) return null;
  const condition = entityCondition(filter);
  return { sql: `${column} IN (SELECT e.id FROM entity e WHERE ${condition.sql})`, parameters: condition.parameters };
}

/** On rows of `claim c`. */
export function claimCondition(filter: ClaimFilter): Condition {
  const about = entityOf("p.entity_id", filter.about);
  const predicate = oneOf("r.predicate", filter.predicate);
  return combine(
    filter,
    [
      oneOf("c.id", filter.id),
      text("c.content", filter.text),
      oneOf("c.speech_act", filter.speechAct),
      entityOf("c.speaker_id", filter.speaker),
      entityOf("c.target_id", filter.target),
      entityOf("c.publisher_id", filter.publisher),
      about && exists("SELECT 1 FROM claim_party p WHERE p.claim_id = c.id AND p.role = 'ABOUT'", about),
      predicate &&
        exists(
          "SELECT 1 FROM claim_relation x JOIN relation r ON r.id = x.relation_id WHERE x.claim_id = c.id",
          predicate,
        ),
      oneOf("c.polarity", filter.polarity),
      oneOf("c.modality", filter.modality),
      oneOf("c.speaker_type", filter.speakerType),
      language("c.lang", filter.lang),
      range("c.said_at", filter.saidAt),
      range("c.published_at", filter.publishedAt),
      range("c.confidence", filter.confidence),
      filter.isRepeat === undefined ? null : filter.isRepeat ? REPEATS : not(REPEATS),
    ],
    claimCondition,
  );
}

/** On rows of `relation r`. */
export function relationCondition(filter: RelationFilter): Condition {
  const published = range("c.published_at", filter.publishedAt);
  return combine(
    filter,
    [
      oneOf("r.id", filter.id),
      oneOf("r.predicate", filter.predicate),
      entityOf("r.subject_id", filter.subject),
      entityOf("r.object_id", filter.object),
      oneOf("r.status", filter.status),
      range("r.event_start", filter.eventTime),
      filter.validAt === undefined
        ? null
        : {
            sql: "r.event_start <= ? AND (r.event_end IS NULL OR r.event_end > ?)",
            parameters: [filter.validAt, filter.validAt],
          },
      range("r.independent_sources", filter.independentSources),
      published &&
        exists(
          "SELECT 1 FROM claim_relation x JOIN claim c ON c.id = x.claim_id WHERE x.relation_id = r.id AND c.retired_at IS NULL",
          published,
        ),
    ],
    relationCondition,
  );
}

/** On rows of `article a`. */
export function articleCondition(filter: ArticleFilter): Condition {
  return combine(
    filter,
    [
      oneOf("a.id", filter.id),
      text("a.title", filter.title),
      text("a.text", filter.text),
      entityOf("a.publisher_id", filter.publisher),
      language("a.lang", filter.lang),
      range("a.published_at", filter.publishedAt),
    ],
    articleCondition,
  );
}
