import type { EpochMs } from "../../domain/time.js";
import type { CommitRecord, StoredCommit } from "../commits.js";
import type { Connection } from "./openDatabase.js";
import { rawBundle } from "./rawBundles.js";

/** Where a page of commits begins: after this one. Stores from before system time have several at one moment. */
export interface CommitPlace {
  readonly moment: EpochMs;
  /** 0 begins after all commits of the moment. */
  readonly serial: number;
}

export interface CommitPage {
  readonly commits: readonly StoredCommit[];
  /** Null at the end. */
  readonly next: CommitPlace | null;
}

/** The next commits, oldest first. */
export function commitPage(db: Connection, after: CommitPlace, size: number): CommitPage {
  return db.snapshot(() => {
    const rows = db.all(
      `SELECT serial, moment, json FROM commit_record
        WHERE moment > ?1 OR (moment = ?1 AND ?2 > 0 AND serial > ?2) ORDER BY moment, serial LIMIT ?3`,
      after.moment,
      after.serial,
      size,
    );
    const last = rows.at(-1);
    return {
      commits: rows.map((row) => {
        const record = JSON.parse(String(row["json"])) as CommitRecord;
        const bundles = record.kind === "PUT" ? record.articles.map((id) => rawBundle(db, id)) : [];
        return { moment: Number(row["moment"]), record, bundles };
      }),
      next: last && rows.length === size ? { moment: Number(last["moment"]), serial: Number(last["serial"]) } : null,
    };
  });
}

export const countCommitsAfter = (db: Connection, moment: EpochMs): number =>
  Number(db.get("SELECT count(*) AS n FROM commit_record WHERE moment > ?", moment)?.["n"]);
