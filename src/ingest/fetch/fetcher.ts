import type { LookupAddress } from "node:dns";
import type { FetchLimits } from "./fetchLimits.js";
import type { HostPace } from "./hostPace.js";
import type { DocumentKind } from "./mediaTypes.js";

/** What a site said about a version of a document; sent back, it answers only when there is a newer one. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Finds the addresses of a name, as `dns.lookup` does with `all`. */
export type LookUp = (
  hostname: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface FetcherSettings {
  /** Places as `host:port` that may be private and have any port. */
  readonly allow: readonly string[];
  readonly now: () => number;
  readonly limits?: Partial<FetchLimits>;
  /** Ports of places that are not in `allow`. */
  readonly ports?: readonly number[];
  /** Finds the addresses of a name; the system's way when not given. */
  readonly lookUp?: LookUp;
  /** Shared with other processes that fetch; this one is alone when not given. */
  readonly pace?: HostPace;
}

export interface FetchRequest {
  readonly kind: Exclude<DocumentKind, "robots">;
  /** Of the version that is known already. */
  readonly validators?: Validators;
  readonly signal?: AbortSignal;
}

export interface FetchedDocument {
  /** Where it was found, after all redirects. */
  readonly url: string;
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly validators: Validators;
}

/** Fetches documents of the public web, slowly and by the sites' own rules. */
export interface Fetcher {
  /** @throws FetchRefusedError for what would be refused before anything is asked. */
  readonly check: (address: string) => void;
  /**
   * The document at an address; null when it is the version whose validators were given.
   * @throws FetchRefusedError, RobotsRefusedError, FetchFailedError, FetchLaterError (trying again later may help), ArticleRejectedError (too large, another
   * type); the signal's reason when it is aborted.
   */
  readonly fetch: (address: string, request: FetchRequest) => Promise<FetchedDocument | null>;
  readonly close: () => Promise<void>;
}
