import type { Page, PageRequest } from "../../store/graphStore.js";
import type { ApiContext } from "../context.js";
import { connection, type ConnectionSource } from "./connection.js";
import { pageRequest, type PageArgs } from "./cursor.js";

/** What a list that hangs on a record needs: pages for many records in one call, and counts, if they are asked for. */
export interface ListOf<Item> {
  /** Name of the field: calls of it with equal `query` are answered together. */
  readonly field: string;
  readonly key: string;
  readonly args: PageArgs;
  /** Everything besides the page that the answer depends on. */
  readonly query: unknown;
  readonly pages: (keys: readonly string[], page: PageRequest) => Promise<Page<Item>[]>;
  readonly counts: (keys: readonly string[]) => Promise<number[]>;
}

/** The connection of a list that hangs on a record. All records on one level of a query cost one call of the store, and one more for counts. */
export async function loadPage<Item>(context: ApiContext, list: ListOf<Item>): Promise<ConnectionSource<Item>> {
  const page = pageRequest(list.args);
  const loaded = await context.loaders
    .of(list.field, [list.query, page], (keys) => list.pages(keys, page))
    .load(list.key);
  return connection(loaded, page.after, () =>
    context.loaders.of(`${list.field}#count`, list.query, list.counts).load(list.key),
  );
}
