import { CancelledError } from "../domain/errors.js";
import type { ClaimEvent, ClaimFilter, EventLog } from "../store/graphStore.js";

/** Events that one look at the log reads at most: what a slow reader holds in memory. */
const LOOK = 200;
const DONE = { done: true, value: undefined } as const;

/**
 * The events of claims after a position: what is in the log, then what comes, for as long as the reader asks. It reads on only when asked for more, so
 * that a slow reader costs no memory. `return` ends it at once, also while it waits.
 */
export class ClaimEventStream implements AsyncIterableIterator<ClaimEvent> {
  private readonly stop = new AbortController();
  private ready: readonly ClaimEvent[] = [];
  private given = 0;

  /** `after` is the position of the last event that the reader knows. */
  constructor(
    private readonly log: EventLog,
    private after: number,
    private readonly filter?: ClaimFilter,
  ) {}

  async next(): Promise<IteratorResult<ClaimEvent, undefined>> {
    try {
      while (!this.stop.signal.aborted) {
        const event = this.ready[this.given];
        if (event) {
          this.given += 1;
          return { done: false, value: event };
        }
        await this.read();
      }
      return DONE;
    } catch (error) {
      if (this.stop.signal.aborted && error instanceof CancelledError) return DONE;
      throw error;
    }
  }

  async return(): Promise<IteratorResult<ClaimEvent, undefined>> {
    this.stop.abort();
    return DONE;
  }

  async throw(error: unknown): Promise<never> {
    this.stop.abort();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async read(): Promise<void> {
    const { after, filter } = this;
    const { signal } = this.stop;
    const { events, next } = await this.log.claimEvents({ after, limit: LOOK, ...(filter && { filter }) }, { signal });
    this.ready = events;
    this.given = 0;
    this.after = next;
    if (next === after) await this.log.eventsBeyond(after, signal);
  }
}
