import { EventSignal } from "../eventSignal.js";
import type { ClaimEvent, ClaimEventQuery, EventLog } from "../graphStore.js";
import type { Connection } from "./connection.js";
import { cypher } from "./cypher.js";
import { claimCondition } from "./filterCypher.js";

/** How often the log is looked at for those who wait for what other processes write, in milliseconds. */
const POLL = 500;

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
