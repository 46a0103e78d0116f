import type { IncomingHttpHeaders } from "node:http";

/** Whether the page that sends a request may use the API. */
export type IsAllowedOrigin = (headers: IncomingHttpHeaders) => boolean;

/**
 * Browsers name the page's origin and let any page open a WebSocket or an event stream, whatever the server says about sharing (CORS): without this check a
 * page elsewhere could write to a server on its visitor's own machine. Pages of this server and programs (which name no origin) may; others must be listed.
 */
export function createOriginCheck(allowed: readonly string[]): IsAllowedOrigin {
  return ({ origin, host }) => {
    if (origin === undefined || allowed.includes("*") || allowed.includes(origin)) return true;
    return URL.canParse(origin) && new URL(origin).host === host;
  };
}
