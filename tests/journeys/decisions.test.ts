import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: true });
}, 120_000);
afterAll(() => server.close());

interface Node {
  readonly id: string;
}
const idsOf = (nodes: readonly Node[]): string[] => nodes.map((node) => node.id).toSorted();

/** Data of a query that must succeed. */
async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await server.query(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const ENTITY = "id name names { value } claimCount claims(first: 100) { nodes { id } }";
const MERGE = `mutation ($input: MergeEntitiesInput!) { mergeEntities(input: $input) {
  entity { ${ENTITY} } decision { id kind reason by at revertedAt subjects } errors { __typename code path } } }`;
const REVERT = `mutation ($id: ID!) { revertDecision(id: $id) {
  decision { id revertedAt } entities { id } errors { __typename code path } } }`;
const REVIEW = `mutation ($input: ReviewClaimInput!) { reviewClaim(input: $input) {
  claim { id reviewState polarity modality relations { id status support } } decision { id kind } errors { __typename code path } } }`;

/** Two entities that claims are about, the more talked of first. */
async function twoEntities() {
  const { entities } = await ask(
    `{ entities(filter: { type: { eq: COMPANY }, claimCount: { gte: 2 } }, first: 2) { nodes { ${ENTITY} } } }`,
  );
  return entities.nodes as [EntityAnswer, EntityAnswer];
}
interface EntityAnswer extends Node {
  readonly name: string;
  readonly names: readonly { readonly value: string }[];
  readonly claimCount: number;
  readonly claims: { readonly nodes: readonly Node[] };
}

/** An instant before a moment of system time. */
const before = (moment: string): string => new Date(Date.parse(moment) - 1).toISOString();

describe("merging two entities", () => {
  test("moves the claims, redirects the old id, is told by diff, and is taken back without a trace", async () => {
    const { store } = server.application;
    const hash = await store.graphHash();
    const [into, from] = await twoEntities();
    const { mergeEntities } = await ask(MERGE, { input: { into: into.id, from: [from.id], reason: "a test" } });
    const { entity, decision, errors } = mergeEntities;
    expect(errors).toEqual([]);
    expect(decision).toMatchObject({ kind: "MERGE", reason: "a test", by: "anonymous", revertedAt: null });
    expect(decision.subjects).toEqual([into.id, from.id]);
    expect([entity.id, entity.name]).toEqual([into.id, into.name]);
    expect(entity.names.map((name: { value: string }) => name.value)).toEqual(
      expect.arrayContaining([into.name, from.name]),
    );
    expect(idsOf(entity.claims.nodes)).toEqual(
      [...new Set([...idsOf(into.claims.nodes), ...idsOf(from.claims.nodes)])].toSorted(),
    );

    const now = new Date(Date.now() + 60_000).toISOString();
    const seen = await ask(
      `query ($from: ID!, $name: String!, $before: DateTime!, $now: DateTime!) {
        node(id: $from) { id }
        byId: entity(id: $from) { id identity { decisions { id } } }
        byName: entity(name: $name) { id }
        then: entity(id: $from, knownAt: $before) { ${ENTITY} relations { nodes { subject { id } object { id } } } }
        diff(from: $before, to: $now) { decisions { id kind } newClaims { totalCount } }
        later: diff(from: $now, to: $now) { decisions { id } }
      }`,
      { from: from.id, name: from.name, before: before(decision.at), now },
    );
    expect([seen.node.id, seen.byId.id, seen.byName.id]).toEqual([into.id, into.id, into.id]);
    expect(seen.byId.identity.decisions).toEqual([{ id: decision.id }]);
    expect(seen.then).toMatchObject(from);
    for (const { subject, object } of seen.then.relations.nodes)
      expect([subject.id, object?.id ?? null]).toContain(from.id);
    expect(seen.diff).toEqual({ decisions: [{ id: decision.id, kind: "MERGE" }], newClaims: { totalCount: 0 } });
    expect(seen.later).toEqual({ decisions: [] });

    const { revertDecision } = await ask(REVERT, { id: decision.id });
    expect(revertDecision.errors).toEqual([]);
    expect(idsOf(revertDecision.entities)).toEqual([into.id, from.id].toSorted());
    expect(revertDecision.decision.revertedAt).not.toBeNull();
    expect(await twoEntities()).toEqual([into, from]);
    expect(await store.graphHash()).toBe(hash);
    expect((await ask(REVERT, { id: decision.id })).revertDecision.errors).toEqual([
      { __typename: "ConflictError", code: "CONFLICT", path: ["id"] },
    ]);
    const { node } = await ask("query ($id: ID!) { node(id: $id) { __typename id } }", { id: decision.id });
    expect(node).toEqual({ __typename: "IdentityDecision", id: decision.id });
  });

  test("survives that an article is withdrawn and taken in again", async () => {
    const [into, from] = await twoEntities();
    const { mergeEntities } = await ask(MERGE, { input: { into: into.id, from: [from.id], reason: "a test" } });
    const { node } = await ask(
      "query ($id: ID!) { node(id: $id) { ... on Entity { articles(first: 1) { nodes { id title text } } } } }",
      { id: from.id },
    );
    const [{ id, title, text }] = node.articles.nodes;
    const hash = await server.application.store.graphHash();
    await ask('mutation ($id: ID!) { retractArticle(id: $id, reason: "a test") { removedClaims } }', { id });
    await ask("mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }", {
      input: { title, text },
    });
    expect(await server.application.store.graphHash()).toBe(hash);
    await ask(REVERT, { id: mergeEntities.decision.id });
  });

  test("is refused for entities that were marked as not the same, until that is taken back", async () => {
    const [one, other] = await twoEntities();
    const { markNotSame } = await ask(
      "mutation ($input: MarkNotSameInput!) { markNotSame(input: $input) { decision { id kind } errors { code } } }",
      { input: { entities: [one.id, other.id], reason: "two firms" } },
    );
    expect(markNotSame).toMatchObject({ decision: { kind: "NOT_SAME" }, errors: [] });
    const input = { into: one.id, from: [other.id], reason: "a test" };
    expect((await ask(MERGE, { input })).mergeEntities).toMatchObject({
      entity: null,
      errors: [{ __typename: "ConflictError", path: ["input", "from"] }],
    });
    await ask(REVERT, { id: markNotSame.decision.id });
    const { mergeEntities } = await ask(MERGE, { input });
    expect(mergeEntities.errors).toEqual([]);
    await ask(REVERT, { id: mergeEntities.decision.id });
  });

  test.each([
    ["an unknown id", { into: "ent_unknown", from: ["ent_unknown2"], reason: "x" }, "NotFoundError", ["input", "into"]],
    ["itself", { into: "one", from: ["one"], reason: "x" }, "ConflictError", ["input", "from"]],
    ["nothing", { into: "one", from: [], reason: "x" }, "ValidationError", ["input", "from"]],
    ["no reason", { into: "one", from: ["other"], reason: " " }, "ValidationError", ["input", "reason"]],
  ])("with %s is refused in words, and nothing changes", async (_, input, kind, path) => {
    const hash = await server.application.store.graphHash();
    const [one, other] = await twoEntities();
    const real = (id: string): string => ({ one: one.id, other: other.id })[id] ?? id;
    const { mergeEntities } = await ask(MERGE, {
      input: { ...input, into: real(input.into), from: input.from.map(real) },
    });
    expect(mergeEntities).toMatchObject({ entity: null, decision: null, errors: [{ __typename: kind, path }] });
    expect(await server.application.store.graphHash()).toBe(hash);
  });
});

describe("splitting an entity", () => {
  const SPLIT = `mutation ($input: SplitEntityInput!) { splitEntity(input: $input) {
    entity { id name articles { nodes { id } } } decision { id kind } errors { __typename path } } }`;

  test("makes a new one of an article's mentions, with their claims", async () => {
    const [{ id }] = await twoEntities();
    const { entity } = await ask(
      "query ($id: ID!) { entity(id: $id) { articles(first: 1) { nodes { id } } articleCount } }",
      { id },
    );
    const [article] = entity.articles.nodes;
    const hash = await server.application.store.graphHash();
    const input = { id, articles: [article.id], name: "Another Firm", reason: "a homonym" };
    const { splitEntity } = await ask(SPLIT, { input });
    expect(splitEntity).toMatchObject({
      entity: { name: "Another Firm", articles: { nodes: [article] } },
      decision: { kind: "SPLIT" },
      errors: [],
    });
    const seen = await ask(
      `query ($id: ID!, $part: ID!) { entity(id: $id) { articleCount } part: entity(id: $part) { claims(first: 100) { nodes { article { id } } } } }`,
      { id, part: splitEntity.entity.id },
    );
    expect(seen.entity.articleCount).toBe(entity.articleCount - 1);
    expect(new Set(seen.part.claims.nodes.map((one: { article: Node }) => one.article.id))).toEqual(
      new Set([article.id]),
    );
    await ask(REVERT, { id: splitEntity.decision.id });
    expect(await server.application.store.graphHash()).toBe(hash);
  });

  test.each([
    ["neither a name nor another entity", { articles: ["art_x"] }, "ValidationError", ["input", "name"]],
    ["no place", { name: "Another" }, "ValidationError", ["input", "articles"]],
    ["an article that it is not in", { name: "Another", articles: ["art_x"] }, "NotFoundError", ["input", "articles"]],
  ])("with %s is refused in words", async (_, input, kind, path) => {
    const [{ id }] = await twoEntities();
    const { splitEntity } = await ask(SPLIT, { input: { id, reason: "x", ...input } });
    expect(splitEntity).toEqual({ entity: null, decision: null, errors: [{ __typename: kind, path }] });
  });
});

describe("reviewing a claim", () => {
  /** A relation with one claim behind it. */
  async function lonelyRelation() {
    const { relations } = await ask(
      "{ relations(first: 100, filter: { status: { in: [REPORTED, ALLEGED] } }) { nodes { id status claims { totalCount nodes { id article { id title text } } } } } }",
    );
    return relations.nodes.find((one: { claims: { totalCount: number } }) => one.claims.totalCount === 1);
  }

  test("rejecting it takes its support away, is told by diff, and outlives a re-ingest", async () => {
    const hash = await server.application.store.graphHash();
    const relation = await lonelyRelation();
    const [{ id, article }] = relation.claims.nodes;
    const { reviewClaim } = await ask(REVIEW, { input: { id, state: "REJECTED", reason: "not said there" } });
    expect(reviewClaim.errors).toEqual([]);
    expect(reviewClaim.claim.reviewState).toBe("REJECTED");
    expect(reviewClaim.claim.relations.find((one: Node) => one.id === relation.id)).toEqual({
      id: relation.id,
      status: "RETRACTED",
      support: 0,
    });
    const { node } = await ask("query ($id: ID!) { node(id: $id) { ... on IdentityDecision { at kind } } }", {
      id: reviewClaim.decision.id,
    });
    const { diff } = await ask(
      "query ($from: DateTime!, $to: DateTime!) { diff(from: $from, to: $to) { statusChanges { relation { id } from to at reason } } }",
      { from: before(node.at), to: node.at },
    );
    expect(diff.statusChanges).toContainEqual({
      relation: { id: relation.id },
      from: relation.status,
      to: "RETRACTED",
      at: node.at,
      reason: "No live claim is behind it: withdrawn or rejected.",
    });
    await ask('mutation ($id: ID!) { retractArticle(id: $id, reason: "a test") { removedClaims } }', {
      id: article.id,
    });
    await ask("mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }", {
      input: { title: article.title, text: article.text },
    });
    const { claim } = await ask("query ($id: ID!) { claim: node(id: $id) { ... on Claim { reviewState } } }", { id });
    expect(claim).toEqual({ reviewState: "REJECTED" });
    await ask(REVERT, { id: reviewClaim.decision.id });
    expect(await server.application.store.graphHash()).toBe(hash);
  });

  test("correcting it changes what it says, and needs to say what is right", async () => {
    const relation = await lonelyRelation();
    const [{ id }] = relation.claims.nodes;
    const correction = { polarity: "NEGATIVE", modality: "CERTAIN" };
    const { reviewClaim } = await ask(REVIEW, { input: { id, state: "CORRECTED", correction } });
    expect(reviewClaim).toMatchObject({ claim: { reviewState: "CORRECTED", ...correction }, errors: [] });
    await ask(REVERT, { id: reviewClaim.decision.id });
    for (const input of [
      { id, state: "CORRECTED" },
      { id, state: "ACCEPTED", correction },
    ])
      expect((await ask(REVIEW, { input })).reviewClaim).toMatchObject({
        claim: null,
        errors: [{ __typename: "ValidationError", path: ["input", "correction"] }],
      });
    const unknown = { id: "clm_00000000000000000000000000", state: "ACCEPTED" };
    expect((await ask(REVIEW, { input: unknown })).reviewClaim.errors).toEqual([
      { __typename: "NotFoundError", code: "NOT_FOUND", path: ["input", "id"] },
    ]);
  });
});

describe("the past", () => {
  test("is empty before the first article, in every list and count", async () => {
    const data = await ask(`{
      entities(knownAt: "2020-01-01") { totalCount nodes { id } } claims(knownAt: "2020-01-01") { totalCount }
      relations(knownAt: "2020-01-01") { totalCount } articles(knownAt: "2020-01-01") { totalCount }
      stats(knownAt: "2020-01-01") { totals { claims } } now: stats { totals { claims } }
    }`);
    expect(data).toMatchObject({
      entities: { totalCount: 0, nodes: [] },
      claims: { totalCount: 0 },
      relations: { totalCount: 0 },
      articles: { totalCount: 0 },
      stats: { totals: { claims: 0 } },
    });
    expect(data.now.totals.claims).toBeGreaterThan(0);
  });

  test("keeps an article that was withdrawn later, with all that hangs on it", async () => {
    const { articles } = await ask("{ articles(first: 1) { nodes { id title text claims { totalCount } } } }");
    const [{ id, title, text, claims }] = articles.nodes;
    const moment = new Date().toISOString();
    await ask('mutation ($id: ID!) { retractArticle(id: $id, reason: "a test") { removedClaims } }', { id });
    const data = await ask(
      `query ($moment: DateTime!, $filter: ArticleFilter) {
        then: articles(filter: $filter, knownAt: $moment) { nodes { id status claims { totalCount nodes { relations { status } } } } }
        now: articles(filter: $filter) { nodes { id } }
      }`,
      { moment, filter: { id: { eq: id } } },
    );
    expect(data.then.nodes).toMatchObject([{ id, status: "LIVE", claims: { totalCount: claims.totalCount } }]);
    expect(data.now.nodes).toEqual([]);
    await ask("mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }", {
      input: { title, text },
    });
  });
});

describe("validAt", () => {
  test("gives the relations whose event time covers the moment", async () => {
    const moment = "2025-01-20T12:00:00.000Z";
    const { relations } = await ask(
      "query ($at: DateTime!) { relations(validAt: $at, first: 100) { totalCount nodes { eventTime { start end } } } }",
      { at: moment },
    );
    expect(relations.totalCount).toBeGreaterThan(0);
    for (const { eventTime } of relations.nodes) {
      expect(Date.parse(eventTime.start)).toBeLessThanOrEqual(Date.parse(moment));
      if (eventTime.end !== null) expect(Date.parse(eventTime.end)).toBeGreaterThan(Date.parse(moment));
    }
  });
});

describe("candidates for a merge", () => {
  test("are found by a part of the name and told with what speaks for them, until marked as not the same", async () => {
    const { entities } = await ask(
      "{ entities(first: 30) { nodes { id identity { candidates(first: 3) { score signals entity { id } } } } } }",
    );
    interface Found extends Node {
      readonly identity: { readonly candidates: readonly { score: number; signals: string[]; entity: Node }[] };
    }
    const found = (entities.nodes as Found[]).find((one) => one.identity.candidates.length > 0);
    const [candidate] = found?.identity.candidates ?? [];
    expect(candidate?.score).toBeGreaterThan(0);
    expect(candidate?.score).toBeLessThanOrEqual(1);
    expect(candidate?.signals.length).toBeGreaterThan(0);
    const input = { entities: [found?.id, candidate?.entity.id], reason: "two things" };
    const { markNotSame } = await ask(
      "mutation ($input: MarkNotSameInput!) { markNotSame(input: $input) { decision { id } } }",
      { input },
    );
    const { entity } = await ask(
      "query ($id: ID!) { entity(id: $id) { identity { candidates(first: 20) { entity { id } } } } }",
      { id: found?.id },
    );
    expect(entity.identity.candidates.map((one: { entity: Node }) => one.entity.id)).not.toContain(
      candidate?.entity.id,
    );
    await ask(REVERT, { id: markNotSame.decision.id });
  });
});
