import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import type { Page } from "../../store/graphStore.js";
import { CursorScalar } from "../scalars.js";
import { encodeCursor } from "./cursor.js";

@ObjectType({ description: "Where a page stands in its list.", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "More items follow." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Items came before: the page was asked for with `after`." })
  hasPreviousPage!: boolean;

  @Field(() => CursorScalar, { nullable: true, description: "Cursor of the first item." })
  startCursor!: string | null;

  @Field(() => CursorScalar, { nullable: true, description: "Cursor of the last item: the next page's `after`." })
  endCursor!: string | null;
}

/** One page of records, as a GraphQL connection; `count` runs only when totalCount is asked for. */
export interface ConnectionSource<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: Promise<number>;
}

/** The connection of a page. */
export function connection<Node>(
  page: Page<Node>,
  after: unknown,
  count: () => Promise<number>,
): ConnectionSource<Node> {
  const cursors = page.keysets.map(encodeCursor);
  return {
    edges: page.items.map((node, i) => ({ cursor: cursors[i] ?? "", node })),
    nodes: page.items,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: Boolean(after),
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    // A getter: the count runs only when the query selects it.
    get totalCount() {
      return count();
    },
  };
}

/** Edge and connection types of a node type. A thunk, because the types refer to each other in circles. */
export function connectionOf<Node extends object>(
  name: string,
  node: () => ClassType<Node>,
): ClassType<ConnectionSource<Node>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list.`, simpleResolvers: true })
  class Edge {
    @Field(() => CursorScalar, { description: "Its place in the list." })
    cursor!: string;

    @Field(() => node(), { description: `The ${name}.` })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} records.` })
  class Connection {
    @Field(() => [Edge], { description: "The items with their cursors." })
    edges!: Edge[];

    @Field(() => [node()], { description: "The items." })
    nodes!: Node[];

    @Field(() => PageInfo, { description: "Where the page stands in the list." })
    pageInfo!: PageInfo;

    @Field(() => Int, { nullable: true, description: "Length of the whole list; counted only when asked for." })
    totalCount!: Promise<number>;
  }
  return Connection as unknown as ClassType<ConnectionSource<Node>>;
}
