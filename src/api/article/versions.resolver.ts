import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import { compareVersions } from "../../derive/compareVersions.js";
import { isLive, laterFirst, type Article } from "../../domain/article.js";
import type { Claim } from "../../domain/claim.js";
import { InvalidInputError } from "../../domain/errors.js";
import type { ApiContext } from "../context.js";
import { boundedInt } from "../relay/boundedInt.js";
import { ArticleObject } from "./article.type.js";
import { ArticleChangesObject } from "./changes.type.js";

const MAX_VERSIONS_ASKED = 100;
const DEFAULT_VERSIONS = 20;
const MAX_CHANGES = 100;
const DEFAULT_CHANGES = 50;
/** Claims of one text that are compared: several times what the longest articles make. */
const MAX_CLAIMS = 2000;

/** The texts of one address, and what differs between them. */
@Resolver(() => ArticleObject)
export class VersionsResolver {
  @FieldResolver(() => [ArticleObject], {
    nullable: true,
    description:
      "All texts that were taken in of its address, itself among them: the one that stands first, then the newest. Earlier texts are kept; their claims count no longer.",
  })
  async versions(
    @Root() article: Article,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: DEFAULT_VERSIONS,
      description: `At most so many, ${MAX_VERSIONS_ASKED} at most.`,
    })
    first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<Article[]> {
    const limit = boundedInt(first, { name: "first", fallback: DEFAULT_VERSIONS, max: MAX_VERSIONS_ASKED });
    return (await versionsOf(context, article)).slice(0, limit);
  }

  @FieldResolver(() => ArticleObject, {
    nullable: true,
    description: "The text that stands at its address in its place; null while it stands itself, or where none does.",
  })
  async supersededBy(@Root() article: Article, @Ctx() context: ApiContext): Promise<Article | null> {
    if (isLive(article)) return null;
    const [standing] = await versionsOf(context, article);
    return standing && isLive(standing) ? standing : null;
  }

  @FieldResolver(() => ArticleChangesObject, {
    nullable: true,
    description: "How its claims differ from those of another text of its address; null where it is the first text.",
  })
  async changes(
    @Root() article: Article,
    @Arg("since", () => ID, {
      nullable: true,
      description: "The text to compare with; the one before it when not given.",
    })
    since: string | null | undefined,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: DEFAULT_CHANGES,
      description: `At most so many in each list, ${MAX_CHANGES} at most.`,
    })
    first: number | null,
    @Ctx() context: ApiContext,
  ): Promise<ArticleChangesObject | null> {
    const limit = boundedInt(first, { name: "first", fallback: DEFAULT_CHANGES, max: MAX_CHANGES });
    const before = otherVersion(await versionsOf(context, article), article, since ?? null);
    if (before === null) return null;
    const [earlier, later] = await Promise.all([claimsOf(context, before.id), claimsOf(context, article.id)]);
    const { added, removed, changed, kept } = compareVersions(earlier, later);
    return {
      since: before,
      added: added.slice(0, limit),
      removed: removed.slice(0, limit),
      changed: changed.slice(0, limit),
      addedCount: added.length,
      removedCount: removed.length,
      changedCount: changed.length,
      keptCount: kept.length,
    };
  }
}

const versionsOf = ({ loaders, store }: ApiContext, { id }: Article): Promise<Article[]> =>
  loaders.of("Article.versions", null, (ids) => store.versionsOf(ids)).load(id);

/** What a text claims, also when it stands no longer. */
async function claimsOf({ loaders, store }: ApiContext, id: string): Promise<readonly Claim[]> {
  const of = { by: "article", alsoRetired: true } as const;
  const page = await loaders
    .of("Article.changes", null, (ids) => store.claimsOf(of, ids, { page: { first: MAX_CLAIMS } }))
    .load(id);
  return page.items;
}

/** @throws InvalidInputError when the text asked for is none of the address. */
function otherVersion(versions: readonly Article[], own: Article, since: string | null): Article | null {
  // Not in the order of `versions`: an older text stands where the newer one was withdrawn.
  if (since === null) return versions.toSorted(laterFirst).find((version) => laterFirst(own, version) < 0) ?? null;
  const found = versions.find(({ id }) => id === since);
  if (!found || found.id === own.id)
    throw new InvalidInputError("`since` must be the id of another text of the same address: one of `versions`.", {
      field: ["since"],
    });
  return found;
}
