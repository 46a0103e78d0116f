import type { ArticleRecord } from "../../../src/domain/article.js";
import {
  MODALITIES,
  POLARITIES,
  SPEAKER_TYPES,
  type Claim,
  type ClaimRelationLink,
} from "../../../src/domain/claim.js";
import { articleId, claimId, entityId, mentionId, relationId, type EntityId } from "../../../src/domain/ids.js";
import type { EntityType, Predicate, SpeechAct } from "../../../src/domain/ontology.js";
import type { TimeRef } from "../../../src/domain/time.js";
import type { ArticleBundle, EntityRecord, RelationRecord } from "../../../src/domain/bundle.js";
import type { Random } from "./random.js";

const TYPES: readonly EntityType[] = ["COMPANY", "REGULATOR", "COUNTRY", "ORGANIZATION"];
const PREDICATES: readonly Predicate[] = ["ACCUSES", "SUES", "CRITICIZES", "RESTRICTS", "OTHER"];
const ACTS: readonly SpeechAct[] = ["REPORTS", "STATES", "ACCUSES", "DENIES"];
const WORDS = ["export", "controls", "models", "出口管制", "关税", "芯片", "data", "Privacy", "北京"] as const;
const DAY = 86_400_000;

/** Entities that articles share; the first ones are hubs. Names are unlike each other under folding. */
export function makeEntities(count: number): EntityRecord[] {
  return Array.from({ length: count }, (_, i) => {
    const name = i % 3 === 0 ? `公司${String.fromCodePoint(0x4e00 + i)}` : `Company ${i}`;
    const type = TYPES[i % TYPES.length] as EntityType;
    return {
      id: entityId("TEST", String(i)),
      type,
      name,
      names: [{ value: name, lang: i % 3 === 0 ? "zh" : "en", kind: "CANONICAL" as const }],
      description: null,
      externalIds: [],
      wellKnown: i % 2 === 0,
    };
  });
}

/** A random article with everything read from it, valid by every rule of the port. */
export function makeBundle(random: Random, entities: readonly EntityRecord[], serial: number): ArticleBundle {
  const text = `Article ${serial}. ${Array.from({ length: 12 }, () => random.pick(WORDS)).join(" ")} ${serial}${wire(random)}`;
  const id = articleId(text);
  const chosen = [...new Set(Array.from({ length: 2 + random.below(4) }, () => random.pickHub(entities)))];
  const article: ArticleRecord = {
    id,
    title: `Title ${serial} ${random.pick(WORDS)}`,
    url: null,
    publisherId: random.chance(0.8) ? random.pick(chosen).id : null,
    author: null,
    lang: random.pick(["en", "zh-Hans"] as const),
    publishedAt: random.chance(0.9) ? Date.UTC(2025, 0, 1) + random.below(60) * DAY : null,
    ingestedAt: 1000 + serial,
    status: "LIVE",
    text,
    agencyId: random.chance(0.2) ? random.pick(chosen).id : null,
  };
  const mentions = chosen.map((entity, i) => ({
    id: mentionId(id, i, i + 1),
    articleId: id,
    start: i,
    end: i + 1,
    surface: text.slice(i, i + 1),
    kind: "NAME" as const,
    entityId: entity.id,
  }));
  const relations = new Map<string, RelationRecord>();
  const claims = Array.from({ length: random.below(5) }, (_, i) => makeClaim(random, article, chosen, i, relations));
  return {
    article,
    entities: chosen.map((entity) => told(random, entity)),
    mentions,
    claims,
    relations: [...relations.values()],
  };
}

/** One of two long texts, whole or cut, that make the article a copy of every other one with it. */
function wire(random: Random): string {
  if (random.chance(0.6)) return "";
  const words = Array.from({ length: 120 }, (_, i) => `wire${random.chance(0.03) ? "-" : ""}${i}`);
  const name = random.pick(["east", "west"]);
  return ` ${words.slice(0, 60 + random.below(60)).join(` ${name} `)}`;
}

/** What one article tells of an entity: texts differ, the name table does not. */
const told = (random: Random, entity: EntityRecord): EntityRecord =>
  entity.wellKnown || random.chance(0.6)
    ? entity
    : {
        ...entity,
        name: `${entity.name} Group`,
        names: [...entity.names, { value: `${entity.name} Group`, lang: "en", kind: "ALIAS" }],
      };

function makeClaim(
  random: Random,
  article: ArticleRecord,
  entities: readonly EntityRecord[],
  index: number,
  relations: Map<string, RelationRecord>,
): Claim {
  const id = claimId(article.id, [index]);
  const start = 8 + index;
  const maybe = (): EntityId | null => (random.chance(0.7) ? random.pick(entities).id : null);
  const content = article.text.slice(start, start + 20 + random.below(20));
  return {
    id,
    articleId: article.id,
    speechAct: random.pick(ACTS),
    speakerId: maybe(),
    speakerText: "somebody",
    speakerType: random.pick(SPEAKER_TYPES),
    speakerChain: [],
    targetId: maybe(),
    content,
    quoteType: random.pick(["DIRECT", "INDIRECT"] as const),
    polarity: random.pick(POLARITIES),
    modality: random.pick(MODALITIES),
    hedges: [],
    links: Array.from({ length: random.below(3) }, () => makeLink(random, entities, relations)).filter(
      (link, i, all) => all.findIndex((one) => one.relationId === link.relationId) === i,
    ),
    aboutIds: [...new Set(entities.filter(() => random.chance(0.4)).map((entity) => entity.id))],
    saidAt: random.chance(0.5) ? Date.UTC(2025, 0, 1 + random.below(30)) : null,
    eventTime: null,
    evidence: [
      { role: "CONTENT", exact: content, start, end: start + content.length, sentence: article.text, sentenceStart: 0 },
      { role: "CUE", exact: content.slice(0, 4), start, end: start + 4, sentence: article.text, sentenceStart: 0 },
    ],
    confidence: Math.round(random.next() * 100) / 100,
    extractor: "rule:test",
    reviewState: random.chance(0.1) ? "REJECTED" : "AUTO",
    recordedAt: article.ingestedAt,
    retiredAt: null,
  };
}

function makeLink(
  random: Random,
  entities: readonly EntityRecord[],
  relations: Map<string, RelationRecord>,
): ClaimRelationLink {
  const subject = random.pick(entities);
  const others = entities.filter((entity) => entity !== subject);
  const object = random.chance(0.85) && others.length > 0 ? random.pick(others) : null;
  const predicate = random.pick(PREDICATES);
  const id = relationId(subject.id, predicate, object?.id ?? "text:billions");
  if (!relations.has(id)) {
    relations.set(id, {
      id,
      predicate,
      subjectId: subject.id,
      objectId: object?.id ?? null,
      objectText: object ? null : "billions",
      phrase: random.pick(["sued", "起诉", "curbs"]),
      eventTime: random.chance(0.4) ? makeTime(random) : null,
      qualifiers: random.chance(0.3) ? [{ key: "field", value: random.pick(WORDS), entityId: null }] : [],
    });
  }
  return {
    relationId: id,
    kind: random.pick(["CONTENT", "SPEECH"] as const),
    polarity: random.pick(POLARITIES),
    modality: random.pick(MODALITIES),
  };
}

function makeTime(random: Random): TimeRef {
  const start = Date.UTC(2025, 0, 1 + random.below(20));
  return random.chance(0.5)
    ? { text: "that day", start, end: start + DAY, precision: "DAY" }
    : { text: "2025", start: Date.UTC(2025, 0, 1), end: Date.UTC(2026, 0, 1), precision: "YEAR" };
}
