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

function writeKeyHeader(): Record<string, string> {
  const key = writeKey.read();
  return key === "" ? {} : { authorization: `Bearer ${key}` };
}
