import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { buildConnector } from "undici";
import type { LookUp } from "./fetcher.js";
import { isPublicAddress } from "./publicAddress.js";
import { bare, privateAddress, type FetchRules } from "./webAddress.js";

/**
 * Connects to public addresses only. The addresses that are checked are those that are connected to: a name is looked up once, here, so that one that leads
 * elsewhere at the next look-up wins nothing. Literal addresses are checked apart, since nothing looks them up.
 */
export function guardedConnect(rules: FetchRules, timeout: number, lookUp: LookUp = lookup): buildConnector.connector {
  const guarded = buildConnector({ timeout, lookup: checkedLookup(lookUp) });
  const open = buildConnector({ timeout });
  return (options, done) => {
    const host = bare(options.hostname);
    const port = options.port || (options.protocol === "https:" ? "443" : "80");
    if (rules.allowed.has(`${isIP(host) === 6 ? `[${host}]` : host}:${port}`)) return open(options, done);
    if (isIP(host) && !isPublicAddress(host)) return done(privateAddress(host), null);
    return guarded(options, done);
  };
}

const checkedLookup =
  (lookUp: LookUp): LookupFunction =>
  (hostname, options, done) =>
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return done(error ?? new Error(`${hostname} has no address`), "", 0);
      // One private address among public ones is as bad: which of them is taken is not decided here.
      if (!addresses.every(({ address }) => isPublicAddress(address))) return done(privateAddress(hostname), "", 0);
      if (options.all) return done(null, addresses);
      return done(null, first.address, first.family);
    });
