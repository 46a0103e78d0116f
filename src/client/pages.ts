/** A list of the API as far as paging needs it: `pageInfo` and `nodes` have been asked for. */
export interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * All nodes of a list, page after page, fetched as they are taken. `load` asks for the page after a cursor (null for the first); null where there is no list
 * ends it.
 */
export async function* pages<Node>(
  load: (after: string | null) => Promise<PageOf<Node> | null | undefined>,
): AsyncGenerator<Node, undefined> {
  for (let after: string | null = null; ;) {
    const page = await load(after);
    if (!page) return;
    yield* page.nodes;
    if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) return;
    after = page.pageInfo.endCursor;
  }
}
