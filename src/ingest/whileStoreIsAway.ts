import { StoreAwayError } from "../domain/errors.js";
import { pauseFor } from "../store/pauseFor.js";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 5_000;

/** How long work waits for a store that is away, in milliseconds. */
const PATIENCE = 10 * 60_000;

export interface Waiting {
  /** Told once when the waiting begins, and once when it is over. */
  readonly say: (message: string) => void;
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  readonly now: () => number;
}

/**
 * Does work that may be repeated, again and again with growing pauses while the store cannot be reached.
 * @throws the work's own error; StoreAwayError when the store stays away too long, or when `signal` is aborted while it is.
 */
export async function whileStoreIsAway<Result>(work: () => Promise<Result>, waiting: Waiting): Promise<Result> {
  const until = waiting.now() + PATIENCE;
  for (let pause = FIRST_PAUSE, isFirst = true; ; pause = Math.min(pause * 2, LONGEST_PAUSE), isFirst = false) {
    try {
      const result = await work();
      if (!isFirst) waiting.say("The store answers again.");
      return result;
    } catch (error) {
      if (!(error instanceof StoreAwayError) || waiting.signal.aborted || waiting.now() > until) throw error;
      if (isFirst) waiting.say(`${error.message} Waiting for it to come back.`);
      await pauseFor(pause, waiting.signal);
    }
  }
}
