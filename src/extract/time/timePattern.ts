import type { EpochMs } from "../../domain/time.js";
import type { Stretch } from "./calendar.js";

/** What a time in the text is read against. */
export interface TimeSetting {
  /** Publication, null when it is not known: then only full dates resolve. */
  readonly publishedAt: EpochMs | null;
  /** A year written earlier in the same sentence. */
  readonly year: number | null;
  /** The last day that was resolved in the same paragraph, for 当天 and 次日. */
  readonly day: EpochMs | null;
}

/** Groups of a match, by name. */
export type TimeGroups = Readonly<Record<string, string | undefined>>;

/** A form of words for times, and what it means. */
export interface TimePattern {
  readonly name: string;
  /** Global, linear, without a match over a line end. */
  readonly pattern: RegExp;
  /** The stretch, or null where the words do not tell; undefined where the match is no time at all. */
  readonly resolve: (groups: TimeGroups, setting: TimeSetting) => Stretch | null | undefined;
}
