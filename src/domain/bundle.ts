import type { ArticleRecord } from "./article.js";
import type { Claim } from "./claim.js";
import type { EntityName, ExternalId, Mention } from "./entity.js";
import type { EntityId } from "./ids.js";
import type { EntityType } from "./ontology.js";
import type { Qualifier, RelationKey } from "./relation.js";
import type { TimeRef } from "./time.js";

/** One article with everything read from it, ready to be written in one transaction. */
export interface ArticleBundle {
  readonly article: ArticleRecord;
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly relations: readonly RelationRecord[];
}

/** What an article tells about an entity. Fields that come from the name table (`wellKnown`) win over those that come from texts. */
export interface EntityRecord {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly EntityName[];
  readonly description: string | null;
  readonly externalIds: readonly ExternalId[];
  readonly wellKnown: boolean;
  /** Set where a decision moved the telling here from another entity: it adds names, and decides name and type only where nothing else does. */
  readonly movedFrom?: EntityId;
}

/** What an article tells about a relation; its standing is derived in the same transaction from all claims behind it. */
export interface RelationRecord extends RelationKey {
  readonly phrase: string | null;
  readonly eventTime: TimeRef | null;
  readonly qualifiers: readonly Qualifier[];
}
