// A graph of articles, entities and claims with a fixed seed and a power law, as bundles: the same on every machine and for every store.
import { articleId, claimId, entityId, mentionId, relationId } from "../dist/domain/ids.js";
import { ENTITY_TYPES, fitsPredicate, PREDICATES } from "../dist/domain/ontology.js";

/** Sizes of quality section 2. */
export const SIZES = {
  small: { entities: 2_000, articles: 1_000, claims: 20_000 },
  large: { entities: 100_000, articles: 50_000, claims: 500_000 },
  // As many entities and claims in fewer, longer articles: filled in a quarter of the time.
  long: { entities: 100_000, articles: 12_500, claims: 500_000 },
};

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const WORDS = {
  en: "export controls chips models data privacy market court inquiry tariff launch partner supply research training".split(
    " ",
  ),
  zh: "出口管制 芯片 模型 数据 隐私 市场 法院 调查 关税 发布 合作 供应 研究 训练".split(" "),
};
const ACTS = ["REPORTS", "STATES", "ACCUSES", "DENIES", "WARNS", "ANNOUNCES", "CRITICIZES", "ADMITS"];
const MODALITIES = ["CERTAIN", "CERTAIN", "CERTAIN", "PROBABLE", "POSSIBLE", "INTENDED", "HYPOTHETICAL"];
const SPEAKER_TYPES = ["NAMED_PERSON", "NAMED_ORGANIZATION", "OFFICIAL_ROLE", "ANONYMOUS"];

/** Beside the words that the questions ask for: made-up ones, enough of them that articles do not share sentences by chance. */
const SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");
const filler = {
  en: (random) => Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(""),
  zh: (random) => String.fromCharCode(0x4e00 + Math.floor(random() * 3000), 0x5000 + Math.floor(random() * 3000)),
};

/** Repeatable randomness (mulberry32), 0 to just under 1. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The entities; the first are the hubs. */
export function makeEntities(count) {
  return Array.from({ length: count }, (_, i) => {
    const name = i % 3 === 0 ? `机构${i}` : `Entity ${i}`;
    return {
      id: entityId("BENCH", String(i)),
      type: ENTITY_TYPES[i % ENTITY_TYPES.length],
      name,
      names: [{ value: name, lang: i % 3 === 0 ? "zh" : "en", kind: "CANONICAL" }],
      description: null,
      externalIds: [],
      wellKnown: true,
    };
  });
}

/** The articles' bundles, one after the other. */
export function* generateBundles({ entities: entityCount, articles, claims }, seed = 2025) {
  const random = randomFrom(seed);
  const entities = makeEntities(entityCount);
  const publishers = entities.filter(({ type }) => type === "MEDIA").slice(0, 40);
  const tools = {
    random,
    pick: (values) => values[Math.floor(random() * values.length)],
    // Small numbers are much likelier: endpoint distribution u^3.
    hub: () => entities[Math.floor(random() ** 3 * entities.length)],
    publisher: () =>
      (publishers.length > 0 ? publishers : entities)[Math.floor(random() ** 2 * (publishers.length || 40))],
  };
  for (let serial = 0; serial < articles; serial += 1) yield makeBundle(tools, serial, claims / articles);
}

function makeBundle(tools, serial, claimCount) {
  const { random, pick, hub, publisher } = tools;
  const lang = random() < 0.4 ? "zh-Hans" : "en";
  const words = WORDS[lang === "en" ? "en" : "zh"];
  const cast = [...new Map(Array.from({ length: 8 }, hub).map((one) => [one.id, one])).values()];
  const printed = publisher();
  const sentences = Array.from({ length: claimCount }, (_, i) => {
    const speaker = pick(cast);
    const word = (_, place) => (place % 3 === 0 ? pick(words) : filler[lang === "en" ? "en" : "zh"](random));
    const said = Array.from({ length: 9 }, word).join(lang === "en" ? " " : "");
    return {
      speaker,
      text: lang === "en" ? `${speaker.name} said ${said} in part ${i}.` : `${speaker.name}表示${said}第${i}部分。`,
    };
  });
  const title = `Bench article ${serial}: ${pick(words)}`;
  const text = `${serial}\n${sentences.map((one) => one.text).join("\n")}`;
  const id = articleId(text);
  const article = {
    id,
    title,
    url: null,
    publisherId: printed.id,
    author: null,
    lang,
    publishedAt: FIRST_DAY + Math.floor(random() * 700) * DAY,
    ingestedAt: FIRST_DAY + 800 * DAY + serial,
    status: "LIVE",
    text,
    agencyId: null,
  };
  const relations = new Map();
  const mentions = [];
  const claims = [];
  let at = text.indexOf("\n") + 1;
  for (const [i, sentence] of sentences.entries()) {
    const { speaker } = sentence;
    const end = at + speaker.name.length;
    mentions.push({
      id: mentionId(id, at, end),
      articleId: id,
      start: at,
      end,
      surface: speaker.name,
      kind: "NAME",
      entityId: speaker.id,
    });
    claims.push(makeClaim(tools, { article, cast, index: i, sentence, at, relations }));
    at += sentence.text.length + 1;
  }
  return {
    article,
    entities: [...new Map([...cast, printed].map((one) => [one.id, one])).values()],
    mentions,
    claims,
    relations: [...relations.values()],
  };
}

function makeClaim({ random, pick }, { article, cast, index, sentence, at, relations }) {
  const id = claimId(article.id, [index]);
  const [start, end] = [at + sentence.speaker.name.length, at + sentence.text.length];
  const content = article.text.slice(start, end);
  const target = random() < 0.5 ? pick(cast) : null;
  const relation = makeRelation({ random, pick }, cast, relations);
  return {
    id,
    articleId: article.id,
    speechAct: pick(ACTS),
    speakerId: sentence.speaker.id,
    speakerText: sentence.speaker.name,
    speakerType: pick(SPEAKER_TYPES),
    speakerChain: [],
    targetId: target?.id ?? null,
    content,
    quoteType: random() < 0.3 ? "DIRECT" : "INDIRECT",
    polarity: random() < 0.85 ? "POSITIVE" : "NEGATIVE",
    modality: pick(MODALITIES),
    hedges: [],
    links: relation
      ? [{ relationId: relation.id, kind: "CONTENT", polarity: "POSITIVE", modality: pick(MODALITIES) }]
      : [],
    aboutIds: [...new Set([pick(cast).id, pick(cast).id])],
    saidAt: random() < 0.7 ? article.publishedAt - Math.floor(random() * 5) * DAY : null,
    eventTime: null,
    evidence: [
      { role: "CONTENT", exact: content, start, end, sentence: sentence.text, sentenceStart: at },
      // " said" or "表示".
      { role: "CUE", exact: content.slice(0, 5), start, end: start + 5, sentence: sentence.text, sentenceStart: at },
    ],
    confidence: Math.round(random() * 100) / 100,
    extractor: "rule:bench",
    reviewState: "AUTO",
    recordedAt: article.ingestedAt,
    retiredAt: null,
  };
}

/** A relation that the ontology allows between two of the cast, or none. */
function makeRelation({ random, pick }, cast, relations) {
  const [subject, object] = [pick(cast), pick(cast)];
  const fitting = PREDICATES.filter((one) => fitsPredicate(one, subject.type, object.type));
  if (subject === object || fitting.length === 0) return null;
  const predicate = fitting[Math.floor(random() ** 2 * fitting.length)];
  const id = relationId(subject.id, predicate, object.id);
  const day = FIRST_DAY + Math.floor(random() * 700) * DAY;
  const relation = relations.get(id) ?? {
    id,
    predicate,
    subjectId: subject.id,
    objectId: object.id,
    objectText: null,
    phrase: predicate.toLowerCase(),
    eventTime: random() < 0.5 ? { text: "that day", start: day, end: day + DAY, precision: "DAY" } : null,
    qualifiers: [],
  };
  relations.set(id, relation);
  return relation;
}
