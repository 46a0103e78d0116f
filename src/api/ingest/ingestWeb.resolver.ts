import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
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
}
