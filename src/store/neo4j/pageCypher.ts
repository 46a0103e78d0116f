import type { Keyset, Page, PageRequest } from "../graphStore.js";
import { cypher, type Cypher } from "./cypher.js";

/** What a list is ordered by: a property, which way; ties by id ascending, missing values last. */
export interface Ordering {
  readonly key: Cypher;
  readonly id: Cypher;
  readonly direction: "ASC" | "DESC";
  /** Whether the key may be missing. */
  readonly nullable: boolean;
}

/** One row of a list: id and sort key, and what the record is read from. */
export type Listed = readonly [id: string, sortKey: number | string | null, ...rest: unknown[]];

/** The ORDER BY of an ordering. Neo4j itself would put missing values first in descending order. */
export function orderBy({ key, id, direction, nullable }: Ordering): Cypher {
  const ordered = direction === "ASC" ? cypher`${key} ASC, ${id}` : cypher`${key} DESC, ${id}`;
  return nullable ? cypher`${key} IS NULL, ${ordered}` : ordered;
}

/** The rows behind a keyset, in the ordering. */
export function afterCondition({ key, id, direction }: Ordering, after: Keyset | undefined): Cypher | null {
  if (!after) return null;
  if (after.key === null) return cypher`${key} IS NULL AND ${id} > ${after.id}`;
  const beyond = direction === "ASC" ? cypher`${key} > ${after.key}` : cypher`${key} < ${after.key}`;
  return cypher`${beyond} OR (${key} = ${after.key} AND ${id} > ${after.id}) OR ${key} IS NULL`;
}

/** One row more than the page holds tells whether another page follows. */
export function pageOf<Item>(rows: readonly Listed[], { first }: PageRequest, read: (row: Listed) => Item): Page<Item> {
  const shown = rows.slice(0, first);
  return {
    items: shown.map(read),
    keysets: shown.map(([id, key]) => ({ key, id })),
    hasNextPage: rows.length > first,
  };
}
