import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXPORT_FORMATS } from "../../../src/explore/export/exportFormats.js";
import { startServer, type TestServer } from "../../support/seededServer.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: true });
  await server.query(
    "mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created errors { message } } }",
    {
      input: {
        text: '=SUM(A1:A9) & <Co> "said" that OpenAI accused DeepSeek of copying its models.\n\nDeepSeek denied it, "in full".',
        title: '=HYPERLINK("http://evil.example") <b>&amp;</b>\u0007',
        publisher: "@Harbor & <Sons>",
        publishedAt: "2025-03-01",
      },
    },
  );
});
afterAll(() => server.close());

type Parameters = Readonly<Record<string, string>>;
const ask = (parameters: Parameters): Promise<Response> =>
  fetch(`${server.address}/export?${new URLSearchParams(parameters)}`);

async function exported(parameters: Parameters): Promise<string> {
  const response = await ask(parameters);
  const { contentType, extension } = EXPORT_FORMATS[parameters["format"] as keyof typeof EXPORT_FORMATS];
  expect([response.status, response.headers.get("content-type"), response.headers.get("content-disposition")]).toEqual([
    200,
    contentType,
    `attachment; filename="claimgraph.${extension}"`,
  ]);
  return response.text();
}

async function count(field: "claims" | "relations", filter: object): Promise<number> {
  const type = field === "claims" ? "ClaimFilter" : "RelationFilter";
  const { data } = await server.query(`query ($filter: ${type}) { ${field}(filter: $filter) { totalCount } }`, {
    filter,
  });
  return data[field].totalCount;
}

/** A CSV reader that knows RFC 4180 and nothing else. */
function readCsv(text: string): Record<string, string>[] {
  const rows = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)].reduce<string[][]>(
    (all, [, quoted, plain, end]) => {
      all.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
      if (end === "\r\n") all.push([]);
      return all;
    },
    [[]],
  );
  const [head = [], ...body] = rows.slice(0, -1);
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ""])));
}

const ACCUSATIONS = { speechAct: { in: ["ACCUSES", "DENIES"] } };
const ALLEGED = { status: { in: ["ALLEGED", "REPORTED"] } };

describe("CSV", () => {
  test("has a row for each claim, and only for those that fit", async () => {
    const { data } = await server.query("{ stats { totals { claims } } }");
    expect(readCsv(await exported({ format: "csv" })).length).toBe(data.stats.totals.claims);
    const rows = readCsv(await exported({ format: "csv", filter: JSON.stringify(ACCUSATIONS) }));
    expect(rows.length).toBe(await count("claims", ACCUSATIONS));
    expect(new Set(rows.map((row) => row["speechAct"]))).toEqual(new Set(["ACCUSES", "DENIES"]));
  });

  test("runs no formula and keeps no control character", async () => {
    const text = await exported({ format: "csv" });
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
    const rows = readCsv(text);
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/u);
    expect(rows.map((row) => row["articleTitle"])).toContain(`'=HYPERLINK("http://evil.example") <b>&amp;</b>`);
  });

  test("gives the place of the content in the article", async () => {
    for (const row of readCsv(await exported({ format: "csv" })).slice(0, 20)) {
      const { data } = await server.query("query ($id: ID!) { node(id: $id) { ... on Article { text } } }", {
        id: row["articleId"],
      });
      const exact = data.node.text.slice(Number(row["start"]), Number(row["end"]));
      if (row["start"]) expect(row["content"]).toContain(exact.split("\n")[0]);
    }
  });
});

describe.each(["graphml", "gexf"] as const)("%s", (format) => {
  const parse = (text: string): MultiDirectedGraph => {
    if (format === "graphml") return graphml.parse(MultiDirectedGraph, text);
    return gexf.parse(MultiDirectedGraph, text);
  };

  test("opens as a graph of all relations between entities", async () => {
    const graph = parse(await exported({ format }));
    const { data } = await server.query(
      "{ relations(first: 100) { nodes { id predicate status support subject { id name } object { id } } } }",
    );
    const joined = data.relations.nodes.filter((one: { object: unknown }) => one.object !== null);
    expect(joined.length).toBeGreaterThan(10);
    for (const { id, predicate, status, support, subject, object } of joined) {
      expect([graph.source(id), graph.target(id)]).toEqual([subject.id, object.id]);
      expect(graph.getEdgeAttributes(id)).toMatchObject({ label: predicate, status, support });
      expect(graph.getNodeAttribute(subject.id, "label")).toBe(subject.name);
    }
  });

  test("holds only relations that fit, with both ends", async () => {
    const graph = parse(
      await exported({ format, relationFilter: JSON.stringify(ALLEGED), filter: JSON.stringify(ACCUSATIONS) }),
    );
    expect(graph.size).toBeGreaterThan(0);
    expect(graph.nodes().every((node) => graph.degree(node) > 0)).toBe(true);
    graph.forEachEdge((_, { status }) => expect(ALLEGED.status.in).toContain(status));
    const all = parse(await exported({ format }));
    expect(graph.size).toBeLessThan(all.size);
  });

  test("opens in networkx, where there is one", async ({ skip }) => {
    const has = (() => {
      try {
        execFileSync("python3", ["-c", "import networkx"], { stdio: "ignore" });
        return true;
      } catch {
        return false;
      }
    })();
    skip(!has, "python3 with networkx is not installed");
    const folder = mkdtempSync(join(tmpdir(), "claimgraph-export-"));
    const text = await exported({ format });
    writeFileSync(join(folder, "graph"), text);
    const script = `import networkx as nx,sys; g=nx.read_${format}(sys.argv[1]); print(g.is_directed(), g.is_multigraph(), g.number_of_nodes(), g.number_of_edges())`;
    const out = execFileSync("python3", ["-c", script, join(folder, "graph")], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    const graph = parse(text);
    expect(out.trim()).toBe(`True True ${graph.order} ${graph.size}`);
  });
});

interface LinkedItem {
  readonly "@type": string;
  readonly "@id": string;
  readonly [key: string]: unknown;
}

describe("JSON-LD", () => {
  const items = async (parameters: Parameters = {}): Promise<LinkedItem[]> => {
    const file = JSON.parse(await exported({ format: "jsonld", ...parameters }));
    expect(file["@context"]).toBe("https://schema.org");
    return file["@graph"];
  };

  test("tells each claim once, with an author and the article it appears in", async () => {
    const all = await items();
    const ids = new Set(all.map((item) => item["@id"]));
    expect(ids.size).toBe(all.length);
    const claims = all.filter((item) => item["@type"] === "Claim");
    expect(claims.length).toBe(await count("claims", {}));
    const types = new Map(all.map((item) => [item["@id"], item["@type"]]));
    for (const claim of claims) expect(types.get((claim["appearance"] as LinkedItem)["@id"])).toBe("NewsArticle");
    expect(new Set(types.values())).toEqual(expect.objectContaining(new Set(["Person", "Corporation", "ClaimReview"])));
  });

  test("refers only to what it holds, and rates nothing as true", async () => {
    const all = await items({ filter: JSON.stringify(ACCUSATIONS) });
    const ids = new Set(all.map((item) => item["@id"]));
    const references = JSON.stringify(all).matchAll(/\{"@id":"([^"]+)"\}/gu);
    const reviewed = new Set(
      all.filter((item) => item["@type"] === "ClaimReview").map((item) => (item["itemReviewed"] as LinkedItem)["@id"]),
    );
    for (const [, id = ""] of references) expect(ids.has(id) || reviewed.has(id)).toBe(true);
    expect(JSON.stringify(all)).not.toContain("ratingValue");
  });
});

describe("JSON lines", () => {
  const lines = async (parameters: Parameters = {}) =>
    (await exported({ format: "jsonl", ...parameters }))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));

  test("hold every article, so that another store takes in the same graph", async () => {
    const other = await startServer();
    await other.application.store.putArticles(await lines());
    expect(await other.application.store.graphHash()).toBe(await server.application.store.graphHash());
    await other.close();
  });

  test("hold only what fits the filters and what that points to", async () => {
    const bundles = await lines({ filter: JSON.stringify(ACCUSATIONS), relationFilter: JSON.stringify(ALLEGED) });
    expect(bundles.length).toBeGreaterThan(0);
    for (const { claims, relations, entities } of bundles) {
      expect(claims.every((claim: { speechAct: string }) => ACCUSATIONS.speechAct.in.includes(claim.speechAct))).toBe(
        true,
      );
      const ids = entities.map((entity: { id: string }) => entity.id);
      for (const { subjectId } of relations) expect(ids).toContain(subjectId);
    }
  });
});

describe("an export", () => {
  test.each([
    [{}, "format"],
    [{ format: "xlsx" }, "format"],
    [{ format: "csv", filter: "{" }, "filter"],
    [{ format: "csv", filter: '{"speechAct":{"eq":"SHOUTS"}}' }, "filter"],
    [{ format: "csv", filter: '{"publishedAt":{"gte":"2025-02-30"}}' }, "filter"],
    [{ format: "csv", filter: '{"nobody":1}' }, "filter"],
    [{ format: "csv", relationFilter: "[1]" }, "relationFilter"],
    [{ format: "csv", fitler: "{}" }, "fitler"],
  ] as [Parameters, string][])("of %j is refused by name", async (parameters, field) => {
    const response = await ask(parameters);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string; field: string[] } }[] };
    expect([errors[0]?.extensions.code, errors[0]?.extensions.field[0]]).toEqual(["BAD_USER_INPUT", field]);
  });

  test("takes a drill filter as it was given", async () => {
    const { data } = await server.query("{ stats { top(field: SPEECH_ACT, first: 1) { count drill } } }");
    const [{ count: wanted, drill }] = data.stats.top;
    expect(readCsv(await exported({ format: "csv", filter: drill })).length).toBe(wanted);
  });

  test("says so when the store is away", async () => {
    const { store } = server.application;
    const { listClaims } = store;
    const { StoreUnavailableError } = await import("../../../src/domain/errors.js");
    store.listClaims = () => Promise.reject(new StoreUnavailableError("The store is away."));
    const response = await ask({ format: "csv" });
    store.listClaims = listClaims;
    expect(response.status).toBe(503);
  });
});
