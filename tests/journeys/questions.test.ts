import "reflect-metadata";
import { createSourceEventStream, execute, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readQuestions, type Question } from "../../examples/questions/read.mjs";
import { buildApiSchema } from "../../src/api/buildApiSchema.js";
import { Loaders, type ApiContext } from "../../src/api/context.js";
import { encodeEventCursor } from "../../src/api/event/eventCursor.js";
import { countCalls } from "../support/countCalls.js";
import { startServer, type TestServer } from "../support/seededServer.js";

/** Calls of the store that a question may take: one for each kind of thing on each level, whatever the number of things. */
const MOST_CALLS = 12;

const QUESTIONS = readQuestions();
const QUERIES = QUESTIONS.filter(({ query }) => /^query/mu.test(query));

let server: TestServer;
let schema: Awaited<ReturnType<typeof buildApiSchema>>;
beforeAll(async () => {
  server = await startServer({ seeds: true });
  schema = await buildApiSchema();
});
afterAll(() => server.close());

/** Ids in the place of names; the article with most claims, and its publisher, where a question asks for one. */
async function variablesOf({ variables }: Question): Promise<Record<string, unknown>> {
  const { store } = server.application;
  const idOf = async (value: string): Promise<string> => {
    if (!value.startsWith("@")) return value;
    if (value === "@article" || value === "@publisher") {
      const { items } = await store.listArticles({ page: { first: 1 } });
      return (value === "@article" ? items[0]?.id : items[0]?.publisherId) ?? "";
    }
    const [entity] = await store.entitiesByName([value.slice(1)]);
    return entity?.id ?? value;
  };
  const entries = Object.entries(variables).map(async ([name, value]) => [
    name,
    typeof value === "string" ? await idOf(value) : await Promise.all(value.map(idOf)),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

function contextOver(calls: string[]): ApiContext {
  const { store, ingestArticle, fetcher } = server.application;
  const actor = { name: "anonymous", role: "reader", expiresAt: null } as const;
  return { store: countCalls(store, calls), ingestArticle, fetcher, now: Date.now, actor, loaders: new Loaders() };
}

async function ask(question: Question, query = question.query): Promise<{ data: unknown; calls: string[] }> {
  const calls: string[] = [];
  const variableValues = await variablesOf(question);
  const result = await execute({ schema, document: parse(query), variableValues, contextValue: contextOver(calls) });
  expect(result.errors).toBeUndefined();
  return { data: result.data, calls };
}

describe("the questions of examples/questions", () => {
  test("are there, each once", () => {
    const numbers = QUESTIONS.map(({ title }) => Number(title.split(".")[0]));
    // 8 needs values by what they measure, which nothing reads yet.
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, i) => i + 1).filter((n) => n !== 8));
  });

  test.each(QUERIES.map((one) => [one.title, one] as const))("%s", async (_, question) => {
    const { data, calls } = await ask(question);
    // Something is found: the longest list in the answer is not empty.
    expect(JSON.stringify(data)).toMatch(/\[\s*\{|"totalCount":[1-9]|"claimCount":[1-9]/u);
    expect(calls.length, calls.join(" ")).toBeLessThanOrEqual(MOST_CALLS);
  });

  test("24 replays what was missed, and goes on", async () => {
    const question = QUESTIONS.find(({ file }) => file.startsWith("24")) as Question;
    const after = encodeEventCursor(0);
    const stream = await createSourceEventStream({
      schema,
      document: parse(question.query),
      variableValues: { ...(await variablesOf(question)), after },
      contextValue: contextOver([]),
    });
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
    const iterator = stream[Symbol.asyncIterator]();
    expect((await iterator.next()).value).toMatchObject({ kind: "ADDED", position: expect.any(Number) });
    await iterator.return?.();
  });
});

/** Deep questions over every list, as long as the variable says. */
const DEEP: Readonly<Record<string, string>> = {
  "entities and what hangs on them": `query ($n: Int!) { entities(first: $n) { nodes { name
    relations(first: $n) { totalCount nodes { subject { name } object { name } why { bestQuote firstReport { title } } claims(first: $n) { nodes { content } } } }
    claims(first: $n) { totalCount nodes { speaker { name } target { name } about { name } article { title } } }
    articles(first: $n) { totalCount nodes { title } } mentions(first: $n) { totalCount nodes { surface } } neighborSummary { count } } } }`,
  "claims and what hangs on them": `query ($n: Int!) { claims(first: $n) { nodes { content speaker { name } target { name } about { name }
    article { title publisher { name } copyOf { title } } relations { predicate subject { name } object { name } status } relationLinks { relation { id } }
    speakerChain { entity { name } } responses { kind claim { speaker { name } article { title } } } } } }`,
  "relations and what hangs on them": `query ($n: Int!) { relations(first: $n) { nodes { subject { name relations(first: $n) { nodes { predicate } } }
    object { name } why { bestQuote article { title } firstReport { title } } claims(first: $n) { totalCount nodes { content article { title } } } } } }`,
  "articles and what hangs on them": `query ($n: Int!) { articles(first: $n) { nodes { title publisher { name } agency { name } copyOf { title }
    claims(first: $n) { totalCount nodes { content speaker { name } } } mentions(first: $n) { totalCount nodes { surface entity { name } } }
    entities(first: $n) { totalCount nodes { name } } } } }`,
  "accusation threads": `query ($n: Int!) { entities(first: $n) { nodes { accusationThreads(first: $n) { totalCount nodes {
    accusation { content speaker { name } article { title } } responses { kind claim { speaker { name } } } } } } } }`,
};

describe("a level of a query costs the same calls of the store, however many things are on it", () => {
  test.each(Object.entries(DEEP))("%s", async (_, query) => {
    const callsFor = async (n: number): Promise<string[]> => {
      const calls: string[] = [];
      const document = parse(query);
      const { data, errors } = await execute({
        schema,
        document,
        variableValues: { n },
        contextValue: contextOver(calls),
      });
      expect([errors, JSON.stringify(data).length > 100]).toEqual([undefined, true]);
      return calls;
    };
    const [few, many] = [await callsFor(3), await callsFor(15)];
    // Branches of one level whose answers come apart in time may each ask once; a call for each thing would be a dozen more.
    expect(many.length, many.join(" ")).toBeLessThanOrEqual(few.length + 3);
  });
});
