import { CancelledError } from "../domain/errors.js";

interface Waiter {
  readonly after: number;
  readonly wake: () => void;
}

/** Wakes those who wait for the event log to grow; a store tells it how far the log reaches. */
export class EventSignal {
  private reached = 0;
  private readonly waiters = new Set<Waiter>();

  /** Whether anybody waits: a store that has to poll need not otherwise. */
  get isAwaited(): boolean {
    return this.waiters.size > 0;
  }

  /** The log reaches to `position`, or further. */
  advance(position: number): void {
    if (position <= this.reached) return;
    this.reached = position;
    for (const waiter of this.waiters) if (waiter.after < position) waiter.wake();
  }

  /**
   * Resolves when the log is known to reach beyond `after`.
   * @throws CancelledError when `signal` is aborted first.
   */
  async beyond(after: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw cancelled();
    if (this.reached > after) return;
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => (): void => {
        this.waiters.delete(waiter);
        signal.removeEventListener("abort", onAbort);
        settle();
      };
      const onAbort = end(() => reject(cancelled()));
      const waiter: Waiter = { after, wake: end(resolve) };
      this.waiters.add(waiter);
      signal.addEventListener("abort", onAbort, { once: true });
    });
  }
}

const cancelled = (): CancelledError => new CancelledError("Waiting for events was cancelled.");
