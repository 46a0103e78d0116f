import type { ArticleBundle, EntityRecord } from "../domain/bundle.js";
import type { Claim, ClaimRelationLink } from "../domain/claim.js";
import type { EntityName, Mention } from "../domain/entity.js";
import type { EntityId, RelationId } from "../domain/ids.js";
import { movedFrom, movedTo, type IdentityDetail } from "./decisionsInForce.js";
import { RelationKeeper } from "./relationKeeper.js";

type Rename = (id: EntityId) => EntityId;

/** How the entities of one claim are renamed: a split by mentions may move its speaker and leave what it is about. */
interface ClaimRename {
  readonly speaker: Rename;
  readonly target: Rename;
  readonly content: Rename;
}

/** Which entities of an article one decision renames, place by place. */
interface Move {
  readonly mention: (mention: Mention) => EntityId;
  readonly claim: (claim: Claim) => ClaimRename;
  /** The publisher's and the agency's, which no mention stands for. */
  readonly article: Rename;
}

/** One decision applied to one article's bundle; the same object where it moves nothing in it. */
export function moveEntities(bundle: ArticleBundle, detail: IdentityDetail): ArticleBundle {
  const move = moveIn(bundle, detail);
  if (!move) return bundle;
  const mentions = bundle.mentions.map((mention) => {
    const entityId = move.mention(mention);
    return entityId === mention.entityId ? mention : { ...mention, entityId };
  });
  const moved = bundle.mentions.filter((mention, i) => mention !== mentions[i]);
  const entities = new Map([...bundle.entities, ...recordsMoved(bundle, detail, moved)].map((one) => [one.id, one]));
  const keeper = new RelationKeeper(entities);
  const claims = bundle.claims.map((claim) => moveClaim(bundle, claim, move.claim(claim), keeper));
  const renamed = (id: EntityId | null): EntityId | null => id && move.article(id);
  const [publisherId, agencyId] = [renamed(bundle.article.publisherId), renamed(bundle.article.agencyId)];
  const isReprinted = publisherId !== bundle.article.publisherId || agencyId !== bundle.article.agencyId;
  const result: ArticleBundle = {
    article: isReprinted ? { ...bundle.article, publisherId, agencyId } : bundle.article,
    mentions,
    claims,
    relations: keeper.records(),
    entities: [],
  };
  const used = entitiesIn(result);
  const gone = new Set<string>([...movedFrom(detail), movedTo(detail)].filter((id) => !used.has(id)));
  return { ...result, entities: [...entities.values()].filter((one) => !gone.has(one.id)).toSorted(byId) };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Null where the decision has nothing to move in this article. */
function moveIn(bundle: ArticleBundle, detail: IdentityDetail): Move | null {
  const from = new Set<EntityId>(movedFrom(detail));
  if (!bundle.entities.some((entity) => from.has(entity.id))) return null;
  const to = movedTo(detail);
  const rename: Rename = (id) => (from.has(id) ? to : id);
  if (detail.kind === "MERGE" || detail.articleIds.includes(bundle.article.id)) {
    const everywhere = { speaker: rename, target: rename, content: rename };
    return { mention: (mention) => rename(mention.entityId), claim: () => everywhere, article: rename };
  }
  const chosen = new Set<string>(detail.mentionIds);
  const own = bundle.mentions.filter((mention) => mention.entityId === detail.entityId);
  const [parted, left] = [own.filter((one) => chosen.has(one.id)), own.filter((one) => !chosen.has(one.id))];
  if (parted.length === 0) return null;
  return {
    mention: (mention) => (chosen.has(mention.id) ? rename(mention.entityId) : mention.entityId),
    claim: (claim) => renameByMentions(claim, rename, parted, left),
    article: (id) => id,
  };
}

const same: Rename = (id) => id;

/** A claim's speaker and target follow the mention in their own span; everything follows where the claim's sentences hold only parted mentions. */
function renameByMentions(
  claim: Claim,
  rename: Rename,
  parted: readonly Mention[],
  left: readonly Mention[],
): ClaimRename {
  const sentences = claim.evidence.map((one) => ({
    start: one.sentenceStart,
    end: one.sentenceStart + one.sentence.length,
  }));
  const inSentences = (mentions: readonly Mention[]): boolean => mentions.some((one) => touches(one, sentences));
  if (!inSentences(parted)) return { speaker: same, target: same, content: same };
  if (!inSentences(left)) return { speaker: rename, target: rename, content: rename };
  const inRole = (role: "SPEAKER" | "TARGET" | "CONTENT"): Rename => {
    const spans = claim.evidence.filter((one) => one.role === role);
    return parted.some((one) => touches(one, spans)) && !left.some((one) => touches(one, spans)) ? rename : same;
  };
  return { speaker: inRole("SPEAKER"), target: inRole("TARGET"), content: inRole("CONTENT") };
}

const touches = (mention: Mention, spans: readonly { start: number; end: number }[]): boolean =>
  spans.some((span) => mention.start < span.end && span.start < mention.end);

function moveClaim(bundle: ArticleBundle, claim: Claim, rename: ClaimRename, keeper: RelationKeeper): Claim {
  const speakerId = claim.speakerId && rename.speaker(claim.speakerId);
  const targetId = claim.targetId && rename.target(claim.targetId);
  const aboutIds = [...new Set(claim.aboutIds.map(rename.content))];
  const speakerChain = claim.speakerChain.map((link) => {
    const entityId = link.entityId && rename.speaker(link.entityId);
    return entityId === link.entityId ? link : { ...link, entityId };
  });
  const links = moveLinks(bundle, claim, rename, keeper);
  const moved = { ...claim, speakerId, speakerChain, targetId, links, aboutIds };
  return JSON.stringify(moved) === JSON.stringify(claim) ? claim : moved;
}

function moveLinks(
  bundle: ArticleBundle,
  claim: Claim,
  rename: ClaimRename,
  keeper: RelationKeeper,
): ClaimRelationLink[] {
  const links = new Map<string, ClaimRelationLink>();
  for (const link of claim.links) {
    const record = bundle.relations.find((one) => one.id === link.relationId);
    if (!record) continue;
    const isSpeech = link.kind === "SPEECH";
    const [subject, object] = isSpeech ? [rename.speaker, rename.target] : [rename.content, rename.content];
    const relationId: RelationId | null = keeper.keep({
      ...record,
      subjectId: subject(record.subjectId),
      objectId: record.objectId && object(record.objectId),
      qualifiers: record.qualifiers.map((one) => ({ ...one, entityId: one.entityId && rename.content(one.entityId) })),
    });
    const key = `${relationId} ${link.kind} ${link.polarity}`;
    if (relationId && !links.has(key)) links.set(key, { ...link, relationId });
  }
  return [...links.values()];
}

/** The record of the entity that a decision moves to, as this article tells it after the move. */
function recordsMoved(bundle: ArticleBundle, detail: IdentityDetail, moved: readonly Mention[]): EntityRecord[] {
  const from = new Set<EntityId>(movedFrom(detail));
  const sources = bundle.entities.filter((one) => from.has(one.id));
  const [source] = sources;
  if (!source) return [];
  const id = movedTo(detail);
  const own = bundle.entities.find((one) => one.id === id);
  const names =
    detail.kind === "MERGE"
      ? sources.flatMap((one) => one.names.map(demoted))
      : surfaceNames(moved, bundle.article.lang);
  if (own) return [{ ...own, names: withNames(own.names, names) }];
  if (detail.kind === "SPLIT") return [splitRecord(detail, names)];
  const name = detail.kind === "MERGE" ? source.name : (names[0]?.value ?? source.name);
  return [{ ...source, id, name, names: withNames([], names), movedFrom: source.id }];
}

const HAN = /\p{Script=Han}/u;

const splitRecord = (
  { newId, type, name }: { newId: EntityId; type: EntityRecord["type"]; name: string },
  names: readonly EntityName[],
): EntityRecord => ({
  id: newId,
  type,
  name,
  names: withNames([{ value: name, lang: HAN.test(name) ? "zh" : "en", kind: "CANONICAL" }], names),
  description: null,
  externalIds: [],
  wellKnown: false,
});

/** The names of an entity that was moved are further names of the one it moved to. */
const demoted = (name: EntityName): EntityName => (name.kind === "CANONICAL" ? { ...name, kind: "ALIAS" } : name);

const surfaceNames = (mentions: readonly Mention[], lang: string): EntityName[] =>
  mentions
    .filter((mention) => mention.kind === "NAME")
    .map(({ surface }) => ({ value: surface, lang: HAN.test(surface) ? "zh" : lang.slice(0, 2), kind: "ALIAS" }));

/** Each name once; the first one counts. */
function withNames(own: readonly EntityName[], more: readonly EntityName[]): EntityName[] {
  const names = new Map<string, EntityName>();
  for (const name of [...own, ...more]) {
    const key = `${name.lang ?? ""}|${name.value}`;
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

/** The entities that a bundle's article, mentions, claims and relations name. */
export function entitiesIn({ article, mentions, claims, relations }: ArticleBundle): Set<string> {
  const named: (EntityId | null)[] = [
    article.publisherId,
    article.agencyId,
    ...mentions.map((one) => one.entityId),
    ...claims.flatMap((one) => [
      one.speakerId,
      one.targetId,
      ...one.aboutIds,
      ...one.speakerChain.map((link) => link.entityId),
    ]),
    ...relations.flatMap((one) => [one.subjectId, one.objectId, ...one.qualifiers.map((detail) => detail.entityId)]),
  ];
  return new Set(named.filter((id) => id !== null));
}
