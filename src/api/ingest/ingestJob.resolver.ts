import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Float,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from "type-graphql";
import { NotFoundError as NotFound } from "../../domain/errors.js";
import {
  ITEM_STATES,
  settledOf,
  totalOf,
  type IngestItem,
  type IngestJob,
  type ItemCounts,
  type ItemState,
} from "../../domain/ingestJob.js";
import { followIngestJob } from "../../explore/ingestJobStream.js";
import { stoppable } from "../../explore/stoppable.js";
import { createJob } from "../../ingest/jobs/createJob.js";
import { ArticleObject } from "../article/article.type.js";
import type { ApiContext } from "../context.js";
import { attempt } from "../decision/attempt.js";
import { connection } from "../relay/connection.js";
import { MAX_FIRST, pageRequest } from "../relay/cursor.js";
import { loadPage } from "../relay/loadPage.js";
import { loadArticle, loadIngestJob } from "../relay/loadRecords.js";
import { boundedInt } from "../relay/boundedInt.js";
import { DateTimeScalar } from "../scalars.js";
import { requireRole } from "../userError/requireRole.js";
import {
  IngestArticlesInput,
  IngestErrorObject,
  IngestItemConnection,
  IngestItemObject,
  IngestItemsArgs,
  IngestJobConnection,
  IngestJobObject,
  IngestJobPayload,
  IngestJobsArgs,
} from "./ingestJob.type.js";
import { readArticleInput } from "./readArticleInput.js";

const countOf = (counts: ItemCounts, states: readonly ItemState[]): number =>
  states.reduce((sum, state) => sum + counts[state], 0);

/** What stands where there is no job. */
export const NO_JOB = { job: null as IngestJob | null };

/** A job's stream; refused at once where there is no such job, or no right to see it. */
async function openStream(id: string, context: ApiContext): Promise<AsyncIterableIterator<IngestJob>> {
  if (!(await loadIngestJob(context, id))) throw new NotFound("No ingest job has this id.", { field: ["id"] });
  return stoppable((signal) => followIngestJob(context.store, id, signal));
}

@Resolver(() => IngestJobObject)
export class IngestJobResolver {
  @Query(() => IngestJobObject, { nullable: true, description: "An ingest job by its id; null when there is none." })
  ingestJob(
    @Arg("id", () => ID, { description: "The job." }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<IngestJob | null> {
    return loadIngestJob(context, id);
  }

  @Query(() => IngestJobConnection, { description: "Ingest jobs, newest first." })
  async ingestJobs(@Args(() => IngestJobsArgs) args: IngestJobsArgs, @Ctx() context: ApiContext) {
    requireRole(context, "editor");
    const page = pageRequest(args);
    const { store } = context;
    const listed = await store.listJobs({ ...(args.states && { states: args.states }), page });
    return connection(listed, page.after, () => store.countJobs(args.states ?? undefined));
  }

  @Mutation(() => IngestJobPayload, {
    description: "Accepts articles as one durable job and answers at once; ingestJobChanged tells how far it is.",
  })
  ingestArticles(
    @Arg("input", () => IngestArticlesInput, { description: "The articles." }) input: IngestArticlesInput,
    @Ctx() context: ApiContext,
  ) {
    return attempt(context, [], NO_JOB, async () => {
      const at = ["input", "articles"];
      boundedInt(input.articles.length, { name: "articles", fallback: 0, max: MAX_FIRST });
      const sources = input.articles.map((one, i) => ({
        name: one.title?.trim() || one.url || `article ${i + 1}`,
        source: { kind: "ARTICLE" as const, article: readArticleInput(one, [...at, String(i)]) },
      }));
      const title = input.title?.trim() || `${sources.length} article${sources.length === 1 ? "" : "s"}`;
      return { job: await createJob(context.store, sources, { title, by: context.actor.name, at: context.now() }) };
    });
  }

  @Mutation(() => IngestJobPayload, {
    description: "Begins no more documents of a job; what was taken in stays.",
  })
  cancelIngestJob(@Arg("id", () => ID, { description: "The job." }) id: string, @Ctx() context: ApiContext) {
    return attempt(context, [], NO_JOB, async () => ({ job: await context.store.cancelJob(id, context.now()) }));
  }

  @Mutation(() => IngestJobPayload, {
    description: "Queues the documents of a job again that failed or were cancelled.",
  })
  retryIngestJob(@Arg("id", () => ID, { description: "The job." }) id: string, @Ctx() context: ApiContext) {
    return attempt(context, [], NO_JOB, async () => ({ job: await context.store.retryJob(id) }));
  }

  @Subscription(() => IngestJobObject, {
    subscribe: ({ args, context }) => openStream(String(args["id"]), context as ApiContext) as never,
    description: "A job as it is, then whenever it has changed, at most five times a second; ends with its last state.",
  })
  ingestJobChanged(
    @Root() job: IngestJob,
    @Arg("id", () => ID, { description: "The job." }) _id: string,
    @Ctx() context: ApiContext,
  ): IngestJob {
    requireRole(context, "editor");
    return job;
  }

  @FieldResolver(() => Int, { description: "Documents in all." })
  total(@Root() { counts }: IngestJob): number {
    return totalOf(counts);
  }

  @FieldResolver(() => Int, { description: "Documents that are stored, new ones and those stored before." })
  done(@Root() { counts }: IngestJob): number {
    return counts.DONE + counts.DUPLICATE;
  }

  @FieldResolver(() => Int, { description: "Those of `done` whose text was stored already." })
  duplicates(@Root() { counts }: IngestJob): number {
    return counts.DUPLICATE;
  }

  @FieldResolver(() => Int, { description: "Documents that could not be taken in." })
  failed(@Root() { counts }: IngestJob): number {
    return counts.FAILED;
  }

  @FieldResolver(() => Int, { description: "Documents that were never begun, since the job was cancelled." })
  cancelled(@Root() { counts }: IngestJob): number {
    return counts.CANCELLED;
  }

  @FieldResolver(() => Float, { description: "How much of it is settled, 0 to 1." })
  progress(@Root() { counts }: IngestJob): number {
    return settledOf(counts) / totalOf(counts);
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "When it will be over, at the pace until now; null before anything is settled, and when it is over.",
  })
  estimatedEnd(@Root() { counts, startedAt, finishedAt }: IngestJob, @Ctx() { now }: ApiContext): number | null {
    const settled = settledOf(counts);
    if (startedAt === null || finishedAt !== null || settled === 0) return null;
    const at = now();
    return Math.round(at + ((at - startedAt) / settled) * (totalOf(counts) - settled));
  }

  @FieldResolver(() => [IngestErrorObject], {
    description: "The first 100 documents that failed; `items` with `states: [FAILED]` lists all.",
  })
  async errors(@Root() { id }: IngestJob, @Ctx() context: ApiContext): Promise<IngestErrorObject[]> {
    const page = { first: MAX_FIRST };
    const states = ["FAILED"] as const;
    const failed = await context.loaders
      .of("IngestJob.errors", null, (ids) => context.store.jobItems(ids, { states, page }))
      .load(id);
    return failed.items.map(({ name, code, message }) => ({ source: name, code: code ?? "", message: message ?? "" }));
  }

  @FieldResolver(() => IngestItemConnection, { description: "Its documents, in the order they were handed in." })
  items(@Root() { id }: IngestJob, @Args(() => IngestItemsArgs) args: IngestItemsArgs, @Ctx() context: ApiContext) {
    const states = args.states ?? undefined;
    return loadPage<IngestItem>(context, {
      field: "IngestJob.items",
      key: id,
      args,
      query: states ?? null,
      pages: (ids, page) => context.store.jobItems(ids, { ...(states && { states }), page }),
      counts: async (ids) => {
        const jobs = await context.store.jobs(ids);
        return jobs.map((job) => (job ? countOf(job.counts, states ?? ITEM_STATES) : 0));
      },
    });
  }
}

@Resolver(() => IngestItemObject)
export class IngestItemResolver {
  @FieldResolver(() => ArticleObject, {
    nullable: true,
    description: "The article that it became, or whose text it repeats.",
  })
  article(@Root() { articleId }: IngestItem, @Ctx() context: ApiContext) {
    return articleId === null ? null : loadArticle(context, articleId);
  }
}
