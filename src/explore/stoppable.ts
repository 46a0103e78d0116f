const DONE = { done: true, value: undefined } as const;

/**
 * What a generator yields, as a stream whose `return` ends it at once, also while it waits: a generator's own `return` would wait as well. `produce` gets
 * the signal that tells it, and ends when that is aborted.
 */
export function stoppable<Item>(
  produce: (signal: AbortSignal) => AsyncGenerator<Item, void>,
): AsyncIterableIterator<Item> {
  const stop = new AbortController();
  const items = produce(stop.signal);
  return {
    next: () => items.next(),
    async return() {
      stop.abort();
      return DONE;
    },
    async throw(error: unknown): Promise<never> {
      stop.abort();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
