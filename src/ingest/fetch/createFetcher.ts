import type { Fetcher, FetcherSettings } from "./fetcher.js";
import { openTo, readWebAddress } from "./webAddress.js";

/**
 * Makes the fetcher; its memory (turns of hosts, robots.txt) lasts as long as it does. What it needs is loaded with the first document, since most commands
 * fetch none.
 */
export function createFetcher(settings: FetcherSettings): Fetcher {
  const rules = openTo(settings.allow, settings.ports);
  let opened: Promise<Omit<Fetcher, "check">> | null = null;
  const open = () => (opened ??= import("./openFetcher.js").then(({ openFetcher }) => openFetcher(settings)));
  return {
    check: (address) => void readWebAddress(address, rules),
    fetch: async (address, request) => (await open()).fetch(address, request),
    close: async () => (await opened)?.close(),
  };
}
