import type { EpochMs } from "../../domain/time.js";
import type { CommitLog, GraphReader, History } from "../graphStore.js";
import type { Replica } from "./replica.js";

/** The past, asked of the replica; a moment that nothing was committed after is the present. */
export function history(commits: CommitLog, present: GraphReader, replica: Replica): History {
  const readerAt = async (moment: EpochMs): Promise<GraphReader> =>
    moment >= (await commits.lastMoment()) ? present : (await replica.upToDate()).at(moment);
  return {
    at: (moment) => deferred(present, () => readerAt(moment)),
    newClaims: async (between, page, options) => (await replica.upToDate()).newClaims(between, page, options),
    countNewClaims: async (between, options) => (await replica.upToDate()).countNewClaims(between, options),
    newRelations: async (between, page, options) => (await replica.upToDate()).newRelations(between, page, options),
    countNewRelations: async (between, options) => (await replica.upToDate()).countNewRelations(between, options),
    statusChanges: async (between, first, options) => (await replica.upToDate()).statusChanges(between, first, options),
    decisionsBetween: async (between, first, options) =>
      (await replica.upToDate()).decisionsBetween(between, first, options),
  };
}

/** A reader with the methods of `like`, each of which first waits for the reader that answers. */
function deferred(like: GraphReader, find: () => Promise<GraphReader>): GraphReader {
  const wait =
    (name: keyof GraphReader) =>
    async (...given: unknown[]) => {
      const reader = await find();
      return (reader[name] as (...args: unknown[]) => Promise<unknown>)(...given);
    };
  const names = Object.keys(like) as (keyof GraphReader)[];
  return Object.fromEntries(names.map((name) => [name, wait(name)])) as unknown as GraphReader;
}
