import type { ReadOptions } from "../graphStore.js";
import type { Connection } from "./connection.js";
import { cypher } from "./cypher.js";

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof AbortSignal);

/**
 * Reads whose filters take the ids of entities that were merged away for those that they live on as. Looked up before, in one small statement where a filter
 * names entities at all: a condition that did so by itself would keep the database from its index on ids.
 */
export function resolvingIds<Reads extends object>(connection: Connection, reads: Reads): Reads {
  const resolved =
    (call: (...given: unknown[]) => Promise<unknown>) =>
    async (...given: unknown[]): Promise<unknown> => {
      const ids = [...new Set(given.flatMap(idsIn))];
      if (ids.length === 0) return call(...given);
      const survivors = await survivorsOf(connection, ids, given.at(-1) as ReadOptions | undefined);
      return call(...(survivors.size === 0 ? given : given.map((one) => withSurvivors(one, survivors))));
    };
  return Object.fromEntries(Object.entries(reads).map(([name, call]) => [name, resolved(call)])) as Reads;
}

/** The entity ids that conditions `id: { eq, in }` name, anywhere in a query. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => (isPlain(one) ? idsIn(one) : []));
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === "id" && isPlain(one) ? namedIn(one).filter((id) => id.startsWith("ent_")) : idsIn(one),
  );
}

const namedIn = ({ eq, in: any }: Plain): string[] =>
  [eq, ...(Array.isArray(any) ? any : [])].filter((id): id is string => typeof id === "string");

/** The query with each id that was merged away beside the one it lives on as. */
function withSurvivors(value: unknown, survivors: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => (isPlain(one) ? withSurvivors(one, survivors) : one));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === "id" && isPlain(one) ? widened(one, survivors) : withSurvivors(one, survivors),
    ]),
  );
}

/** Both conditions of an id filter must hold, as before. */
function widened(filter: Plain, survivors: ReadonlyMap<string, string>): Plain {
  const named = namedIn(filter);
  if (!named.some((id) => survivors.has(id))) return filter;
  const widen = (ids: readonly string[]): string[] => ids.flatMap((id) => [id, survivors.get(id) ?? id]);
  const lists = [
    typeof filter["eq"] === "string" ? widen([filter["eq"]]) : null,
    Array.isArray(filter["in"]) ? widen(filter["in"] as string[]) : null,
  ].filter((list) => list !== null);
  return { in: lists.reduce((both, list) => both.filter((id) => list.includes(id))) };
}

async function survivorsOf(
  connection: Connection,
  ids: readonly string[],
  options: ReadOptions | undefined,
): Promise<Map<string, string>> {
  const signal = isPlain(options) && options.signal instanceof AbortSignal ? { signal: options.signal } : {};
  const rows = await connection.read(
    cypher`MATCH (d:Redirect) WHERE d.fromId IN ${ids} RETURN d.fromId AS id, d.toId AS survivor`,
    signal,
  );
  return new Map(rows.map((row) => [String(row["id"]), String(row["survivor"])]));
}
