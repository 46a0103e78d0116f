import type { CombinedError } from "@urql/core";

/** A failed request in the terms of the screen. */
export interface Fault {
  readonly kind: "offline" | "busy" | "refused" | "broken";
  /** The server's code, where it gave one. */
  readonly code: string | null;
  readonly message: string;
}

/** Tells apart what the visitor can do something about: no connection, too many requests, a refused question, our own fault. */
export function faultOf(error: CombinedError): Fault {
  const first = error.graphQLErrors[0];
  const code = typeof first?.extensions["code"] === "string" ? first.extensions["code"] : null;
  const status = (error.response as Response | undefined)?.status;
  const message = first?.message ?? error.networkError?.message ?? error.message;
  if (status === 429 || status === 503) return { kind: "busy", code, message };
  if (error.networkError && status === undefined) return { kind: "offline", code, message };
  return { kind: code === "INTERNAL_SERVER_ERROR" || code === null ? "broken" : "refused", code, message };
}
