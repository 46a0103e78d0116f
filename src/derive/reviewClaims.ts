import type { ArticleBundle, EntityRecord } from "../domain/bundle.js";
import type { Claim, ClaimRelationLink, SpeakerType } from "../domain/claim.js";
import type { ClaimCorrection, ReviewDetail } from "../domain/decision.js";
import type { EntityId } from "../domain/ids.js";
import { familyOf, PREDICATES, speechActInfo } from "../domain/ontology.js";
import type { DecisionsInForce } from "./decisionsInForce.js";
import { RelationKeeper } from "./relationKeeper.js";

type Entities = ReadonlyMap<EntityId, EntityRecord>;

/** The reviews in force, applied to an article's claims. Evidence and content stay the article's own words. */
export function reviewClaims(bundle: ArticleBundle, decisions: DecisionsInForce): ArticleBundle {
  const reviews = bundle.claims.map((claim) => decisions.reviewOf(claim.id));
  if (reviews.every((review) => review === undefined)) return bundle;
  const entities: Entities = new Map(bundle.entities.map((one) => [one.id, one]));
  const keeper = new RelationKeeper(entities);
  const claims = bundle.claims.map((claim, i) => {
    const review = reviews[i];
    const corrected = review ? reviewClaim(claim, review, entities, decisions) : claim;
    return relinkClaim(bundle, claim, corrected, keeper);
  });
  return { ...bundle, claims, relations: keeper.records() };
}

function reviewClaim(
  claim: Claim,
  { state, correction }: ReviewDetail,
  entities: Entities,
  decisions: DecisionsInForce,
): Claim {
  if (state === "AUTO") return claim;
  if (state !== "CORRECTED") return { ...claim, reviewState: state };
  const { speechAct, polarity, modality } = correction;
  const speakerId = correctedEntity(correction, "speakerId", claim.speakerId, entities, decisions);
  const targetId = correctedEntity(correction, "targetId", claim.targetId, entities, decisions);
  return {
    ...claim,
    ...(speechAct && { speechAct }),
    ...(polarity && { polarity }),
    ...(modality && { modality }),
    ...(speakerId !== claim.speakerId && speakerFields(claim, speakerId, entities)),
    targetId,
    reviewState: state,
  };
}

/** The entity that a correction names, as it lives on; one that has left the article since leaves the claim as it was read. */
function correctedEntity(
  correction: ClaimCorrection,
  field: "speakerId" | "targetId",
  read: EntityId | null,
  entities: Entities,
  decisions: DecisionsInForce,
): EntityId | null {
  const wanted = correction[field];
  if (wanted === undefined || wanted === null) return wanted === null ? null : read;
  const survivor = decisions.survivorOf(wanted);
  return entities.has(survivor) ? survivor : read;
}

/** Another speaker changes what kind of source it is, and the innermost link of the chain. */
function speakerFields(claim: Claim, speakerId: EntityId | null, entities: Entities) {
  const innermost = claim.speakerChain.length - 1;
  return {
    speakerId,
    speakerType: speakerTypeOf(claim, speakerId, entities),
    speakerChain: claim.speakerChain.map((link, i) => (i === innermost ? { ...link, entityId: speakerId } : link)),
  };
}

function speakerTypeOf(claim: Claim, speakerId: EntityId | null, entities: Entities): SpeakerType {
  const type = speakerId && entities.get(speakerId)?.type;
  if (!type) return claim.speakerType;
  return familyOf(type) === "PERSON" ? "NAMED_PERSON" : "NAMED_ORGANIZATION";
}

/** Links as the corrected claim bears them: CONTENT follows polarity and modality, SPEECH is the saying itself and follows act, speaker and target. */
function relinkClaim(bundle: ArticleBundle, read: Claim, claim: Claim, keeper: RelationKeeper): Claim {
  const isOtherSaying =
    read.speechAct !== claim.speechAct || read.speakerId !== claim.speakerId || read.targetId !== claim.targetId;
  const links = read.links.flatMap((link): ClaimRelationLink[] => {
    const record = bundle.relations.find((one) => one.id === link.relationId);
    if (!record || (link.kind === "SPEECH" && isOtherSaying)) return [];
    const relationId = keeper.keep(record);
    return relationId ? [{ ...link, relationId, ...(link.kind === "CONTENT" && stanceOf(read, claim, link)) }] : [];
  });
  const speech = isOtherSaying ? speechLink(bundle, claim, keeper) : null;
  if (speech) links.push(speech);
  return JSON.stringify(links) === JSON.stringify(read.links) ? claim : { ...claim, links: distinct(links) };
}

function stanceOf(
  read: Claim,
  claim: Claim,
  link: ClaimRelationLink,
): Pick<ClaimRelationLink, "polarity" | "modality"> {
  const opposite = link.polarity === "POSITIVE" ? "NEGATIVE" : "POSITIVE";
  return {
    polarity: read.polarity === claim.polarity ? link.polarity : opposite,
    modality: read.modality === claim.modality ? link.modality : claim.modality,
  };
}

function speechLink({ relations }: ArticleBundle, claim: Claim, keeper: RelationKeeper): ClaimRelationLink | null {
  const predicate = PREDICATES.find((one) => one === speechActInfo(claim.speechAct).projectsTo);
  const { speakerId, targetId } = claim;
  if (!predicate || !speakerId || !targetId) return null;
  const read = relations.find((one) =>
    claim.links.some((link) => link.kind === "SPEECH" && link.relationId === one.id),
  );
  const relationId = keeper.keep({
    predicate,
    subjectId: speakerId,
    objectId: targetId,
    objectText: null,
    phrase: read?.phrase ?? null,
    eventTime: read?.eventTime ?? null,
    qualifiers: [],
  });
  return relationId && { relationId, kind: "SPEECH", polarity: "POSITIVE", modality: "CERTAIN" };
}

const distinct = (links: readonly ClaimRelationLink[]): ClaimRelationLink[] => [
  ...new Map(links.map((link) => [`${link.relationId} ${link.kind} ${link.polarity}`, link])).values(),
];
