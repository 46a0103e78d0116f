import type { EpochMs } from "../../domain/time.js";
import { EventSignal } from "../eventSignal.js";
import type { ClaimEvent, ClaimEventQuery, EventLog } from "../graphStore.js";
import type { Connection, Runner } from "./connection.js";
import { cypher } from "./cypher.js";
import { claimCondition } from "./filterCypher.js";

/** How often the log is looked at for those who wait for what other processes write, in milliseconds. */
const POLL = 500;

/**
 * Appends events as the last step of a transaction that changes something: the log stays locked until its commit. The commit gets its moment of system time
 * here: what was asked for, but after the last one. Answers where the log ends then.
 */
export async function appendEvents(
  runner: Runner,
  asked: EpochMs,
  events: readonly Pick<ClaimEvent, "kind" | "claimId">[],
): Promise<number> {
  const [row] = await runner.run(cypher`MERGE (log:EventLog {id: 0}) ON CREATE SET log.last = 0 SET log.lock = 0
    WITH log, log.last AS last, CASE WHEN ${asked} > coalesce(log.moment, 0) THEN ${asked} ELSE log.moment + 1 END AS moment
    CALL (last, moment) {
      WITH last, moment, ${events} AS events UNWIND range(0, size(events) - 1) AS i
      CREATE (v:ClaimEvent) SET v = events[i], v.position = last + i + 1, v.at = moment
    }
    SET log.last = last + ${events.length}, log.moment = moment
    RETURN log.last AS last`);
  return Number(row?.["last"]);
}

/** The log as readers see it; `advance` is told where it ends after each commit of this process. */
export function eventLog(connection: Connection): EventLog & { advance(position: number): void; close(): void } {
  const signal = new EventSignal();
  const lastEventPosition: EventLog["lastEventPosition"] = async (options) => {
    const [row] = await connection.read(
      cypher`OPTIONAL MATCH (log:EventLog {id: 0}) RETURN coalesce(log.last, 0) AS last`,
      options,
    );
    return Number(row?.["last"]);
  };
  const look = async (): Promise<void> => signal.advance(await lastEventPosition());
  const timer = setInterval(() => void (signal.isAwaited && look().catch(() => undefined)), POLL);
  timer.unref();
  return {
    advance: (position) => signal.advance(position),
    close: () => clearInterval(timer),
    lastEventPosition,
    async claimEvents({ after, limit, filter }, options) {
      const rows = await connection.read(eventRows({ after, limit, ...(filter && { filter }) }), options);
      const events = rows
        .filter((row) => row["fits"] === true)
        .map(({ position, kind, claimId, at }) => ({ position, kind, claimId, at }) as ClaimEvent);
      return { events, next: Number(rows.at(-1)?.["position"] ?? after) };
    },
    async eventsBeyond(after, abort) {
      signal.advance(await lastEventPosition({ signal: abort }));
      await signal.beyond(after, abort);
    },
  };
}

const eventRows = ({ after, limit, filter }: ClaimEventQuery) => cypher`MATCH (v:ClaimEvent) WHERE v.position > ${after}
  WITH v ORDER BY v.position LIMIT ${limit}
  MATCH (c:Claim {id: v.claimId})
  RETURN v.position AS position, v.kind AS kind, v.claimId AS claimId, v.at AS at,
    ${filter ? cypher`coalesce(${claimCondition(filter)}, false)` : cypher`true`} AS fits
  ORDER BY position`;
