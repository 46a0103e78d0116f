import fc from "fast-check";
import type { ArticleBundle, EntityRecord } from "../../../src/domain/bundle.js";
import { MODALITIES, POLARITIES } from "../../../src/domain/claim.js";
import type { DecisionRequest } from "../../../src/domain/decision.js";
import { DomainError } from "../../../src/domain/errors.js";
import type { ClaimId } from "../../../src/domain/ids.js";
import type { GraphStore } from "../../../src/store/graphStore.js";

/** One change of the graph, by numbers that any store's records can be picked with. */
export interface Change {
  readonly kind: "PUT" | "RETRACT" | "MERGE" | "SPLIT" | "LINK" | "NOT_SAME" | "REVIEW" | "REVERT";
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const number = fc.nat({ max: 999 });
const kind = fc.constantFrom<Change["kind"]>(
  "PUT",
  "PUT",
  "PUT",
  "RETRACT",
  "MERGE",
  "MERGE",
  "SPLIT",
  "LINK",
  "NOT_SAME",
  "REVIEW",
  "REVIEW",
  "REVERT",
  "REVERT",
);

/** Sequences that begin with articles, so that there is something to decide about. */
export const changes = (length: number): fc.Arbitrary<Change[]> =>
  fc.array(fc.record({ kind, a: number, b: number, c: number }), { minLength: 4, maxLength: length });

const pick = <Value>(values: readonly Value[], number: number): Value => values[number % values.length] as Value;

/** What the changes pick from. */
export interface Material {
  readonly bundles: readonly ArticleBundle[];
  readonly entities: readonly EntityRecord[];
}

/** Makes a change; its plain outcome: the answer, or the code of the error that refused it. */
export async function apply(
  store: GraphStore,
  change: Change,
  material: Material,
  decided: readonly string[],
  at: number,
): Promise<unknown> {
  try {
    return await attempt(store, change, material, decided, at);
  } catch (error) {
    if (error instanceof DomainError) return { refused: error.code, path: error.field };
    throw error;
  }
}

function attempt(store: GraphStore, change: Change, material: Material, decided: readonly string[], at: number) {
  const { a, b } = change;
  const bundle = pick(material.bundles, a);
  switch (change.kind) {
    case "PUT":
      return store.putArticles([bundle, pick(material.bundles, b)].map((one) => ingestedAt(one, at)));
    case "RETRACT":
      return store.retractArticle(bundle.article.id, "a test", at);
    case "REVERT":
      return store.revertDecision(decided.length > 0 ? pick(decided, a) : "dec_unknown", at);
    default:
      return store.decide({ detail: detailOf(change, material), reason: "a test", by: "tester", at });
  }
}

const ingestedAt = (bundle: ArticleBundle, at: number): ArticleBundle => ({
  ...bundle,
  article: { ...bundle.article, ingestedAt: at },
  claims: bundle.claims.map((claim) => ({ ...claim, recordedAt: at })),
});

function detailOf({ kind: what, a, b, c }: Change, { bundles, entities }: Material): DecisionRequest["detail"] {
  const [one, other] = [pick(entities, a).id, pick(entities, b).id];
  const { article, mentions, claims } = pick(bundles, c);
  const mention = pick(mentions, b);
  const part =
    c % 2 === 0
      ? { entityId: mention.entityId, articleIds: [article.id], mentionIds: [] }
      : { entityId: mention.entityId, articleIds: [], mentionIds: [mention.id] };
  switch (what) {
    case "MERGE":
      return { kind: "MERGE", into: one, from: a % 3 === 0 ? [other, pick(entities, c).id] : [other] };
    case "SPLIT":
      return { kind: "SPLIT", ...part, name: "Part", type: "COMPANY" };
    case "LINK":
      return { kind: "LINK", ...part, to: one };
    case "NOT_SAME":
      return { kind: "NOT_SAME", entityIds: [one, other] };
    default:
      return reviewOf(claims.length > 0 ? pick(claims, b).id : ("clm_unknown" as ClaimId), a, mention.entityId);
  }
}

function reviewOf(claimId: ClaimId, number: number, entityId: EntityRecord["id"]): DecisionRequest["detail"] {
  const state = pick(["ACCEPTED", "REJECTED", "CORRECTED", "CORRECTED", "AUTO"] as const, number);
  const correction = pick(
    [
      { polarity: pick(POLARITIES, number), modality: pick(MODALITIES, number) },
      { speakerId: entityId },
      { targetId: null, speechAct: "CRITICIZES" as const },
    ],
    number,
  );
  return { kind: "CORRECT", claimId, state, correction: state === "CORRECTED" ? correction : {} };
}
