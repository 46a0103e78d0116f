import { validateSync } from "class-validator";
import type { GraphQLSchema } from "graphql";
import { ArgumentValidationError, buildSchema } from "type-graphql";
import { ArticleResolver } from "./article/article.resolver.js";
import { ClaimRelationResolver, ClaimResolver, SpeakerLinkResolver } from "./claim/claim.resolver.js";
import { EntityResolver } from "./entity/entity.resolver.js";
import { MentionResolver } from "./entity/mention.resolver.js";
import { ConflictError, NotFoundError, ValidationError } from "./ingest/ingest.type.js";
import { IngestResolver } from "./ingest/ingest.resolver.js";
import { OntologyResolver, PredicateLabelResolver, SpeechActLabelResolver } from "./ontology/ontology.resolver.js";
import { NodeResolver } from "./relay/node.resolver.js";
import { QualifierResolver, RelationResolver, WhyResolver } from "./relation/relation.resolver.js";
import { SearchResolver } from "./search/search.resolver.js";
import { StatBucketResolver, StatsResolver } from "./stats/stats.resolver.js";

/** The executable schema. The same sources give the same SDL, on every Node. */
export function buildApiSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      NodeResolver,
      EntityResolver,
      MentionResolver,
      ClaimResolver,
      SpeakerLinkResolver,
      ClaimRelationResolver,
      RelationResolver,
      QualifierResolver,
      WhyResolver,
      ArticleResolver,
      SearchResolver,
      StatsResolver,
      StatBucketResolver,
      OntologyResolver,
      PredicateLabelResolver,
      SpeechActLabelResolver,
      IngestResolver,
    ],
    orphanedTypes: [ValidationError, NotFoundError, ConflictError],
    // Synchronous on purpose: the default validator awaits an import for each argument object and so breaks DataLoader's batches apart.
    validateFn: (value) => {
      if (value === null || typeof value !== "object" || value.constructor === Object) return;
      const errors = validateSync(value, { skipMissingProperties: true, forbidUnknownValues: false });
      if (errors.length > 0) throw new ArgumentValidationError(errors);
    },
  });
}
