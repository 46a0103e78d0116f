import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { GraphQLError } from "graphql";
import type { Article } from "../../domain/article.js";
import {
  ArticleRejectedError,
  ConflictError as Conflict,
  DomainError,
  InvalidInputError,
  NotFoundError as NotFound,
} from "../../domain/errors.js";
import type { RawArticle } from "../../extract/cleanArticle.js";
import type { ApiContext } from "../context.js";
import { IngestArticleInput, IngestArticlePayload, RetractArticlePayload, type UserError } from "./ingest.type.js";

const MAX_REASON = 500;
const MAX_FIELD = 500;

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
    requireWrite(context);
    try {
      const { id, created } = await context.ingestArticle(rawArticle(input));
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
    requireWrite(context);
    try {
      const why = reason.trim();
      if (!why || why.length > MAX_REASON) {
        throw new InvalidInputError(`\`reason\` must have from 1 to ${MAX_REASON} characters.`, { path: ["reason"] });
      }
      const [article] = await context.store.articles([id]);
      if (!article) throw new NotFound("No article has this id.", { path: ["id"] });
      const { removedClaims, removedRelations } = await context.store.retractArticle(article.id, why, context.now());
      const [withdrawn] = await context.store.articles([id]);
      return { article: withdrawn ?? null, removedClaims, removedRelations, errors: [] };
    } catch (error) {
      return { article: null, removedClaims: 0, removedRelations: 0, errors: [userError(error)] };
    }
  }
}

function requireWrite({ mayWrite }: ApiContext): void {
  if (mayWrite) return;
  throw new GraphQLError("Writing needs the API key: send it as `Authorization: Bearer <key>`.", {
    extensions: { code: "UNAUTHENTICATED", http: { status: 401 } },
  });
}

function rawArticle(input: IngestArticleInput): RawArticle {
  const { text, html } = input;
  if (Boolean(text?.trim()) === Boolean(html?.trim())) {
    throw new InvalidInputError("Give the article as `text` or as `html`, and not as both.", {
      path: ["input", "text"],
    });
  }
  for (const field of ["title", "publisher", "author"] as const) {
    if ((input[field]?.length ?? 0) > MAX_FIELD) {
      throw new InvalidInputError(`\`${field}\` may have ${MAX_FIELD} characters.`, { path: ["input", field] });
    }
  }
  const { title, url, publisher, author, lang, publishedAt } = input;
  return {
    body: html?.trim() ? html : (text ?? ""),
    format: html?.trim() ? "html" : "auto",
    ...(title && { title }),
    ...(url && { url }),
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(lang && { lang }),
    ...(publishedAt !== null && publishedAt !== undefined && { publishedAt }),
  };
}

/** Faults that the user can mend go into the payload; all others are thrown on. */
function userError(error: unknown): UserError {
  const kind =
    error instanceof NotFound
      ? "NotFoundError"
      : error instanceof Conflict
        ? "ConflictError"
        : error instanceof InvalidInputError || error instanceof ArticleRejectedError
          ? "ValidationError"
          : null;
  if (!kind || !(error instanceof DomainError)) throw error;
  return { kind, message: error.message, code: error.code, path: error.path.length > 0 ? [...error.path] : null };
}
