import type { Article } from "../domain/article.js";
import type { Claim, ClaimRelationLink } from "../domain/claim.js";
import type { RelationKey } from "../domain/relation.js";
import type { RelationLink } from "./deriveRelation.js";

/** What of a claim, of its bearing on a relation and of its article the relation's standing depends on. */
export function relationLinkOf(
  claim: Pick<Claim, "id" | "articleId" | "speechAct" | "speakerType" | "speakerId" | "confidence" | "reviewState">,
  link: Pick<ClaimRelationLink, "kind" | "polarity" | "modality">,
  relation: Pick<RelationKey, "subjectId" | "objectId">,
  article: Pick<Article, "originId" | "publisherId" | "agencyId" | "publishedAt">,
): RelationLink {
  const { speakerId } = claim;
  return {
    claimId: claim.id,
    articleId: claim.articleId,
    originId: article.originId,
    // A paper that prints an agency's text vouches for nothing of its own.
    publisherId: article.agencyId ?? article.publisherId,
    publishedAt: article.publishedAt,
    linkKind: link.kind,
    polarity: link.polarity,
    modality: link.modality,
    speechAct: claim.speechAct,
    speakerType: claim.speakerType,
    speakerId,
    speakerIsSubject: speakerId !== null && speakerId === relation.subjectId,
    speakerIsObject: speakerId !== null && speakerId === relation.objectId,
    confidence: claim.confidence,
    rejected: claim.reviewState === "REJECTED",
  };
}
