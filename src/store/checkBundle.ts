import { EvidenceMismatchError, OntologyViolationError } from "../domain/errors.js";
import { invariant } from "../domain/invariant.js";
import { fitsPredicate } from "../domain/ontology.js";
import type { ArticleBundle } from "../domain/bundle.js";

/**
 * Checks a bundle before anything is written: every evidence and mention is the text at its place, every relation fits its predicate, and nothing
 * points out of the bundle.
 * @throws EvidenceMismatchError, OntologyViolationError
 */
export function checkBundle({ article, entities, mentions, claims, relations }: ArticleBundle): void {
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  const known = new Set(relations.map((relation) => relation.id));
  const check = (what: string, { start, end }: { start: number; end: number }, exact: string): void => {
    if (start >= 0 && start < end && article.text.slice(start, end) === exact) return;
    throw new EvidenceMismatchError(`${what} at ${start}-${end} of ${article.id} is not the text there.`);
  };
  for (const mention of mentions) {
    check("A mention", mention, mention.surface);
    invariant(types.has(mention.entityId), `mention ${mention.id} names an entity of its bundle`);
  }
  for (const relation of relations) {
    const subject = types.get(relation.subjectId);
    const object = relation.objectId === null ? null : types.get(relation.objectId);
    invariant(subject !== undefined && object !== undefined, `relation ${relation.id} joins entities of its bundle`);
    invariant(relation.objectId !== null || relation.objectText, `relation ${relation.id} has an object`);
    if (!fitsPredicate(relation.predicate, subject, object)) {
      throw new OntologyViolationError(`${relation.predicate} does not take ${subject} and ${object ?? "a text"}.`);
    }
  }
  const told = new Set(claims.flatMap((claim) => claim.links.map((link) => link.relationId)));
  for (const { id } of relations) invariant(told.has(id), `relation ${id} has a claim behind it`);
  for (const claim of claims) {
    const hasCue = claim.evidence.some(({ role }) => role === "CUE");
    invariant(hasCue || claim.speakerType === "PUBLISHER", `claim ${claim.id} has a cue, or is the publisher's own`);
    for (const one of claim.evidence) check(`Evidence ${one.role}`, one, one.exact);
    invariant(claim.content.length > 0, `claim ${claim.id} has content`);
    for (const link of claim.links)
      invariant(known.has(link.relationId), `claim ${claim.id} links a relation of its bundle`);
    for (const id of [claim.speakerId, claim.targetId, ...claim.aboutIds]) {
      invariant(id === null || types.has(id), `claim ${claim.id} names entities of its bundle`);
    }
  }
}
