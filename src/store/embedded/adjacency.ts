import type { Step } from "../walkGraph.js";
import type { WalkedRelation } from "./deriveRelationRow.js";

const NONE = -1;
const FIRST_CAPACITY = 1024;

/**
 * The graph of live relations between entities, in typed arrays: each entity heads a chain of its relation ends (a forward star that grows). Adding a relation
 * is constant work; one that leaves the live graph is only marked, and lives again when its article returns.
 */
export class Adjacency {
  private readonly entityIndex = new Map<string, number>();
  private readonly entityIds: string[] = [];
  private readonly relationIndex = new Map<string, number>();
  private readonly relationIds: string[] = [];
  private head = new Int32Array(FIRST_CAPACITY).fill(NONE);
  /** Ends 2r and 2r + 1 belong to relation r: out of its subject, out of its object. */
  private next = new Int32Array(FIRST_CAPACITY * 2);
  private target = new Int32Array(FIRST_CAPACITY * 2);
  private support = new Int32Array(FIRST_CAPACITY);
  private live = new Uint8Array(FIRST_CAPACITY);

  has(entityId: string): boolean {
    return this.entityIndex.has(entityId);
  }

  /** Takes in a relation as a commit left it. */
  apply({ id, subjectId, objectId, support, live }: WalkedRelation): void {
    const known = this.relationIndex.get(id);
    const relation = known ?? this.add(id, subjectId, objectId);
    this.support[relation] = support;
    this.live[relation] = live ? 1 : 0;
  }

  /** The live relations of an entity, newest added first. */
  *steps(entityId: string): Generator<Step> {
    const from = this.entityIndex.get(entityId);
    if (from === undefined) return;
    for (let end = this.head[from] ?? NONE; end !== NONE; end = this.next[end] ?? NONE) {
      const relation = end >> 1;
      if (this.live[relation] !== 1) continue;
      yield {
        relation: this.relationIds[relation] ?? "",
        to: this.entityIds[this.target[end] ?? NONE] ?? "",
        support: this.support[relation] ?? 0,
      };
    }
  }

  private add(id: string, subjectId: string, objectId: string): number {
    const relation = this.relationIds.length;
    if (relation >= this.support.length) {
      this.support = grown(this.support, 0);
      this.next = grown(this.next, NONE);
      this.target = grown(this.target, NONE);
      const live = new Uint8Array(this.live.length * 2);
      live.set(this.live);
      this.live = live;
    }
    this.relationIds.push(id);
    this.relationIndex.set(id, relation);
    const [subject, object] = [this.entity(subjectId), this.entity(objectId)];
    this.link(relation * 2, subject, object);
    this.link(relation * 2 + 1, object, subject);
    return relation;
  }

  private link(end: number, from: number, to: number): void {
    this.target[end] = to;
    this.next[end] = this.head[from] ?? NONE;
    this.head[from] = end;
  }

  private entity(id: string): number {
    const known = this.entityIndex.get(id);
    if (known !== undefined) return known;
    const index = this.entityIds.push(id) - 1;
    this.entityIndex.set(id, index);
    if (index >= this.head.length) this.head = grown(this.head, NONE);
    return index;
  }
}

function grown(array: Int32Array<ArrayBuffer>, fill: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2).fill(fill, array.length);
  larger.set(array);
  return larger;
}
