import type { ReadOptions, RelationFilter } from "../graphStore.js";
import { MAX_STEPS, type Step, type Steps } from "../walkGraph.js";
import type { Connection } from "./connection.js";
import { cypher, EDGE_TYPES } from "./cypher.js";
import { edgeCondition } from "./filterCypher.js";

/** The part of the graph that a walk has fetched, level by level: all thin edges of the entities it has asked for, seen from both ends. */
export class LoadedSteps implements Steps {
  private readonly byEntity = new Map<string, Map<string, Step>>();
  private readonly asked = new Set<string>();
  private taken = 0;
  isCut = false;

  constructor(
    private readonly connection: Connection,
    private readonly filter: RelationFilter | undefined,
    private readonly options: ReadOptions | undefined,
  ) {}

  steps(from: string): readonly Step[] {
    return [...(this.byEntity.get(from)?.values() ?? [])];
  }

  /** Whether the store knows an entity that was asked for. */
  has(entityId: string): boolean {
    return this.byEntity.has(entityId);
  }

  /** Fetches the edges of entities in one statement; answers the entities at their other ends that were not asked for yet. */
  async load(entityIds: readonly string[]): Promise<string[]> {
    const wanted = entityIds.filter((id) => !this.asked.has(id));
    if (wanted.length === 0 || this.isCut) return [];
    for (const id of wanted) this.asked.add(id);
    const room = MAX_STEPS - this.taken;
    const rows = await this.connection.read(
      cypher`UNWIND ${wanted} AS key MATCH (here:Entity {id: key})
        OPTIONAL MATCH (here)-[x:${EDGE_TYPES}]-(there:Entity) WHERE ${edgeCondition(this.filter)}
        WITH key, x, there LIMIT ${room + wanted.length + 1}
        RETURN key, collect([x.id, there.id, x.support]) AS steps`,
      this.options,
    );
    const next = new Set<string>();
    for (const row of rows) {
      const from = String(row["key"]);
      this.stepsOf(from);
      for (const [relation, to, support] of row["steps"] as [string | null, string, number][]) {
        if (relation === null) continue;
        this.taken += 1;
        this.stepsOf(from).set(relation, { relation, to, support });
        this.stepsOf(to).set(relation, { relation, to: from, support });
        if (!this.asked.has(to)) next.add(to);
      }
    }
    this.isCut = this.taken > MAX_STEPS;
    return [...next];
  }

  private stepsOf(id: string): Map<string, Step> {
    const known = this.byEntity.get(id) ?? new Map<string, Step>();
    this.byEntity.set(id, known);
    return known;
  }
}
