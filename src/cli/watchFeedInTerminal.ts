import type { Application } from "../compose.js";
import { settledOf, totalOf } from "../domain/ingestJob.js";
import { toIso } from "../domain/time.js";
import { watchFeed, type FeedWatch } from "../ingest/feeds/watchFeed.js";
import { EXIT } from "./exitCodes.js";
import { reportJob, runJobInTerminal } from "./runJobInTerminal.js";

/** Watches a feed until `signal` is aborted, with a line for each round that took something in; answers the exit code. */
export async function watchFeedInTerminal(
  application: Application,
  feed: Pick<FeedWatch, "address" | "every" | "by">,
  signal: AbortSignal,
): Promise<number> {
  let isCut = false;
  const say = (message: string): void => void process.stderr.write(`${message}\n`);
  await watchFeed(
    {
      ...feed,
      store: application.store,
      fetcher: application.fetcher,
      now: Date.now,
      random: Math.random,
      say,
      work: async (job, stop) => {
        const end = await runJobInTerminal(application, job, stop);
        isCut = settledOf(end.counts) < totalOf(end.counts);
        say(`${toIso(Date.now())}  ${reportJob(end).line}`);
        return end;
      },
    },
    signal,
  );
  return isCut ? EXIT.INTERRUPTED : EXIT.OK;
}
