import type {
  ArticleDetail,
  Decision,
  LinkDetail,
  MergeDetail,
  ReviewDetail,
  SplitDetail,
} from "../domain/decision.js";
import type { EntityId } from "../domain/ids.js";

/** A decision about who is who: it moves mentions and claims from one entity to another. */
export type IdentityDetail = MergeDetail | SplitDetail | LinkDetail;

/** The entities that a decision takes something away from. */
export const movedFrom = (detail: IdentityDetail): readonly EntityId[] =>
  detail.kind === "MERGE" ? detail.from : [detail.entityId];

/** The entity that a decision moves to. */
export function movedTo(detail: IdentityDetail): EntityId {
  switch (detail.kind) {
    case "MERGE":
      return detail.into;
    case "SPLIT":
      return detail.newId;
    case "LINK":
      return detail.to;
  }
}

/**
 * What holds of a list of decisions, given in the order in which they were made: those taken back are left out, later ones work on what earlier ones left.
 * Immutable: a further decision makes a new one, or is added with `add`, which keeps the order.
 */
export class DecisionsInForce {
  private readonly identity: IdentityDetail[] = [];
  /** Places in `identity` of the decisions that move something away from an entity. */
  private readonly moving = new Map<string, number[]>();
  private readonly survivors = new Map<string, EntityId>();
  private readonly reviews = new Map<string, ReviewDetail>();
  private readonly articles = new Map<string, ArticleDetail["kind"]>();
  private readonly different: ReadonlySet<string>[] = [];

  constructor(decisions: Iterable<Decision>) {
    for (const decision of decisions) this.add(decision);
  }

  /** Takes in one more, later than all before. */
  add({ detail, revertedAt }: Decision): void {
    if (revertedAt !== null) return;
    switch (detail.kind) {
      case "RETRACT":
      case "RESTORE":
        this.articles.set(detail.articleId, detail.kind);
        return;
      case "CORRECT":
        this.reviews.set(detail.claimId, detail);
        return;
      case "NOT_SAME":
        this.different.push(new Set(detail.entityIds));
        return;
      default:
        this.addIdentity(detail);
    }
  }

  private addIdentity(detail: IdentityDetail): void {
    const place = this.identity.push(detail) - 1;
    for (const id of movedFrom(detail)) {
      const places = this.moving.get(id);
      if (places) places.push(place);
      else this.moving.set(id, [place]);
      if (detail.kind === "MERGE") this.survivors.set(id, detail.into);
    }
  }

  /** The decisions that may move something of a record with these entities, in order; where a move ends, the next may begin. */
  movesOf(entityIds: Iterable<string>): IdentityDetail[] {
    if (this.identity.length === 0) return [];
    const places = new Set<number>();
    const open = [...entityIds];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const place of this.moving.get(id) ?? []) {
        const detail = this.identity[place];
        if (!detail || places.has(place)) continue;
        places.add(place);
        open.push(movedTo(detail));
      }
    }
    return [...places].toSorted((a, b) => a - b).flatMap((place) => this.identity[place] ?? []);
  }

  /** The given entities and all others of which something may have been moved to them: where a raw bundle may name what is seen as one of them. */
  sourcesOf(ids: Iterable<EntityId>): EntityId[] {
    const sources = new Set(ids);
    for (const detail of this.identity.toReversed())
      if (sources.has(movedTo(detail))) for (const id of movedFrom(detail)) sources.add(id);
    return [...sources];
  }

  /** The entity that an entity lives on as; itself where it was not merged away. */
  survivorOf(id: EntityId): EntityId {
    let survivor = id;
    for (let next = this.survivors.get(survivor); next; next = this.survivors.get(survivor)) survivor = next;
    return survivor;
  }

  /** All entities that were merged away. */
  mergedAway(): Iterable<string> {
    return this.survivors.keys();
  }

  reviewOf(claimId: string): ReviewDetail | undefined {
    return this.reviews.get(claimId);
  }

  isWithdrawn(articleId: string): boolean {
    return this.articles.get(articleId) === "RETRACT";
  }

  /** Whether some decision says that two entities, or ones that live on as them, are different. */
  areDifferent(a: EntityId, b: EntityId): boolean {
    if (this.different.length === 0) return false;
    const [one, other] = [this.survivorOf(a), this.survivorOf(b)];
    return this.different.some((set) => {
      const survivors = new Set([...set].map((id) => this.survivorOf(id as EntityId)));
      return survivors.has(one) && survivors.has(other) && survivors.size > 1;
    });
  }
}
