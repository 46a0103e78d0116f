import {
  ANSWERING_ACTS,
  answerWindow,
  callsForAnswer,
  MAX_CANDIDATES,
} from "../../../src/derive/answers/answerCandidate.js";
import { momentOf, type ClaimInContext } from "../../../src/derive/answers/claimInContext.js";
import { deriveRelation } from "../../../src/derive/deriveRelation.js";
import { relationLinkOf } from "../../../src/derive/relationLinkOf.js";
import type { Article, ArticleRecord } from "../../../src/domain/article.js";
import type { ArticleBundle } from "../../../src/domain/bundle.js";
import type { Claim } from "../../../src/domain/claim.js";
import { subjectsOf, type Decision } from "../../../src/domain/decision.js";
import type { Entity } from "../../../src/domain/entity.js";
import { foldName } from "../../../src/domain/foldName.js";
import { relationId, type ArticleId, type EntityId } from "../../../src/domain/ids.js";
import type { Relation } from "../../../src/domain/relation.js";
import { checkBundle } from "../../../src/store/checkBundle.js";
import type { CommitRecord, StoredCommit } from "../../../src/store/commits.js";
import type {
  ClaimOrder,
  ClaimsOf,
  CommitLog,
  Direction,
  EntityOrder,
  GraphStore,
  GraphWriter,
  History,
  Keyset,
  Order,
  Page,
  PageRequest,
  RelationFilter,
  RelationOrder,
  StatsField,
  Subgraph,
} from "../../../src/store/graphStore.js";
import { copySketch, type CopySketch } from "../../../src/store/copies/copySketch.js";
import { groupCopies, originOf } from "../../../src/store/copies/groupCopies.js";
import { isCopy } from "../../../src/store/copies/isCopy.js";
import { lookupName } from "../../../src/store/lookupName.js";
import { mergeEntityTellings, mergeRelationTellings } from "../../../src/store/mergeTellings.js";
import { history } from "./history.js";
import { Ledger, type State } from "./ledger.js";
import { matchesArticle, matchesClaim, matchesEntity, matchesRelation, type World } from "./matchFilter.js";

type Key = number | string | null;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compareKeys = (a: Key, b: Key): number =>
  typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));

/** The order of the port: by key, missing values last, ties by id. */
function compare(a: Keyset, b: Keyset, direction: "ASC" | "DESC"): number {
  if (a.key === null || b.key === null) return a.key === b.key ? compareText(a.id, b.id) : a.key === null ? 1 : -1;
  return (direction === "ASC" ? 1 : -1) * compareKeys(a.key, b.key) || compareText(a.id, b.id);
}

function pageOf<Item extends { id: string }>(
  items: readonly Item[],
  key: (item: Item) => Key,
  direction: "ASC" | "DESC",
  { first, after }: PageRequest,
): Page<Item> {
  const rows = items
    .map((item) => ({ item, keyset: { key: key(item), id: item.id } }))
    .toSorted((a, b) => compare(a.keyset, b.keyset, direction));
  const rest = after ? rows.filter((row) => compare(row.keyset, after, direction) > 0) : rows;
  const shown = rest.slice(0, first);
  return {
    items: shown.map((row) => row.item),
    keysets: shown.map((row) => row.keyset),
    hasNextPage: rest.length > first,
  };
}

const directionOf = (order?: Order<string>): "ASC" | "DESC" => order?.direction ?? "DESC";

const sketches = new Map<string, CopySketch>();

/** Of a text, which never changes. */
function sketchOf({ id, text }: ArticleRecord): CopySketch {
  const sketch = sketches.get(id) ?? copySketch(text);
  sketches.set(id, sketch);
  return sketch;
}

type Reads = Omit<GraphStore, keyof GraphWriter | keyof History | keyof CommitLog | "health" | "close">;

/** All reads over a state of the graph: everything is computed from the list of bundles at each call. */
function memoryReads(ledger: Ledger, state: () => State): Reads {
  const stored = {
    get: (id: string) => state().stored.get(id),
    values: () => state().stored.values(),
  };
  const { log, signal } = ledger;
  const bundles = (): ArticleBundle[] => [...stored.values()].filter((one) => one.live).map((one) => one.bundle);
  const everything = (): ArticleBundle[] => [...stored.values()].map((one) => one.bundle);
  const isLive = (articleId: string): boolean => stored.get(articleId)?.live ?? false;
  const liveClaims = (): Claim[] => bundles().flatMap((bundle) => bundle.claims);
  const partiesOf = (claim: Claim): string[] =>
    [claim.speakerId, claim.targetId, ...claim.aboutIds].filter((id) => id !== null);

  /** A look-up that is computed once for each state: the oracle is asked the same things thousands of times. */
  function once<Value>(compute: (id: string) => Value): (id: string) => Value {
    const known = new WeakMap<State, Map<string, Value>>();
    return (id) => {
      const values = known.get(state()) ?? new Map<string, Value>();
      known.set(state(), values);
      if (!values.has(id)) values.set(id, compute(id));
      return values.get(id) as Value;
    };
  }

  const entityOnce = once(findEntity);
  const entity = (id: string | null): Entity | null => (id === null ? null : entityOnce(id));
  function findEntity(id: string): Entity | null {
    const told = (from: ArticleBundle[]) => from.flatMap((bundle) => bundle.entities.filter((one) => one.id === id));
    const records = told(bundles()).length > 0 ? told(bundles()) : told(everything());
    const [first] = records;
    if (!first) return null;
    return {
      id: first.id,
      ...mergeEntityTellings(records.map((record) => ({ record, count: 1 }))),
      articleCount: bundles().filter((bundle) => bundle.mentions.some((mention) => mention.entityId === id)).length,
      claimCount: liveClaims().filter((claim) => partiesOf(claim).includes(String(id))).length,
    };
  }

  function article(id: string): Article | null {
    const one = stored.get(id);
    if (!one) return null;
    const own = one.bundle.article;
    return { ...own, status: one.live ? "LIVE" : "WITHDRAWN", originId: originOnce("").get(own.id) ?? own.id };
  }

  /** The origin of every live article; copies are told as resolution gave them, whatever was decided since. */
  const originOnce = once((): Map<string, ArticleId> => {
    const live = [...stored.values()]
      .filter((one) => one.live)
      .map(({ raw }) => ({ ...raw.article, ...sketchOf(raw.article) }));
    return new Map(
      groupCopies(live, isCopy).flatMap((group) => group.map((one) => [one.id, originOf(group) ?? one.id] as const)),
    );
  });

  const claimsBehind = once((id: string): Claim[] =>
    liveClaims().filter((claim) => claim.links.some((link) => link.relationId === id)),
  );

  const relation = once(findRelation);
  function findRelation(id: string): Relation | null {
    const told = (from: ArticleBundle[]) => from.flatMap((bundle) => bundle.relations.filter((one) => one.id === id));
    const records = told(bundles()).length > 0 ? told(bundles()) : told(everything());
    const [first] = records;
    if (!first) return null;
    const { predicate, subjectId, objectId } = first;
    const claims = claimsBehind(id);
    const links = claims.flatMap((claim) =>
      claim.links
        .filter((link) => link.relationId === id)
        .map((link) => relationLinkOf(claim, link, first, world.article(claim.articleId))),
    );
    const times = claims.map((claim) => article(claim.articleId)?.publishedAt ?? null).filter((time) => time !== null);
    return {
      id: first.id,
      predicate,
      subjectId,
      objectId,
      ...deriveRelation(links),
      ...mergeRelationTellings(records),
      firstPublishedAt: times.length > 0 ? Math.min(...times) : null,
      lastPublishedAt: times.length > 0 ? Math.max(...times) : null,
    };
  }

  /** The relation that a relation of an entity merged away lives on as. */
  function successorOf(id: string): string {
    const raw = [...stored.values()].flatMap((one) => one.raw.relations).find((one) => one.id === id);
    if (!raw) return id;
    const [subject, object] = [raw.subjectId, raw.objectId].map((one) => one && state().inForce.survivorOf(one));
    return relationId(subject as EntityId, raw.predicate, object ?? `text:${foldName(raw.objectText ?? "")}`);
  }

  const world: World = {
    entity,
    article: (id) => article(id) as Article,
    relation: (id) => relation(id) as Relation,
    claimsBehind,
    survivorOf: (id) => state().inForce.survivorOf(id as EntityId),
    repeats: (claim) => {
      const origin = article(claim.articleId)?.originId;
      const same = (one: Claim): string => JSON.stringify([one.speechAct, one.speakerId, one.targetId, one.content]);
      return (
        origin !== claim.articleId && liveClaims().some((one) => one.articleId === origin && same(one) === same(claim))
      );
    },
  };
  const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
  const liveEntities = (): Entity[] =>
    distinct(bundles().flatMap((bundle) => bundle.entities.map((one) => one.id))).map((id) => entity(id) as Entity);
  const liveRelations = (): Relation[] =>
    distinct(liveClaims().flatMap((claim) => claim.links.map((link) => link.relationId))).map(
      (id) => relation(id) as Relation,
    );
  const liveArticles = (): Article[] => bundles().map((bundle) => article(bundle.article.id) as Article);
  const liveMentions = () => bundles().flatMap((bundle) => bundle.mentions);

  const entityKey =
    (order?: EntityOrder) =>
    (one: Entity): Key =>
      ({ NAME: one.name, CLAIM_COUNT: one.claimCount, ARTICLE_COUNT: one.articleCount })[order?.field ?? "CLAIM_COUNT"];
  const claimKey =
    (order?: ClaimOrder) =>
    (one: Claim): Key =>
      ({ SAID_AT: one.saidAt, PUBLISHED_AT: world.article(one.articleId).publishedAt, CONFIDENCE: one.confidence })[
        order?.field ?? "PUBLISHED_AT"
      ];
  const relationKey =
    (order?: RelationOrder) =>
    (one: Relation): Key =>
      ({
        SUPPORT: one.support,
        INDEPENDENT_SOURCES: one.independentSources,
        EVENT_TIME: one.eventTime?.start ?? null,
        LAST_REPORTED: one.lastPublishedAt,
      })[order?.field ?? "SUPPORT"];
  const publishedAt = (one: Article): Key => one.publishedAt;

  const selectEntities = (filter?: Parameters<typeof matchesEntity>[0]) =>
    liveEntities().filter((one) => !filter || matchesEntity(filter, one, world));
  const selectClaims = (filter?: Parameters<typeof matchesClaim>[0]) =>
    liveClaims().filter((one) => !filter || matchesClaim(filter, one, world));
  const selectRelations = (filter?: RelationFilter) =>
    liveRelations().filter((one) => !filter || matchesRelation(filter, one, world));
  const selectArticles = (filter?: Parameters<typeof matchesArticle>[0]) =>
    liveArticles().filter((one) => !filter || matchesArticle(filter, one, world));

  function hangs(of: ClaimsOf, id: string, claim: Claim): boolean {
    if (of.by === "article") return claim.articleId === id;
    if (of.by === "relation") return claim.links.some((link) => link.relationId === id);
    const roles = {
      SPEAKER: claim.speakerId === id,
      TARGET: claim.targetId === id,
      ABOUT: (claim.aboutIds as readonly string[]).includes(id),
    };
    return of.role === "ANY" ? Object.values(roles).some(Boolean) : roles[of.role];
  }
  const ends = (one: Relation, id: string, direction: Direction): boolean =>
    (direction !== "IN" && one.subjectId === id) || (direction !== "OUT" && one.objectId === id);
  const mentions = (by: "article" | "entity", id: string) =>
    liveMentions().filter((one) => (by === "article" ? one.articleId : one.entityId) === id);
  const articlesWith = (id: string, filter?: Parameters<typeof matchesArticle>[0]) =>
    selectArticles(filter).filter((one) =>
      stored.get(one.id)?.bundle.mentions.some((mention) => mention.entityId === id),
    );
  const entitiesIn = (id: string) =>
    isLive(id)
      ? distinct((stored.get(id)?.bundle.mentions ?? []).map((mention) => mention.entityId)).map(
          (one) => entity(one) as Entity,
        )
      : [];
  const mentionsIn = (articleId: string, entityId: string): number =>
    mentions("article", articleId).filter((one) => one.entityId === entityId).length;

  const walked = (filter?: RelationFilter): Relation[] =>
    selectRelations(filter).filter((one) => one.objectId !== null && one.status !== "RETRACTED");
  const neighbors = (from: string, relations: readonly Relation[]): [to: string, relation: Relation][] =>
    relations.flatMap((one): [string, Relation][] =>
      one.subjectId === from ? [[String(one.objectId), one]] : one.objectId === from ? [[one.subjectId, one]] : [],
    );

  function neighborhood(
    start: string,
    { depth, limit, filter }: { depth: number; limit: number; filter?: RelationFilter },
  ): Subgraph {
    if (!entity(start)) return { entityIds: [], relationIds: [], truncated: false, total: 0 };
    const relations = walked(filter);
    const reached: { id: string; depth: number; support: number }[] = [];
    let frontier = [start];
    for (let level = 1; level <= depth; level += 1) {
      const next = new Map<string, number>();
      for (const from of frontier) {
        for (const [to, one] of neighbors(from, relations)) {
          if (to !== start && !reached.some((known) => known.id === to))
            next.set(to, Math.max(next.get(to) ?? 0, one.support));
        }
      }
      for (const [id, support] of next) reached.push({ id, depth: level, support });
      frontier = [...next.keys()];
    }
    const kept = reached
      .toSorted((a, b) => a.depth - b.depth || b.support - a.support || compareText(a.id, b.id))
      .slice(0, limit);
    const inside = [start, ...kept.map((one) => one.id)];
    const expanded = new Set([start, ...kept.filter((one) => one.depth < depth).map((one) => one.id)]);
    const among = relations.filter(
      ({ subjectId, objectId }) =>
        inside.includes(subjectId) &&
        inside.includes(String(objectId)) &&
        (expanded.has(subjectId) || expanded.has(String(objectId))),
    );
    const ids = among.toSorted((a, b) => b.support - a.support || compareText(a.id, b.id)).map((one) => one.id);
    return {
      entityIds: inside as never,
      relationIds: ids,
      truncated: kept.length < reached.length,
      total: reached.length,
    };
  }

  function paths(
    from: string,
    to: string,
    { maxLength, limit, filter }: { maxLength: number; limit: number; filter?: RelationFilter },
  ) {
    const relations = walked(filter);
    const found: { entityIds: string[]; relationIds: string[] }[] = [];
    const extend = (entityIds: string[], relationIds: string[]): void => {
      const here = entityIds.at(-1) ?? "";
      if (here === to && relationIds.length > 0) return void found.push({ entityIds, relationIds });
      if (relationIds.length === maxLength) return;
      const best = new Map<string, Relation>();
      for (const [next, one] of neighbors(here, relations)) {
        const known = best.get(next);
        if (!known || one.support > known.support || (one.support === known.support && one.id < known.id))
          best.set(next, one);
      }
      for (const [next, one] of best)
        if (!entityIds.includes(next)) extend([...entityIds, next], [...relationIds, one.id]);
    };
    if (from !== to) extend([from], []);
    const sorted = found.toSorted(
      (a, b) => a.relationIds.length - b.relationIds.length || compareText(a.entityIds.join(), b.entityIds.join()),
    );
    return { paths: sorted.slice(0, limit) as never, truncated: sorted.length > limit };
  }

  function values(field: StatsField, claim: Claim): string[] {
    const { lang, publisherId } = world.article(claim.articleId);
    const one = (value: string | null): string[] => (value === null ? [] : [value]);
    switch (field) {
      case "SPEECH_ACT":
        return [claim.speechAct];
      case "SPEAKER":
        return one(claim.speakerId);
      case "TARGET":
        return one(claim.targetId);
      case "PUBLISHER":
        return one(publisherId);
      case "LANG":
        return [lang];
      case "MODALITY":
        return [claim.modality];
      case "POLARITY":
        return [claim.polarity];
      case "PREDICATE":
        return distinct(claim.links.map((link) => world.relation(link.relationId).predicate));
      case "ENTITY_TYPE":
        return distinct(claim.aboutIds.map((id) => entity(id)?.type ?? ""));
    }
  }
  const tally = (keys: readonly string[]): [string, number][] =>
    distinct(keys).map((key) => [key, keys.filter((one) => one === key).length]);
  const inContext = (claim: Claim): ClaimInContext => ({
    claim,
    publishedAt: world.article(claim.articleId).publishedAt,
    originId: world.article(claim.articleId).originId,
    relations: distinct(claim.links.map((link) => link.relationId))
      .toSorted(compareText)
      .map((id) => {
        const { id: relation, predicate, subjectId, objectId, objectText } = world.relation(id);
        return { id: relation, predicate, subjectId, objectId, objectText };
      }),
  });
  const top = (field: StatsField, query: { filter?: Parameters<typeof matchesClaim>[0]; first: number }) =>
    tally(selectClaims(query.filter).flatMap((claim) => values(field, claim)))
      .toSorted(([a, m], [b, n]) => n - m || compareText(a, b))
      .slice(0, query.first)
      .map(([key, count]) => ({ key, count }));

  function bucketStart(time: number, bucket: "DAY" | "WEEK" | "MONTH" | "YEAR"): number {
    const date = new Date(time);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    if (bucket === "YEAR") return Date.UTC(year, 0, 1);
    if (bucket === "MONTH") return Date.UTC(year, month, 1);
    return Date.UTC(year, month, bucket === "DAY" ? day : day - ((date.getUTCDay() + 6) % 7));
  }

  return {
    articles: async (ids) => ids.map(article),
    // Here every text stands: what replaces what is a contract of its own.
    versionsOf: async (ids) => ids.map((id) => [article(id)].filter((one) => one !== null)),
    entities: async (ids) => ids.map((id) => entity(state().inForce.survivorOf(id as EntityId))),
    relations: async (ids) => ids.map((id) => relation(id) ?? relation(successorOf(id))),
    decisions: async (ids) => ids.map((id) => state().decisions.find((one) => one.id === id) ?? null),
    decisionsAbout: async (ids, first) => ids.map((id) => decisionsAbout(state(), id).slice(0, first)),
    claims: async (ids) =>
      ids.map(
        (id) =>
          everything()
            .flatMap((bundle) => bundle.claims)
            .find((claim) => claim.id === id) ?? null,
      ),
    entitiesByName: async (names) =>
      names.map((name) => {
        const fitting = liveEntities().filter((one) =>
          [one.name, ...one.names.map((known) => known.value)].some((value) => lookupName(value) === lookupName(name)),
        );
        return fitting.toSorted((a, b) => b.claimCount - a.claimCount || compareText(a.id, b.id))[0] ?? null;
      }),

    listEntities: async ({ filter, order, page }) =>
      pageOf(selectEntities(filter), entityKey(order), directionOf(order), page),
    listClaims: async ({ filter, order, page }) =>
      pageOf(selectClaims(filter), claimKey(order), directionOf(order), page),
    listRelations: async ({ filter, order, page }) =>
      pageOf(selectRelations(filter), relationKey(order), directionOf(order), page),
    listArticles: async ({ filter, page }) => pageOf(selectArticles(filter), publishedAt, "DESC", page),
    countEntities: async (filter) => selectEntities(filter).length,
    countClaims: async (filter) => selectClaims(filter).length,
    countRelations: async (filter) => selectRelations(filter).length,
    countArticles: async (filter) => selectArticles(filter).length,

    claimsOf: async (of, ids, { filter, order, page }) =>
      ids.map((id) =>
        pageOf(
          selectClaims(filter).filter((claim) => hangs(of, id, claim)),
          claimKey(order),
          directionOf(order),
          page,
        ),
      ),
    countClaimsOf: async (of, ids, filter) =>
      ids.map((id) => selectClaims(filter).filter((claim) => hangs(of, id, claim)).length),
    relationsOf: async (ids, { direction, filter, order, page }) =>
      ids.map((id) =>
        pageOf(
          selectRelations(filter).filter((one) => ends(one, id, direction)),
          relationKey(order),
          directionOf(order),
          page,
        ),
      ),
    countRelationsOf: async (ids, direction, filter) =>
      ids.map((id) => selectRelations(filter).filter((one) => ends(one, id, direction)).length),
    mentionsOf: async (by, ids, page) =>
      ids.map((id) =>
        pageOf(
          mentions(by, id),
          (one) => (by === "article" ? one.start : one.articleId + String(one.start).padStart(10, "0")),
          "ASC",
          page,
        ),
      ),
    countMentionsOf: async (by, ids) => ids.map((id) => mentions(by, id).length),
    articlesOf: async (ids, { filter, page }) =>
      ids.map((id) => pageOf(articlesWith(id, filter), publishedAt, "DESC", page)),
    countArticlesOf: async (ids, filter) => ids.map((id) => articlesWith(id, filter).length),
    entitiesOf: async (ids, page) =>
      ids.map((id) => pageOf(entitiesIn(id), (one) => mentionsIn(id, one.id), "DESC", page)),
    countEntitiesOf: async (ids) => ids.map((id) => entitiesIn(id).length),
    async relationEvidence(ids) {
      return ids.map((id) => {
        const linked = (claims: Claim[]) =>
          claims.filter((claim) => claim.links.some((link) => link.relationId === id));
        const live = linked(liveClaims());
        const claims = live.length > 0 ? live : linked(everything().flatMap((bundle) => bundle.claims));
        const opposes = (claim: Claim): number =>
          claim.links.some((link) => link.relationId === id && link.polarity === "POSITIVE") ? 0 : 1;
        const quoted = (claim: Claim): number => (claim.quoteType === "DIRECT" ? 0 : 1);
        const [best] = claims.toSorted(
          (a, b) =>
            opposes(a) - opposes(b) || quoted(a) - quoted(b) || b.confidence - a.confidence || compareText(a.id, b.id),
        );
        const time = (claim: Claim): number => world.article(claim.articleId).publishedAt ?? Number.POSITIVE_INFINITY;
        const [first] = claims.toSorted((a, b) => time(a) - time(b) || compareText(a.articleId, b.articleId));
        return best && first ? { bestClaimId: best.id, firstArticleId: first.articleId } : null;
      });
    },

    async answerCandidates(ids) {
      return ids.map((id) => {
        const own = everything()
          .flatMap((bundle) => bundle.claims)
          .find((one) => one.id === id);
        if (!own) return null;
        const said = momentOf(inContext(own));
        const { from, to } = answerWindow(said ?? 0);
        const content = (claim: Claim): string[] =>
          claim.links.filter((link) => link.kind === "CONTENT").map((link) => link.relationId);
        const candidates = liveClaims().filter((one) => {
          if (one.id === id) return false;
          const moment = momentOf(inContext(one));
          if (said !== null && moment !== null && moment < from) return false;
          if (content(own).some((relationId) => content(one).includes(relationId))) return true;
          if (!callsForAnswer(own) || (said !== null && moment !== null && moment >= to)) return false;
          const isAnswering = ANSWERING_ACTS.includes(one.speechAct) || one.polarity === "NEGATIVE";
          const isAbout = (one.aboutIds as readonly unknown[]).includes(own.targetId);
          return (one.speakerId === own.targetId && isAnswering) || (one.speechAct === "DENIES" && isAbout);
        });
        const key = (one: Claim): number => momentOf(inContext(one)) ?? Number.POSITIVE_INFINITY;
        return {
          claim: inContext(own),
          candidates: candidates
            .toSorted((a, b) => (key(a) === key(b) ? compareText(a.id, b.id) : key(a) - key(b)))
            .slice(0, MAX_CANDIDATES)
            .map(inContext),
        };
      });
    },

    async neighborSummary(ids, filter) {
      return ids.map((id) => {
        const rows = walked(filter).flatMap((one) => [
          ...(one.subjectId === id && one.objectId
            ? [
                {
                  predicate: one.predicate,
                  direction: "OUT" as const,
                  type: entity(one.objectId)?.type ?? ("OTHER" as const),
                },
              ]
            : []),
          ...(one.objectId === id
            ? [
                {
                  predicate: one.predicate,
                  direction: "IN" as const,
                  type: entity(one.subjectId)?.type ?? ("OTHER" as const),
                },
              ]
            : []),
        ]);
        return tally(rows.map((row) => JSON.stringify(row)))
          .map(([row, count]) => ({ ...(JSON.parse(row) as (typeof rows)[number]), count }))
          .toSorted(
            (a, b) =>
              b.count - a.count ||
              compareText(a.predicate, b.predicate) ||
              compareText(a.direction, b.direction) ||
              compareText(a.type, b.type),
          );
      });
    },
    neighborhood: async (id, query) => neighborhood(id, query),
    paths: async (from, to, query) => paths(from, to, query),
    async relationsAmong(ids, filter) {
      const among = walked(filter).filter((one) => ids.includes(one.subjectId) && ids.includes(String(one.objectId)));
      return among.toSorted((a, b) => b.support - a.support || compareText(a.id, b.id)).map((one) => one.id);
    },

    // The oracle of search is a scan of the texts: see searchContract.ts.
    search: () => Promise.reject(new Error("the oracle does not search")),

    async totals() {
      const times = liveArticles().flatMap((one) => one.publishedAt ?? []);
      return {
        articles: liveArticles().length,
        entities: liveEntities().length,
        claims: liveClaims().length,
        relations: liveRelations().length,
        mentions: liveMentions().length,
        publishers: distinct(liveArticles().flatMap((one) => one.publisherId ?? [])).length,
        newestPublishedAt: times.length > 0 ? Math.max(...times) : null,
      };
    },
    top: async (field, query) => top(field, query),
    async timeSeries({ filter, bucket, series }) {
      const rows = selectClaims(filter).flatMap((claim) => {
        const time = world.article(claim.articleId).publishedAt;
        return time === null
          ? []
          : (series ? values(series, claim) : [""]).map((value) => JSON.stringify([bucketStart(time, bucket), value]));
      });
      return tally(rows)
        .map(([row, count]) => {
          const [time, value] = JSON.parse(row) as [number, string];
          return { time, series: value, count };
        })
        .toSorted((a, b) => a.time - b.time || compareText(a.series, b.series));
    },
    async matrix(rows, columns, query) {
      const [rowKeys, columnKeys] = [top(rows, query), top(columns, query)].map((buckets) =>
        buckets.map((bucket) => bucket.key),
      );
      const cells = selectClaims(query.filter).flatMap((claim) =>
        values(rows, claim).flatMap((row) => values(columns, claim).map((column) => [row, column] as const)),
      );
      return tally(
        cells
          .filter(([row, column]) => rowKeys?.includes(row) && columnKeys?.includes(column))
          .map((cell) => JSON.stringify(cell)),
      )
        .map(([cell, count]) => {
          const [row, column] = JSON.parse(cell) as [string, string];
          return { row, column, count };
        })
        .toSorted((a, b) => b.count - a.count || compareText(a.row, b.row) || compareText(a.column, b.column));
    },

    async claimEvents({ after, limit, filter }) {
      const looked = log.slice(after, after + limit);
      const claim = (id: string) =>
        everything()
          .flatMap((bundle) => bundle.claims)
          .find((one) => one.id === id) as Claim;
      const events = looked.filter((event) => !filter || matchesClaim(filter, claim(event.claimId), world));
      return { events, next: looked.at(-1)?.position ?? after };
    },
    lastEventPosition: async () => log.length,
    eventsBeyond: (after, abort) => signal.beyond(after, abort),

    graphHash: async () =>
      JSON.stringify(
        bundles()
          .map(({ article: one }) => one.id)
          .toSorted(),
      ),
    async *exportBundles() {
      yield* bundles().toSorted((a, b) => compareText(a.article.id, b.article.id));
    },
  };
}

const newestFirst = (decisions: readonly Decision[]): Decision[] => decisions.toReversed();

function decisionsAbout({ decisions, inForce }: State, id: string): Decision[] {
  const survivor = inForce.survivorOf(id as EntityId);
  return newestFirst(decisions).filter(({ detail }) =>
    subjectsOf(detail).some((one) => one === id || inForce.survivorOf(one as EntityId) === survivor),
  );
}

/** The port in its simplest form, used only to check stores against. */
export function createMemoryGraphStore(): GraphStore {
  const ledger = new Ledger();
  const reads = memoryReads(ledger, () => ledger.state());
  const at = (moment: number): Reads => memoryReads(ledger, () => ledger.stateAt(moment));
  const commits: StoredCommit[] = [];
  const kept = (moment: number, record: CommitRecord, bundles: readonly ArticleBundle[] = []): void =>
    void commits.push({ moment, record, bundles });
  return {
    ...reads,
    async putArticles(given, asked = Math.max(...given.map((bundle) => bundle.article.ingestedAt))) {
      for (const bundle of given) checkBundle(bundle);
      let moment: number | null = null;
      const results = given.map((bundle) => {
        const { id } = bundle.article;
        const known = ledger.state().stored.get(id);
        if (known?.live) return { id, created: false, restored: false };
        moment ??= ledger.tick(asked);
        if (known)
          ledger.record({ kind: "RESTORE", articleId: id }, "The article was ingested again.", "ingest", moment);
        else ledger.put(bundle, moment);
        return { id, created: !known, restored: Boolean(known) };
      });
      const news = given.filter((_, i) => results[i]?.created || results[i]?.restored);
      if (moment !== null) kept(moment, { kind: "PUT", articles: news.map(({ article }) => article.id) }, news);
      return results;
    },
    async retractArticle(id, reason, asked, by = "curator") {
      const known = ledger.state().stored.get(id);
      if (!known?.live) return { found: known !== undefined, removedClaims: 0, removedRelations: 0 };
      const { relations: before } = await reads.totals();
      const moment = ledger.tick(asked);
      ledger.record({ kind: "RETRACT", articleId: id }, reason, by, moment);
      kept(moment, { kind: "RETRACT", id, reason, by });
      const { relations: after } = await reads.totals();
      return { found: true, removedClaims: known.bundle.claims.length, removedRelations: before - after };
    },
    async decide(request) {
      const decision = ledger.decide(request);
      const { detail, reason, by } = request;
      kept(decision.at, { kind: "DECIDE", detail, reason, by });
      return decision;
    },
    async revertDecision(id, asked) {
      const decision = ledger.revert(id, asked);
      kept(decision.revertedAt ?? asked, { kind: "REVERT", id });
      return decision;
    },
    async *commitsAfter(moment) {
      yield* commits.filter((commit) => commit.moment > moment);
    },
    countCommitsAfter: async (moment) => commits.filter((commit) => commit.moment > moment).length,
    lastMoment: async () => commits.at(-1)?.moment ?? 0,

    at,
    ...history(ledger, at),
    health: async () => ({ ok: true, detail: "in memory" }),
    close: async () => undefined,
  };
}
