import "reflect-metadata";
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApiSchema } from "../../src/api/buildApiSchema.js";
import { startServer, type TestServer } from "../support/seededServer.js";

/** Lists without a size argument, and what bounds each. A new list must take a page, or give its bound here. */
const BOUNDED: Readonly<Record<string, string>> = {
  "AccusationThread.responses": "50 responses",
  "ArticleChanges.added": "the argument first of changes",
  "ArticleChanges.changed": "the argument first of changes",
  "ArticleChanges.removed": "the argument first of changes",
  "Claim.about": "the claim's own words",
  "Claim.evidence": "the claim's own words",
  "Claim.hedges": "the claim's own words",
  "Claim.relationLinks": "the claim's own words",
  "Claim.relations": "the claim's own words",
  "Claim.responses": "50 responses",
  "Claim.speakerChain": "the claim's own words",
  "Entity.externalIds": "the name table",
  "Entity.names": "the name table and the forms met",
  "Entity.neighborSummary": "predicates, directions and types",
  "EntityIdentity.decisions": "100 decisions",
  "IdentityDecision.subjects": "what a decision may name",
  "MergeCandidate.signals": "the kinds of signal",
  "Ontology.predicates": "the ontology",
  "Ontology.speechActs": "the ontology",
  "Path.nodes": "the length of a path",
  "Path.relations": "the length of a path",
  "PathResult.paths": "the argument limit of paths",
  "PredicateInfo.domain": "the ontology",
  "PredicateInfo.range": "the ontology",
  "Query.nodes": "the argument ids",
  "Query.relationsAmong": "1,000 relations",
  "Query.timelineRows": "10,000 rows",
  "Relation.qualifiers": "what articles say of one relation",
  "RevertDecisionPayload.entities": "what a decision may name",
  "SearchResultEdge.matches": "a stretch of text",
  "Stats.timeSeries": "10,000 rows",
  "Subgraph.nodes": "the argument limit of neighborhood",
  "Subgraph.relations": "relations among at most 201 entities",
};

let schema: GraphQLSchema;
let server: TestServer;
beforeAll(async () => {
  schema = await buildApiSchema();
  server = await startServer({ seeds: true });
  await server.query(
    `mutation { ingestArticles(input: { articles: [{ text: "A report." }] }) { errors { message } } }`,
  );
});
afterAll(() => server.close());

type Field = GraphQLField<unknown, unknown>;

function fields(): [name: string, field: Field][] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
    .flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).map((field): [string, Field] => [`${type.name}.${field.name}`, field])
        : [],
    );
}

const isList = (type: unknown): boolean => isListType(getNullableType(type as never));
const sizeOf = (field: Field): GraphQLArgument | undefined =>
  field.args.find(({ name }) => name === "first" || name === "limit");

describe("every list of the schema", () => {
  test("takes a size, stands in a page, or has a bound that is written down", () => {
    const open = fields()
      .filter(([, field]) => isList(field.type) && !sizeOf(field))
      .map(([name]) => name)
      .filter((name) => !/Connection\.(?:edges|nodes)$/u.test(name) && !/\.(?:errors|path)$/u.test(name));
    expect(open.filter((name) => !BOUNDED[name])).toEqual([]);
    expect(Object.keys(BOUNDED).filter((name) => !open.includes(name))).toEqual([]);
  });

  test("that is a page is asked for with `first` and `after`", () => {
    const loose = fields()
      .filter(([, field]) => getNamedType(field.type).name.endsWith("Connection"))
      .filter(([, field]) => !["first", "after"].every((name) => field.args.some((arg) => arg.name === name)));
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  test("and no input of a mutation sets a status", () => {
    const given = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) =>
      field.args.map((arg) => getNamedType(arg.type)),
    );
    const seen = new Set<string>();
    const names: string[] = [];
    for (let type = given.pop(); type; type = given.pop()) {
      names.push(type.name);
      if (seen.has(type.name) || !isInputObjectType(type)) continue;
      seen.add(type.name);
      given.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
    }
    expect(names).toContain("ReviewState");
    // A status is derived; a review changes a claim, and relations follow from their claims.
    expect(names.filter((name) => /^(?:RelationStatus|ArticleStatus|JobState|ItemState)/u.test(name))).toEqual([]);
  });

  test("refuses a size above its limit, wherever it hangs", async () => {
    const sized = fields().filter(([, field]) => sizeOf(field));
    expect(sized.length).toBeGreaterThan(15);
    const taken: string[] = [];
    for (const [name, field] of sized) {
      const answer = await server.query(queryFor(name, field, 5000));
      const codes = answer.errors?.map((error) => error.extensions["code"]) ?? [];
      if (!codes.some((code) => code === "BAD_USER_INPUT" || code === "QUERY_TOO_COMPLEX"))
        taken.push(`${name} ${JSON.stringify(answer)}`.slice(0, 300));
    }
    expect(taken).toEqual([]);
  });

  test("of ids that is given is refused above its limit", async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `ent_${i}`);
    for (const field of ["nodes", "relationsAmong"]) {
      const { errors } = await server.query(`query ($ids: [ID!]!) { ${field}(ids: $ids) { id } }`, { ids });
      expect([field, errors?.[0]?.extensions["code"]]).toEqual([field, "BAD_USER_INPUT"]);
    }
  });

  test("in a filter is refused above its limit, whatever the condition", async () => {
    const many = Array.from({ length: 201 }, (_, i) => `x${i}`);
    const inputs = Object.values(schema.getTypeMap()).filter(
      (type) => isInputObjectType(type) && "in" in type.getFields(),
    );
    expect(inputs.length).toBeGreaterThan(5);
    const { errors } = await server.query("query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }", {
      filter: { and: [{ id: { in: many } }] },
    });
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});

/** Where a record of a type can be had in the seeds; the field hangs on the first one. */
const HOSTS: Readonly<Record<string, (inner: string) => string>> = {
  Query: (inner) => `{ ${inner} }`,
  Stats: (inner) => `{ stats { ${inner} } }`,
  Entity: (inner) => `{ entities(first: 1) { nodes { ${inner} } } }`,
  EntityIdentity: (inner) => `{ entities(first: 1) { nodes { identity { ${inner} } } } }`,
  GraphDiff: (inner) => `{ diff(from: "2025-01-01", to: "2025-02-01") { ${inner} } }`,
  Article: (inner) => `{ articles(first: 1) { nodes { ${inner} } } }`,
  Relation: (inner) => `{ relations(first: 1) { nodes { ${inner} } } }`,
  IngestJob: (inner) => `{ ingestJobs(first: 1) { nodes { ${inner} } } }`,
  Claim: (inner) => `{ claims(first: 1) { nodes { ${inner} } } }`,
};

/** Values for arguments that must be given. */
const REQUIRED: Readonly<Record<string, string>> = {
  "String!": '"x"',
  "ID!": '"ent_00000000000000000000000000"',
  "[ID!]!": '["ent_00000000000000000000000000"]',
  "StatsField!": "SPEAKER",
  "DateTime!": '"2025-01-01"',
};

function queryFor(name: string, field: Field, size: number): string {
  const [type = ""] = name.split(".");
  const host = HOSTS[type];
  if (!host) throw new Error(`${name}: say in HOSTS where a ${type} can be had`);
  const given = field.args
    .filter(
      (arg) => arg.name !== sizeOf(field)?.name && String(arg.type).endsWith("!") && arg.defaultValue === undefined,
    )
    .map((arg) => `${arg.name}: ${REQUIRED[String(arg.type)]}`);
  const args = [...given, `${sizeOf(field)?.name}: ${size}`].join(", ");
  return host(`${field.name}(${args}) ${isCompositeType(getNamedType(field.type)) ? "{ __typename }" : ""}`);
}
