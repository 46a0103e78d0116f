import { subjectsOf, type Decision } from "../../../src/domain/decision.js";
import type { EntityId } from "../../../src/domain/ids.js";
import type { Relation } from "../../../src/domain/relation.js";
import type { Between, GraphReader, GraphStore, Page, StatusChange } from "../../../src/store/graphStore.js";
import type { Ledger } from "./ledger.js";

const ALL = { first: 1_000_000 };
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Differences = Pick<
  GraphStore,
  "newClaims" | "countNewClaims" | "newRelations" | "countNewRelations" | "statusChanges" | "decisionsBetween"
>;

/** What changed between two moments, by comparing the whole graphs of both. */
export function history(ledger: Ledger, at: (moment: number) => GraphReader): Differences {
  const survivor = ({ to, entityId }: Between): EntityId | null =>
    entityId === null ? null : ledger.stateAt(to).inForce.survivorOf(entityId as EntityId);

  /** One page of what `list` gives at the second moment and did not give at the first. */
  async function added<Item extends { id: string }>(
    list: (reader: GraphReader) => Promise<Page<Item>>,
    { from, to }: Between,
  ): Promise<Page<Item>> {
    const [before, after] = await Promise.all([list(at(from)), list(at(to))]);
    const known = new Set(before.items.map((item) => item.id));
    const isNew = after.items.map((item) => !known.has(item.id));
    return {
      items: after.items.filter((_, i) => isNew[i]),
      keysets: after.keysets.filter((_, i) => isNew[i]),
      hasNextPage: false,
    };
  }
  const paged = <Item>(all: Page<Item>, { first, after }: { first: number; after?: { id: string } }): Page<Item> => {
    const start = after ? all.keysets.findIndex((keyset) => keyset.id === after.id) + 1 : 0;
    const [items, keysets] = [all.items.slice(start, start + first), all.keysets.slice(start, start + first)];
    return { items, keysets, hasNextPage: all.items.length > start + first };
  };

  async function claims(between: Between) {
    const all = await added((reader) => reader.listClaims({ page: ALL }), between);
    const id = survivor(between);
    if (id === null) return all;
    const keep = all.items.map((one) => [one.speakerId, one.targetId, ...one.aboutIds].includes(id));
    return { ...all, items: all.items.filter((_, i) => keep[i]), keysets: all.keysets.filter((_, i) => keep[i]) };
  }
  const ofEntity = (one: Relation, id: string | null): boolean =>
    id === null || one.subjectId === id || one.objectId === id;
  async function relations(between: Between) {
    const all = await added((reader) => reader.listRelations({ page: ALL }), between);
    const keep = all.items.map((one) => ofEntity(one, survivor(between)));
    return { ...all, items: all.items.filter((_, i) => keep[i]), keysets: all.keysets.filter((_, i) => keep[i]) };
  }

  /** All relations that are known by id at a moment, listed or not. */
  const known = async (moment: number): Promise<Map<string, Relation>> => {
    const { stored } = ledger.stateAt(moment);
    const ids = [...new Set([...stored.values()].flatMap((one) => one.bundle.relations.map((told) => told.id)))];
    const found = await at(moment).relations(ids);
    return new Map(found.flatMap((one) => (one ? [[one.id as string, one] as const] : [])));
  };

  return {
    newClaims: async (between, page) => paged(await claims(between), page),
    countNewClaims: async (between) => (await claims(between)).items.length,
    newRelations: async (between, page) => paged(await relations(between), page),
    countNewRelations: async (between) => (await relations(between)).items.length,
    async statusChanges(between, first) {
      const states = await Promise.all(
        ledger.moments
          .filter((moment) => moment <= between.to)
          .map(async (moment) => ({
            moment,
            relations: await known(moment),
          })),
      );
      const [before, after] = await Promise.all([known(between.from), known(between.to)]);
      const listed = new Set((await at(between.to).listRelations({ page: ALL })).items.map((one) => one.id as string));
      const changes = [...after.values()].flatMap((one): StatusChange[] => {
        const from = before.get(one.id)?.status ?? null;
        if (from === one.status || (from === null && !listed.has(one.id)) || !ofEntity(one, survivor(between)))
          return [];
        let [status, since]: [string | null, number] = [null, 0];
        for (const { moment, relations: then } of states) {
          const now = then.get(one.id)?.status;
          if (!now || now === status) continue;
          [status, since] = [now, moment];
        }
        return [{ relationId: one.id, from, to: one.status, at: since, reason: one.statusReason }];
      });
      return changes
        .toSorted(
          (a, b) =>
            Number(a.from === null) - Number(b.from === null) || b.at - a.at || compare(a.relationId, b.relationId),
        )
        .slice(0, first);
    },
    async decisionsBetween(between, first) {
      const { decisions, inForce } = ledger.stateAt(between.to);
      const id = survivor(between);
      const isAbout = ({ detail }: Decision): boolean =>
        id === null || subjectsOf(detail).some((one) => inForce.survivorOf(one as EntityId) === id);
      return decisions
        .filter((one) => one.at > between.from || (one.revertedAt ?? 0) > between.from)
        .filter(isAbout)
        .toReversed()
        .slice(0, first);
    },
  };
}
