import { Agent } from "undici";
import { DomainError, FetchFailedError, FetchLaterError } from "../../domain/errors.js";
import { FETCH_LIMITS, type FetchLimits } from "./fetchLimits.js";
import { guardedConnect, type LookUp } from "./guardedConnect.js";
import { HostTurns } from "./hostTurns.js";
import type { DocumentKind } from "./mediaTypes.js";
import { requestOnce, type Answer, type Validators } from "./requestOnce.js";
import { RobotsRules } from "./robotsRules.js";
import { readUserAgent } from "./userAgent.js";
import { openTo, readRedirect, readWebAddress } from "./webAddress.js";

const MAX_REDIRECTS = 5;
/** Of a robots.txt, in characters; what is beyond is not read (RFC 9309, 2.5). */
const MAX_ROBOTS = 500 * 1024;

export interface FetcherSettings {
  /** Places as `host:port` that may be private and have any port. */
  readonly allow: readonly string[];
  readonly now: () => number;
  readonly limits?: Partial<FetchLimits>;
  /** Ports of places that are not in `allow`. */
  readonly ports?: readonly number[];
  /** Finds the addresses of a name; the system's way when not given. */
  readonly lookUp?: LookUp;
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

/** What holds for all requests for one document. */
interface Journey {
  readonly kind: DocumentKind;
  readonly validators?: Validators;
  readonly signal: AbortSignal;
  readonly deadline: number;
}

/** Makes the fetcher; its memory (turns of hosts, robots.txt) lasts as long as it does. */
export function createFetcher({ allow, now, ports, lookUp, ...given }: FetcherSettings): Fetcher {
  const limits = { ...FETCH_LIMITS, ...given.limits };
  const rules = openTo(allow, ports);
  const userAgent = readUserAgent();
  const dispatcher = new Agent({
    connect: guardedConnect(rules, limits.connectTime, lookUp),
    maxHeaderSize: limits.headerBytes,
    maxResponseSize: limits.bytes,
  });
  const turns = new HostTurns(now);

  const ask = async (url: URL, spacing: number, journey: Journey): Promise<Answer> => {
    try {
      return await turns.take(url.host, { ...journey, spacing }, () =>
        requestOnce(url, { ...journey, dispatcher, userAgent, limits, now }),
      );
    } catch (error) {
      if (error instanceof FetchLaterError && error.retryAt !== null) turns.hold(url.host, error.retryAt);
      throw error;
    }
  };

  const follow = async (start: URL, journey: Journey, spacingOf: (url: URL) => Promise<number>) => {
    let url = start;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const answer = await ask(url, await spacingOf(url), journey);
      if (answer.kind !== "MOVED") return { url, answer };
      url = readRedirect(url, answer.location, rules);
    }
    throw new FetchFailedError(`${start.host} redirects more than ${MAX_REDIRECTS} times.`, null, { field: ["url"] });
  };

  const robots = new RobotsRules(async (url) => {
    const signal = AbortSignal.timeout(limits.patience);
    const journey = { kind: "robots", signal, deadline: now() + limits.patience } as const;
    const { answer } = await follow(url, journey, async () => limits.spacing);
    return answer.kind === "DOCUMENT" ? Buffer.from(answer.body).toString("utf8").slice(0, MAX_ROBOTS) : "";
  }, now);

  const fetch: Fetcher["fetch"] = async (address, { kind, validators, signal }) => {
    const start = readWebAddress(address, rules);
    const patience = AbortSignal.timeout(limits.patience);
    const both = signal ? AbortSignal.any([signal, patience]) : patience;
    const spacingOf = async (url: URL): Promise<number> =>
      Math.min(Math.max((await robots.check(url, both)) ?? 0, limits.spacing), limits.longestSpacing);
    try {
      const journey = { kind, signal: both, deadline: now() + limits.patience, ...(validators && { validators }) };
      const { url, answer } = await follow(start, journey, spacingOf);
      return answer.kind === "DOCUMENT" ? { ...answer, url: url.href } : null;
    } catch (error) {
      if (error instanceof DomainError || !patience.aborted) throw error;
      throw new FetchLaterError(
        `${start.host} could not be read within ${limits.patience / 1000} s. Try again later.`,
        null,
        { field: ["url"], cause: error },
      );
    }
  };

  return { check: (address) => void readWebAddress(address, rules), fetch, close: () => dispatcher.destroy() };
}
