import type { Storage as GraphiQLStorage } from "@graphiql/toolkit";

const PREFIX = "claimgraph:";

/**
 * Where the playground remembers its tabs, history and theme. The prefix keeps it apart from every other GraphiQL that
 * was served on the same origin (localhost:4000 is shared by many), whose tabs would otherwise hide the examples.
 */
export function openPlaygroundStorage(storage: Storage): GraphiQLStorage {
  const ownKeys = () => Object.keys(storage).filter((key) => key.startsWith(PREFIX));
  return {
    getItem: (key) => storage.getItem(PREFIX + key),
    setItem: (key, value) => storage.setItem(PREFIX + key, value),
    removeItem: (key) => storage.removeItem(PREFIX + key),
    clear: () => ownKeys().forEach((key) => storage.removeItem(key)),
    get length() {
      return ownKeys().length;
    },
  };
}
