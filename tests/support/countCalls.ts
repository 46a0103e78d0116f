import type { Store } from "../../src/store/jobStore.js";

/** The store with a note of each call of it; stores of a past moment count as well. */
export function countCalls<Kind extends object>(store: Kind, calls: string[]): Kind {
  return new Proxy(store, {
    // The API spreads the store for past moments, so that its own properties must show.
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function" || typeof name !== "string") return value;
      return (...args: unknown[]): unknown => {
        const result: unknown = value.apply(target, args);
        if (name === "at") return countCalls(result as ReturnType<Store["at"]>, calls);
        calls.push(name);
        return result;
      };
    },
  });
}
