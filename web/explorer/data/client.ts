import { cacheExchange, Client, fetchExchange } from "@urql/core";

/** One client for the page: documents as POST, answers cached by document and variables, the cache dropped by a mutation. */
export const client = new Client({
  url: "/graphql",
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: () => ({ credentials: "same-origin", headers: writeKeyHeader() }),
});

const KEY = "claimgraph:key";

/** The key that lets this visitor write, where the server asks for one; kept for the tab only. */
export const writeKey = {
  read: (): string => window.sessionStorage.getItem(KEY) ?? "",
  write: (key: string): void =>
    key === "" ? window.sessionStorage.removeItem(KEY) : window.sessionStorage.setItem(KEY, key),
};

/** Takes the key from an address such as `/#key=...`, which never reaches a server or its log, and out of it again. */
export function takeKeyFromAddress(): void {
  const key = new URLSearchParams(window.location.hash.slice(1)).get("key");
  if (key === null) return;
  writeKey.write(key);
  window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
}

function writeKeyHeader(): Record<string, string> {
  const key = writeKey.read();
  return key === "" ? {} : { authorization: `Bearer ${key}` };
}
