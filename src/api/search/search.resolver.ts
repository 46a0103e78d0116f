import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { InvalidInputError } from "../../domain/errors.js";
import type { ClaimFilter, SearchHit, SearchType } from "../../store/graphStore.js";
import type { ApiContext } from "../context.js";
import { SearchTypeEnum } from "../enums.js";
import { ClaimFilterInput } from "../filters/filters.inputs.js";
import { readFilter } from "../filters/readFilter.js";
import { encodeCursor, pageRequest } from "../relay/cursor.js";
import { loadArticle, loadClaim, loadEntity } from "../relay/loadRecords.js";
import { ListArgs } from "../relay/page.args.js";
import { SearchResultConnection, type FoundRecord, type SearchResultEdge } from "./search.type.js";

const MAX_QUERY = 200;
const ALL_TYPES: readonly SearchType[] = ["ENTITY", "CLAIM", "ARTICLE"];

@ArgsType()
class SearchArgs extends ListArgs {
  @Field(() => [SearchTypeEnum], { nullable: true, description: "What to search; everything when not given." })
  types?: SearchType[] | null;

  @Field(() => ClaimFilterInput, {
    nullable: true,
    description: "Which claims; entities and articles must have one that fits.",
  })
  filter?: ClaimFilterInput | null;
}

const LOADERS = { ENTITY: loadEntity, CLAIM: loadClaim, ARTICLE: loadArticle } as const;

@Resolver()
export class SearchResolver {
  @Query(() => SearchResultConnection, {
    description:
      'One box over entities, claims and articles, Chinese and English. Words in any order; "a phrase in quotation marks" as a phrase; Chinese runs as phrases. Misspelt words are corrected where nothing is found.',
  })
  async search(
    @Arg("query", () => String, { description: "At most 200 characters." }) query: string,
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() context: ApiContext,
  ): Promise<SearchResultConnection> {
    const text = query.trim();
    if (!text || text.length > MAX_QUERY) {
      throw new InvalidInputError(`\`query\` must have from 1 to ${MAX_QUERY} characters.`, { field: ["query"] });
    }
    const page = pageRequest(args);
    const filter = readFilter<ClaimFilter>(args.filter);
    const types = args.types?.length ? args.types : ALL_TYPES;
    const found = await context.store.search({ text, types, page, ...(filter && { filter }) });
    const nodes = await Promise.all(found.items.map((hit) => loadFound(context, hit)));
    const edges = found.items.flatMap((hit, i) => {
      const node = nodes[i];
      const keyset = found.keysets[i];
      // A record withdrawn between search and look-up is left out.
      return node && keyset ? [edgeOf(hit, node, encodeCursor(keyset))] : [];
    });
    return {
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: {
        hasNextPage: found.hasNextPage,
        hasPreviousPage: Boolean(page.after),
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: found.total,
      corrected: found.corrected,
    };
  }
}

const edgeOf = ({ score, highlight }: SearchHit, node: FoundRecord, cursor: string): SearchResultEdge => ({
  cursor,
  node,
  score,
  highlight: highlight?.text ?? null,
  highlightField: highlight?.field ?? null,
  matches: [...(highlight?.matches ?? [])],
});

const loadFound = (context: ApiContext, hit: SearchHit): Promise<FoundRecord | null> =>
  LOADERS[hit.type](context, hit.id);
