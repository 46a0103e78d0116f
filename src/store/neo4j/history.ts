import type { EpochMs } from "../../domain/time.js";
import type { GraphReader, History } from "../graphStore.js";
import type { Connection } from "./connection.js";
import { cypher } from "./cypher.js";
import type { Replica } from "./replica.js";

/** The past, asked of the replica; a moment that nothing was committed after is the present. */
export function history(connection: Connection, present: GraphReader, replica: Replica): History {
  const readerAt = async (moment: EpochMs): Promise<GraphReader> => {
    const [row] = await connection.read(
      cypher`OPTIONAL MATCH (log:EventLog {id: 0}) RETURN coalesce(log.moment, 0) AS moment`,
    );
    return moment >= Number(row?.["moment"]) ? present : (await replica.upToDate()).at(moment);
  };
  return {
    at: (moment) => deferred(() => readerAt(moment)),
    newClaims: async (between, page, options) => (await replica.upToDate()).newClaims(between, page, options),
    countNewClaims: async (between, options) => (await replica.upToDate()).countNewClaims(between, options),
    newRelations: async (between, page, options) => (await replica.upToDate()).newRelations(between, page, options),
    countNewRelations: async (between, options) => (await replica.upToDate()).countNewRelations(between, options),
    statusChanges: async (between, first, options) => (await replica.upToDate()).statusChanges(between, first, options),
    decisionsBetween: async (between, first, options) =>
      (await replica.upToDate()).decisionsBetween(between, first, options),
  };
}

/** A reader each of whose methods first waits for the reader that answers. */
function deferred(find: () => Promise<GraphReader>): GraphReader {
  return new Proxy({} as GraphReader, {
    get(_, name: keyof GraphReader & string) {
      // Awaiting the reader itself must not look like a call of it.
      if ((name as string) === "then") return undefined;
      return async (...given: unknown[]) => {
        const reader = await find();
        return (reader[name] as (...args: unknown[]) => Promise<unknown>)(...given);
      };
    },
  });
}
