import { Agent } from "undici";
import { DomainError, FetchFailedError, FetchLaterError } from "../../domain/errors.js";
import { FETCH_LIMITS } from "./fetchLimits.js";
import type { Fetcher, FetcherSettings, Validators } from "./fetcher.js";
import { guardedConnect } from "./guardedConnect.js";
import { HostTurns } from "./hostTurns.js";
import type { DocumentKind } from "./mediaTypes.js";
import { requestOnce, type Answer } from "./requestOnce.js";
import { RobotsRules } from "./robotsRules.js";
import { readUserAgent } from "./userAgent.js";
import { openTo, readRedirect, readWebAddress } from "./webAddress.js";

const MAX_REDIRECTS = 5;
/** Of a robots.txt, in characters; what is beyond is not read (RFC 9309, 2.5). */
const MAX_ROBOTS = 500 * 1024;

/** What holds for all requests for one document. */
interface Journey {
  readonly kind: DocumentKind;
  readonly validators?: Validators;
  readonly signal: AbortSignal;
  readonly deadline: number;
  /** Told when the host's turn has come and it is asked. */
  readonly onAsked?: () => void;
}

/** Makes the fetcher. */
export function openFetcher({ allow, now, ports, lookUp, pace, ...given }: FetcherSettings): Omit<Fetcher, "check"> {
  const limits = { ...FETCH_LIMITS, ...given.limits };
  const rules = openTo(allow, ports);
  const userAgent = readUserAgent();
  const dispatcher = new Agent({
    connect: guardedConnect(rules, limits.connectTime, lookUp),
    maxHeaderSize: limits.headerBytes,
    maxResponseSize: limits.bytes,
  });
  const turns = new HostTurns(now, pace);

  const ask = async (url: URL, spacing: number, journey: Journey): Promise<Answer> => {
    try {
      return await turns.take(url.host, { ...journey, spacing }, () => {
        journey.onAsked?.();
        return requestOnce(url, { ...journey, dispatcher, userAgent, limits, now });
      });
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
    let isAsked = false;
    try {
      const journey = {
        kind,
        signal: both,
        deadline: now() + limits.patience,
        onAsked: () => (isAsked = true),
        ...(validators && { validators }),
      };
      const { url, answer } = await follow(start, journey, spacingOf);
      return answer.kind === "DOCUMENT" ? { ...answer, url: url.href } : null;
    } catch (error) {
      if (error instanceof DomainError || !patience.aborted) throw error;
      throw new FetchLaterError(
        `${start.host} could not be read within ${limits.patience / 1000} s. Try again later.`,
        // It did not get its turn: nothing is known against trying once more.
        isAsked ? null : now() + limits.patience,
        { field: ["url"], cause: error },
      );
    }
  };

  return { fetch, close: () => dispatcher.destroy() };
}
