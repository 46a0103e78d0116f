import type { EpochMs } from "../../domain/time.js";
import type { Connection } from "./openDatabase.js";

/** The moment of one transaction in system time; it is taken when the first change is made, so that a transaction without changes has none. */
export class Commit {
  private taken: EpochMs | null = null;

  constructor(
    private readonly db: Connection,
    private readonly asked: EpochMs,
  ) {}

  /** Sets the store's clock, which triggers stamp rows with: the caller's time, but always after the last commit. Call it before the first write. */
  moment(): EpochMs {
    this.taken ??= Number(this.db.get("UPDATE system_clock SET at = max(?, at + 1) RETURNING at", this.asked)?.["at"]);
    return this.taken;
  }
}

/** Moment of the latest commit; 0 in an empty store. */
export const latestMoment = (db: Connection): EpochMs => Number(db.get("SELECT at FROM system_clock")?.["at"]);
