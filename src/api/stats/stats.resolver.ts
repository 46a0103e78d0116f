import { Arg, Ctx, FieldResolver, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import {
  PREDICATES,
  SPEECH_ACTS,
  predicateInfo,
  speechActInfo,
  type Predicate,
  type SpeechAct,
} from "../../domain/ontology.js";
import type { StatsField, TimeBucket } from "../../store/graphStore.js";
import type { ApiContext } from "../context.js";
import { EntityObject } from "../entity/entity.type.js";
import { StatsFieldEnum, TimeBucketEnum } from "../enums.js";
import { ClaimFilterInput } from "../filters/filters.inputs.js";
import { readCountedFilter } from "../filters/readFilter.js";
import { boundedInt } from "../relay/boundedInt.js";
import { MAX_FIRST } from "../relay/cursor.js";
import { loadEntity } from "../relay/loadRecords.js";
import { drillFilter } from "./drillFilter.js";
import { loadTimeline } from "./loadTimeline.js";
import { MatrixCell, StatBucket, TimelineRow, TotalsObject, type BucketSource } from "./stats.type.js";

const ENTITY_FIELDS: ReadonlySet<string> = new Set(["SPEAKER", "TARGET", "PUBLISHER"]);

@ObjectType({ description: "Counts over the claims of the graph." })
export class Stats {}

@Resolver(() => Stats)
export class StatsResolver {
  @Query(() => Stats, { description: "Totals, rankings, series and matrices." })
  stats(): Stats {
    return new Stats();
  }

  @FieldResolver(() => TotalsObject, { description: "What the graph holds now." })
  totals(@Ctx() { store }: ApiContext) {
    return store.totals();
  }

  @FieldResolver(() => [StatBucket], { description: "The commonest values of a field, most claims first." })
  async top(
    @Arg("field", () => StatsFieldEnum, { description: "What to count by." }) field: StatsField,
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims to count." }) input:
      | ClaimFilterInput
      | undefined,
    @Arg("first", () => Int, { nullable: true, defaultValue: 10, description: "At most so many buckets, 100 at most." })
    wanted: number | null,
    @Ctx() { store }: ApiContext,
  ): Promise<BucketSource[]> {
    const first = boundedInt(wanted, { name: "first", fallback: 10, max: MAX_FIRST });
    const filter = readCountedFilter(input);
    const buckets = await store.top(field, { first, ...(filter && { filter }) });
    return buckets.map(({ key, count }) => ({ field, key, count, drill: drillFilter(filter, [[field, key]]) }));
  }

  @FieldResolver(() => [TimelineRow], { description: "Claims by time of publication, oldest first." })
  async timeSeries(
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims to count." }) input:
      | ClaimFilterInput
      | undefined,
    @Arg("bucket", () => TimeBucketEnum, { nullable: true, defaultValue: "DAY", description: "Width of a bucket." })
    wanted: TimeBucket | null,
    @Arg("series", () => StatsFieldEnum, { nullable: true, description: "Splits each bucket by this field." }) series:
      | StatsField
      | undefined,
    @Ctx() { store }: ApiContext,
  ): Promise<TimelineRow[]> {
    return loadTimeline(store, {
      filter: readCountedFilter(input),
      bucket: wanted ?? "DAY",
      ...(series && { series }),
    });
  }

  @FieldResolver(() => [MatrixCell], { description: "Claims by two fields; only cells with claims." })
  async matrix(
    @Arg("rows", () => StatsFieldEnum, { description: "Field of the rows." }) rows: StatsField,
    @Arg("columns", () => StatsFieldEnum, { description: "Field of the columns." }) columns: StatsField,
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims to count." }) input:
      | ClaimFilterInput
      | undefined,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: 20,
      description: "At most so many rows and columns, 100 at most.",
    })
    wanted: number | null,
    @Ctx() { store }: ApiContext,
  ): Promise<MatrixCell[]> {
    const first = boundedInt(wanted, { name: "first", fallback: 20, max: MAX_FIRST });
    const filter = readCountedFilter(input);
    const cells = await store.matrix(rows, columns, { first, ...(filter && { filter }) });
    return cells.map((cell) => ({
      ...cell,
      drill: drillFilter(filter, [
        [rows, cell.row],
        [columns, cell.column],
      ]),
    }));
  }
}

@Resolver(() => StatBucket)
export class StatBucketResolver {
  @FieldResolver(() => String, { description: "The value for people to read, in English." })
  async label(@Root() { field, key }: BucketSource, @Ctx() context: ApiContext): Promise<string> {
    if (ENTITY_FIELDS.has(field)) return (await loadEntity(context, key))?.name ?? key;
    if (field === "PREDICATE" && PREDICATES.includes(key as Predicate)) return predicateInfo(key as Predicate).label.en;
    if (field === "SPEECH_ACT" && SPEECH_ACTS.includes(key as SpeechAct))
      return speechActInfo(key as SpeechAct).label.en;
    return key;
  }

  @FieldResolver(() => EntityObject, { nullable: true, description: "The entity, where the field is one." })
  entity(@Root() { field, key }: BucketSource, @Ctx() context: ApiContext) {
    return ENTITY_FIELDS.has(field) ? loadEntity(context, key) : null;
  }
}
