import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Article } from "../../domain/article.js";
import { NotFoundError as NotFound } from "../../domain/errors.js";
import type { ApiContext } from "../context.js";
import { readReason } from "../userError/readReason.js";
import { requireRole } from "../userError/requireRole.js";
import { userError } from "../userError/userError.js";
import { IngestArticleInput, IngestArticlePayload, RetractArticlePayload } from "./ingest.type.js";
import { readArticleInput } from "./readArticleInput.js";

type Payload<Type> = Omit<Type, "article"> & { article: Article | null };

@Resolver()
export class IngestResolver {
  @Mutation(() => IngestArticlePayload, {
    description: "Reads an article and stores what it says, durably before it answers.",
  })
  async ingestArticle(
    @Arg("input", () => IngestArticleInput, { description: "The article." }) input: IngestArticleInput,
    @Ctx() context: ApiContext,
  ): Promise<Payload<IngestArticlePayload>> {
    requireRole(context, "editor");
    try {
      const { id, created } = await context.ingestArticle(readArticleInput(input, ["input"]));
      const [article] = await context.store.articles([id]);
      return { article: article ?? null, created, errors: [] };
    } catch (error) {
      return { article: null, created: false, errors: [userError(error)] };
    }
  }

  @Mutation(() => RetractArticlePayload, {
    description: "Withdraws an article: its claims leave the live graph, what other articles support stays.",
  })
  async retractArticle(
    @Arg("id", () => ID, { description: "The article." }) id: string,
    @Arg("reason", () => String, { description: "Why, at most 500 characters." }) reason: string,
    @Ctx() context: ApiContext,
  ): Promise<Payload<RetractArticlePayload>> {
    requireRole(context, "editor");
    try {
      const why = readReason(reason, ["reason"]);
      const [article] = await context.store.articles([id]);
      if (!article) throw new NotFound("No article has this id.", { field: ["id"] });
      const { removedClaims, removedRelations } = await context.store.retractArticle(
        article.id,
        why,
        context.now(),
        context.actor.name,
      );
      const [withdrawn] = await context.store.articles([id]);
      return { article: withdrawn ?? null, removedClaims, removedRelations, errors: [] };
    } catch (error) {
      return { article: null, removedClaims: 0, removedRelations: 0, errors: [userError(error)] };
    }
  }
}
