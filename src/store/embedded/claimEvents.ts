import type { ClaimEvent, ClaimEventKind, ClaimEventPage, ClaimEventQuery } from "../graphStore.js";
import { claimCondition } from "./filterSql.js";
import type { Connection } from "./openDatabase.js";

/** Claims of an article that a change concerns: all that are live, or all that are not. */
export type Whose = "live" | "retired";

/** Appends one event for each claim of the article, in the order of their ids. Part of the transaction that makes the change, before it. */
export function logArticleClaims(
  db: Connection,
  kind: ClaimEventKind,
  articleId: string,
  whose: Whose,
  at: number,
): void {
  const retired = whose === "live" ? "IS NULL" : "IS NOT NULL";
  db.run(
    `INSERT INTO claim_event (kind, claim_id, at) SELECT ?, id, ? FROM claim WHERE article_id = ? AND retired_at ${retired} ORDER BY id`,
    kind,
    at,
    articleId,
  );
}

/** Appends that a live claim was changed. */
export function logUpdatedClaim(db: Connection, claimId: string, at: number): void {
  db.run("INSERT INTO claim_event (kind, claim_id, at) VALUES ('UPDATED', ?, ?)", claimId, at);
}

/** Where the log ends; 0 while it is empty. */
export const lastEventPosition = (db: Connection): number =>
  Number(db.get("SELECT coalesce(max(position), 0) AS last FROM claim_event")?.["last"]);

/** Events after a position. At most `limit` are looked at, so that a filter which fits nothing costs no more than one that fits all. */
export function claimEvents(db: Connection, { after, limit, filter }: ClaimEventQuery): ClaimEventPage {
  const fits = filter ? claimCondition(filter) : { sql: "1", parameters: [] };
  const rows = db.all(
    `SELECT v.position, v.kind, v.claim_id, v.at, (${fits.sql}) AS fits
       FROM (SELECT * FROM claim_event WHERE position > ? ORDER BY position LIMIT ?) v JOIN claim c ON c.id = v.claim_id ORDER BY v.position`,
    ...fits.parameters,
    after,
    limit,
  );
  const events = rows
    .filter((row) => row["fits"] === 1)
    .map(
      (row) =>
        ({ position: row["position"], kind: row["kind"], claimId: row["claim_id"], at: row["at"] }) as ClaimEvent,
    );
  return { events, next: Number(rows.at(-1)?.["position"] ?? after) };
}
