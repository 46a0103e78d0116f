import { isIP } from "node:net";
import { FetchRefusedError } from "../../domain/errors.js";
import { isPublicAddress } from "./publicAddress.js";

const MAX_LENGTH = 2000;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/** Where documents may be fetched from. */
export interface FetchRules {
  /** Places as `host:port` that may be private and have any port. */
  readonly allowed: ReadonlySet<string>;
  /** Ports of all other places. */
  readonly ports: ReadonlySet<number>;
}

export const openTo = (allowed: readonly string[], ports: readonly number[] = [80, 443]): FetchRules => ({
  allowed: new Set(allowed),
  ports: new Set(ports),
});

/**
 * An address that may be asked, without its fragment. Names are not looked up here: `guardedConnect` checks where they lead, at the moment of connecting.
 * Other spellings of an IP address (decimal, octal, hexadecimal) are folded by `URL`.
 * @throws FetchRefusedError
 */
export function readWebAddress(text: string, rules: FetchRules, base?: URL): URL {
  const shown = `"${text.slice(0, 100)}"`;
  if (text.length > MAX_LENGTH)
    throw refused(`The address has more than ${MAX_LENGTH} characters; give a shorter one.`);
  if (!URL.canParse(text, base?.href))
    throw refused(`${shown} is no address. Give one such as https://example.org/article.`);
  const url = new URL(text, base?.href);
  if (!(url.protocol in DEFAULT_PORTS)) throw refused(`Only http and https are fetched, not ${shown}.`);
  if (url.username || url.password) throw refused("The address holds a name or password; leave it out.");
  url.hash = "";
  if (rules.allowed.has(placeOf(url))) return url;
  if (!rules.ports.has(portOf(url))) {
    throw refused(`Port ${portOf(url)} is not fetched from: ${shown}. Use the site's usual address${ALLOW_IT}`);
  }
  const host = bare(url.hostname);
  if (/(?:^|\.)localhost\.?$/u.test(host) || (isIP(host) && !isPublicAddress(host))) throw privateAddress(url.hostname);
  return url;
}

/**
 * Where a redirect leads, checked like the address it came from.
 * @throws FetchRefusedError, also when it leads from https to http.
 */
export function readRedirect(from: URL, location: string, rules: FetchRules): URL {
  const to = readWebAddress(location, rules, from);
  if (from.protocol === "http:" || to.protocol === "https:") return to;
  throw refused(`${from.host} redirects from https to http, which is not followed. Give the address it leads to.`);
}

/** The fault of an address, literal or found, that is none of the public internet. */
export const privateAddress = (host: string): FetchRefusedError =>
  refused(`"${host}" is an address of a private network and is not fetched from. Give a public address${ALLOW_IT}`);

/** `host:port` as in the rules. */
export const placeOf = (url: URL): string => `${url.hostname}:${portOf(url)}`;

/** Without the brackets of IPv6. */
export const bare = (host: string): string => host.replace(/^\[|\]$/gu, "");

const portOf = ({ port, protocol }: URL): number => Number(port || DEFAULT_PORTS[protocol]);

const ALLOW_IT = ", or let the operator name its host and port in CLAIMGRAPH_FETCH_ALLOW.";

const refused = (message: string): FetchRefusedError => new FetchRefusedError(message, { field: ["url"] });
