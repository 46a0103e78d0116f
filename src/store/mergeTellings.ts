import type { EntityName } from "../domain/entity.js";
import { NAME_KINDS } from "../domain/entity.js";
import type { Qualifier } from "../domain/relation.js";
import type { TimeRef } from "../domain/time.js";
import type { EntityRecord } from "../domain/bundle.js";

/** One way an entity is told of, and how many live articles tell it so. */
export interface EntityTelling {
  readonly record: EntityRecord;
  readonly count: number;
}

/** An entity as all its tellings together say, whatever their order. */
export type MergedEntity = Pick<EntityRecord, "type" | "name" | "names" | "description" | "externalIds">;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The value with the highest count; ties go to the longer, then to the first in order. */
function commonest(counts: ReadonlyMap<string, number>): string {
  const [best] = [...counts].toSorted(([a, m], [b, n]) => n - m || b.length - a.length || compare(a, b));
  return best?.[0] ?? "";
}

function tally(values: readonly (readonly [string, number])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [value, count] of values) counts.set(value, (counts.get(value) ?? 0) + count);
  return counts;
}

/**
 * The name table's word wins over what texts say; of texts the commonest. Tellings that a decision moved here add their names, and decide the rest only where
 * there are no others. The order of the tellings does not matter.
 */
export function mergeEntityTellings(tellings: readonly EntityTelling[]): MergedEntity {
  const own = preferred(tellings, ({ record }) => record.movedFrom === undefined);
  const decisive = preferred(own, ({ record }) => record.wellKnown);
  const records = decisive.map(({ record, count }) => [record, count] as const);
  return {
    type: commonest(tally(records.map(([record, count]) => [record.type, count]))) as EntityRecord["type"],
    name: commonest(tally(records.map(([record, count]) => [record.name, count]))),
    names: mergeNames(tellings.flatMap(({ record }) => record.names)),
    description:
      commonest(
        tally(records.flatMap(([record, count]) => (record.description ? [[record.description, count] as const] : []))),
      ) || null,
    externalIds: mergeExternalIds(tellings),
  };
}

/** Those that a condition picks; all where it picks none. */
function preferred<Item>(items: readonly Item[], condition: (item: Item) => boolean): readonly Item[] {
  const picked = items.filter(condition);
  return picked.length > 0 ? picked : items;
}

/** Each name once, with its strongest kind; canonical names first. */
function mergeNames(names: readonly EntityName[]): EntityName[] {
  const best = new Map<string, EntityName>();
  for (const name of names) {
    const key = `${name.lang ?? ""}|${name.value}`;
    const known = best.get(key);
    if (!known || NAME_KINDS.indexOf(name.kind) < NAME_KINDS.indexOf(known.kind)) best.set(key, name);
  }
  return [...best.values()].toSorted(
    (a, b) =>
      NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind) ||
      compare(a.lang ?? "", b.lang ?? "") ||
      compare(a.value, b.value),
  );
}

function mergeExternalIds(tellings: readonly EntityTelling[]): EntityRecord["externalIds"] {
  const all = tellings.flatMap(({ record }) => record.externalIds);
  const byText = new Map(all.map((one) => [`${one.scheme} ${one.value}`, one]));
  return [...byText].toSorted(([a], [b]) => compare(a, b)).map(([, one]) => one);
}

/** What one article tells about a relation besides what identifies it. */
export interface RelationTelling {
  readonly objectText: string | null;
  readonly phrase: string | null;
  readonly eventTime: TimeRef | null;
  readonly qualifiers: readonly Qualifier[];
}

const PRECISION_ORDER = ["SECOND", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR", "UNKNOWN"] as const;

/** The commonest words for the object and phrase, the most exact and then commonest time, and every qualifier once; the order of the tellings does not matter. */
export function mergeRelationTellings(tellings: readonly RelationTelling[]): RelationTelling {
  const times = tellings.flatMap(({ eventTime }) => (eventTime ? [eventTime] : []));
  const sharpest = Math.min(...times.map((time) => PRECISION_ORDER.indexOf(time.precision)));
  const exact = times.filter((time) => PRECISION_ORDER.indexOf(time.precision) === sharpest);
  const time = commonest(tally(exact.map((one) => [timeText(one), 1])));
  const qualifiers = new Map(
    tellings.flatMap((one) => one.qualifiers).map((one) => [JSON.stringify([one.key, one.value, one.entityId]), one]),
  );
  return {
    objectText:
      commonest(tally(tellings.flatMap((one) => (one.objectText ? [[one.objectText, 1] as const] : [])))) || null,
    phrase: commonest(tally(tellings.flatMap(({ phrase }) => (phrase ? [[phrase, 1] as const] : [])))) || null,
    eventTime: exact.find((one) => timeText(one) === time) ?? null,
    qualifiers: [...qualifiers].toSorted(([a], [b]) => compare(a, b)).map(([, one]) => one),
  };
}

const timeText = ({ text, start, end, precision }: TimeRef): string => JSON.stringify([start, end, precision, text]);
