import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";

interface Target {
  readonly refId: string;
  readonly root_selector: string;
  readonly columns: readonly { readonly selector: string }[];
  readonly url_options: { readonly body_graphql_query: string; readonly body_graphql_variables: string };
}
interface Panel {
  readonly title: string;
  readonly targets: readonly Target[];
}

const { panels } = JSON.parse(
  readFileSync(new URL("../../examples/grafana/claimgraph.json", import.meta.url), "utf8"),
) as { panels: Panel[] };
const targets = panels.flatMap((panel) =>
  panel.targets.map((target) => [`${panel.title}, ${target.refId}`, target] as const),
);
const [FROM, TO] = [Date.UTC(2025, 0, 1), Date.UTC(2025, 2, 1)];

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ seeds: true });
});
afterAll(() => server.close());

/** What Infinity makes of an answer: the rows at its root selector. */
const rowsAt = (answer: unknown, selector: string): Record<string, unknown>[] =>
  selector.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], answer) as Record<
    string,
    unknown
  >[];

/** A value that fits into a cell of a table. */
const isFlat = (value: unknown): boolean => value === null || ["string", "number"].includes(typeof value);

describe("the Grafana dashboard", () => {
  test.each(targets)("has rows with all columns for %s", async (_, { root_selector, columns, url_options }) => {
    // Grafana pastes milliseconds into the text of the variables.
    const variables = url_options.body_graphql_variables
      .replace("${__from}", String(FROM))
      .replace("${__to}", String(TO));
    const answer = await server.query(url_options.body_graphql_query, JSON.parse(variables) as Record<string, unknown>);
    expect(answer.errors).toBeUndefined();
    const rows = rowsAt(answer, root_selector);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      for (const { selector } of columns) expect([selector, isFlat(row[selector])]).toEqual([selector, true]);
  });

  test("draws edges between nodes that are there", async () => {
    const { data } = await server.query(
      "{ graphNodes(limit: 60) { id color } graphEdges(limit: 60) { id source target } }",
    );
    const ids = new Set(data.graphNodes.map((node: { id: string }) => node.id));
    expect(data.graphEdges.length).toBeGreaterThan(0);
    for (const { source, target } of data.graphEdges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
    expect(new Set(data.graphEdges.map((edge: { id: string }) => edge.id)).size).toBe(data.graphEdges.length);
    for (const { color } of data.graphNodes) expect(color).toMatch(/^#[0-9a-f]{6}$/u);
  });

  test("shows an entity's surroundings, itself first", async () => {
    const { data } = await server.query('{ entity(name: "DeepSeek") { id } }');
    const { data: around } = await server.query(
      'query ($id: ID) { graphNodes(entity: $id, limit: 5) { id } graphEdges(entity: $id, limit: 5) { source target } none: graphNodes(entity: "ent_unknown") { id } }',
      { id: data.entity.id },
    );
    expect(around.graphNodes[0].id).toBe(data.entity.id);
    expect(around.graphNodes.length).toBe(5);
    expect(around.none).toEqual([]);
  });

  test.each([
    ["an ISO date", "2025-01-20", "2025-02-01"],
    ["milliseconds", Date.UTC(2025, 0, 20), Date.UTC(2025, 1, 1)],
    ["milliseconds in text", String(Date.UTC(2025, 0, 20)), String(Date.UTC(2025, 1, 1))],
  ])("takes %s as a moment", async (_, from, to) => {
    const { data, errors } = await server.query(
      "query ($from: DateTime, $to: DateTime) { timelineRows(filter: { publishedAt: { gte: $from, lt: $to } }) { time value drill } claims(filter: { publishedAt: { gte: $from, lt: $to } }) { totalCount } }",
      { from, to },
    );
    expect(errors).toBeUndefined();
    const total = data.timelineRows.reduce((sum: number, row: { value: number }) => sum + row.value, 0);
    expect([total > 0, total]).toEqual([true, data.claims.totalCount]);
  });

  test.each(["2025", "202501", "20250120", "tomorrow"])("refuses %s with what to write instead", async (gte) => {
    const { errors } = await server.query(
      "query ($gte: DateTime) { claims(filter: { publishedAt: { gte: $gte } }) { totalCount } }",
      { gte },
    );
    expect(errors?.[0]?.message).toContain("ISO 8601");
  });
});
