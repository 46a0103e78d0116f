import type { EntityName, ExternalId } from "../domain/entity.js";
import type { EntityId } from "../domain/ids.js";
import type { EntityType } from "../domain/ontology.js";

/** What a chain or a publisher's name was found to be. Made from the article and the name table alone, so the order of ingestion never matters. */
export interface ResolvedEntity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly names: readonly EntityName[];
  readonly description: string | null;
  readonly externalIds: readonly ExternalId[];
  /** Whether the name table has it. */
  readonly wellKnown: boolean;
}
