import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { fetchFeed } from "../../ingest/feeds/fetchFeed.js";
import { createJob } from "../../ingest/jobs/createJob.js";
import { sourceAt } from "../../ingest/sources.js";
import type { ApiContext } from "../context.js";
import { attempt } from "../decision/attempt.js";
import { NO_JOB } from "./ingestJob.resolver.js";
import { IngestJobPayload, IngestUrlInput } from "./ingestJob.type.js";

/** What is taken in from the web. */
@Resolver()
export class IngestWebResolver {
  @Mutation(() => IngestJobPayload, {
    description:
      "Takes in the article at an address, as a job: it is fetched when its turn comes, by the site's own rules (robots.txt, pace).",
  })
  ingestUrl(
    @Arg("input", () => IngestUrlInput, { description: "Where it is." }) { url }: IngestUrlInput,
    @Ctx() context: ApiContext,
  ) {
    return attempt(context, ["input"], NO_JOB, async () => {
      context.fetcher.check(url);
      const handedIn = { title: url, by: context.actor.name, at: context.now() };
      return { job: await createJob(context.store, [sourceAt(url)], handedIn) };
    });
  }

  @Mutation(() => IngestJobPayload, {
    description:
      "Takes in the newest 200 entries of a feed (RSS, Atom, RDF, JSON Feed) as one job; the feed is fetched before it answers.",
  })
  ingestFeed(
    @Arg("input", () => IngestUrlInput, { description: "Where the feed is." }) { url }: IngestUrlInput,
    @Ctx() context: ApiContext,
  ) {
    return attempt(context, ["input"], NO_JOB, async () => {
      const feed = await fetchFeed(context.fetcher, url);
      const sources = (feed?.addresses ?? []).map(sourceAt);
      const handedIn = { title: url, by: context.actor.name, at: context.now() };
      return { job: await createJob(context.store, sources, handedIn) };
    });
  }
}
