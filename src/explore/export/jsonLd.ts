import type { Article } from "../../domain/article.js";
import type { Claim } from "../../domain/claim.js";
import type { Entity } from "../../domain/entity.js";
import { isKindOf, type EntityType } from "../../domain/ontology.js";
import type { Relation } from "../../domain/relation.js";
import { toIso } from "../../domain/time.js";
import {
  fittingRelations,
  loadSurroundings,
  selectClaims,
  type ExportQuery,
  type ExportSource,
  type Surroundings,
} from "./selectRecords.js";
import { statementOf } from "./statementOf.js";

/** schema.org's types for ours, the first that fits; a thing is a Thing. */
const TYPES: readonly (readonly [ours: EntityType, theirs: string])[] = [
  ["PERSON", "Person"],
  ["MEDIA", "NewsMediaOrganization"],
  ["COMPANY", "Corporation"],
  ["GOVERNMENT_BODY", "GovernmentOrganization"],
  ["UNIVERSITY", "CollegeOrUniversity"],
  ["NGO", "NGO"],
  ["ORGANIZATION", "Organization"],
  ["COUNTRY", "Country"],
  ["PLACE", "Place"],
  ["APP", "SoftwareApplication"],
  ["DATASET", "Dataset"],
  ["SERVICE", "Service"],
  ["PRODUCT", "Product"],
  ["LAW_OR_POLICY", "Legislation"],
  ["EVENT", "Event"],
  ["WORK", "CreativeWork"],
];

const iri = (id: string): string => `urn:claimgraph:${id}`;
const reference = (id: string | null): { "@id": string } | undefined => (id === null ? undefined : { "@id": iri(id) });
const moment = (time: number | null): string | undefined => (time === null ? undefined : toIso(time));

type Item = Readonly<Record<string, unknown>>;

/**
 * schema.org as JSON-LD: each claim a Claim with its author and the NewsArticle it appears in; each relation a ClaimReview that gives its derived status in
 * words, with the reason, and no rating value: nothing here says what is true. Records that several claims share are written once.
 */
export async function* exportJsonLd(store: ExportSource, query: ExportQuery): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  const written = new Set<string>();
  for await (const claims of selectClaims(store, query)) {
    const around = await loadSurroundings(store, claims);
    const relationIds = await fittingRelations(store, claims, query.relations);
    const reviews = [...around.relations.values()].filter(({ id }) => relationIds.has(id) && !written.has(iri(id)));
    const evidence = await store.relationEvidence(reviews.map((relation) => relation.id));
    const items: Item[] = [
      ...[...around.entities].map(([id, entity]) => entityItem(id, entity)),
      ...[...around.articles.values()].map(articleItem),
      ...claims.map((claim) => claimItem(claim, around, relationIds)),
      ...reviews.map((relation, i) => reviewItem(relation, around, evidence[i]?.bestClaimId ?? null)),
    ];
    const fresh = items.filter((item) => !written.has(String(item["@id"])));
    const before = written.size;
    for (const item of fresh) written.add(String(item["@id"]));
    yield fresh.map((item, i) => `${before + i === 0 ? "\n" : ",\n"}${JSON.stringify(item)}`).join("");
  }
  yield "\n]}\n";
}

const entityItem = (id: string, entity: Entity): Item => ({
  "@type": TYPES.find(([ours]) => isKindOf(entity.type, ours))?.[1] ?? "Thing",
  "@id": iri(id),
  name: entity.name,
  alternateName: [...new Set(entity.names.map((name) => name.value))].filter((name) => name !== entity.name),
  ...(entity.description && { description: entity.description }),
  ...(entity.externalIds.length > 0 && {
    identifier: entity.externalIds.map(({ scheme, value }) => ({
      "@type": "PropertyValue",
      propertyID: scheme,
      value,
    })),
  }),
});

const articleItem = (article: Article): Item => ({
  "@type": "NewsArticle",
  "@id": iri(article.id),
  headline: article.title,
  url: article.url ?? undefined,
  inLanguage: article.lang,
  datePublished: moment(article.publishedAt),
  publisher: reference(article.publisherId),
  author: article.author === null ? undefined : { "@type": "Person", name: article.author },
});

function claimItem(claim: Claim, { articles }: Surroundings, relationIds: ReadonlySet<string>): Item {
  const publisher = articles.get(claim.articleId)?.publisherId ?? null;
  const speaker = reference(claim.speakerId ?? (claim.speakerType === "PUBLISHER" ? publisher : null));
  const unnamed = claim.speakerText === null ? undefined : { "@type": "Thing", name: claim.speakerText };
  return {
    "@type": "Claim",
    "@id": iri(claim.id),
    text: claim.content,
    author: speaker ?? unnamed,
    dateCreated: moment(claim.saidAt),
    about: claim.aboutIds.map(reference),
    appearance: reference(claim.articleId),
    genre: claim.speechAct,
    review: claim.links.filter((link) => relationIds.has(link.relationId)).map((link) => reference(link.relationId)),
  };
}

const reviewItem = (relation: Relation, { entities }: Surroundings, bestClaimId: string | null): Item => ({
  "@type": "ClaimReview",
  "@id": iri(relation.id),
  claimReviewed: statementOf(relation, entities),
  itemReviewed: reference(bestClaimId),
  author: { "@type": "Organization", name: "ClaimGraph" },
  reviewRating: {
    "@type": "Rating",
    alternateName: relation.status,
    ratingExplanation: relation.statusReason,
  },
  about: [reference(relation.subjectId), ...(relation.objectId ? [reference(relation.objectId)] : [])],
});
