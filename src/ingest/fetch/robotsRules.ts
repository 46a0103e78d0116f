import parser, { type Robot } from "robots-parser";
import { FetchFailedError, FetchLaterError, RobotsRefusedError } from "../../domain/errors.js";
import { unlessAborted } from "./hostTurns.js";
import { ownRobotsRules } from "./ownRobotsRules.js";

/** The package is a function; its types tell of a module with one. */
const parseRobots = parser as unknown as typeof parser.default;

/** How long a robots.txt is taken as read, in milliseconds. */
const FRESH = 60 * 60_000;
/** How long one that could not be read is not asked for again. */
const FRESH_FAULT = 60_000;
const MANY_ORIGINS = 1000;
const NAME = "ClaimGraph";

/** Fetches the text of a robots.txt. */
export type ReadRobots = (url: URL) => Promise<string>;

interface Known {
  readonly robots: Promise<Robot | null>;
  until: number;
}

/** What the robots.txt of each origin asks for, read once an hour. */
export class RobotsRules {
  private readonly byOrigin = new Map<string, Known>();

  constructor(
    private readonly read: ReadRobots,
    private readonly now: () => number,
  ) {}

  /**
   * Milliseconds that the origin wants between two requests; null when it does not say.
   * @throws RobotsRefusedError when the address is not to be fetched; FetchLaterError while the robots.txt cannot be read (RFC 9309, 2.3.1.4).
   */
  async check(url: URL, signal: AbortSignal): Promise<number | null> {
    const robots = await unlessAborted(this.robotsOf(url.origin), signal);
    if (robots?.isAllowed(url.href, NAME) === false) {
      throw new RobotsRefusedError(
        `The robots.txt of ${url.host} asks not to fetch this address. Save the article and take in the file.`,
        { field: ["url"] },
      );
    }
    const seconds = Number(robots?.getCrawlDelay(NAME));
    return Number.isFinite(seconds) ? seconds * 1000 : null;
  }

  private robotsOf(origin: string): Promise<Robot | null> {
    const now = this.now();
    const known = this.byOrigin.get(origin);
    if (known && known.until > now) return known.robots;
    if (this.byOrigin.size >= MANY_ORIGINS) this.byOrigin.clear();
    const robots = this.load(new URL("/robots.txt", origin));
    const entry: Known = { robots, until: now + FRESH };
    robots.catch(() => (entry.until = this.now() + FRESH_FAULT));
    this.byOrigin.set(origin, entry);
    return robots;
  }

  private async load(url: URL): Promise<Robot | null> {
    try {
      return parseRobots(url.href, ownRobotsRules(await this.read(url)));
    } catch (error) {
      // There is none: everything may be fetched.
      if (error instanceof FetchFailedError && error.status !== null) return null;
      if (!(error instanceof FetchLaterError)) throw error;
      throw new FetchLaterError(
        `The robots.txt of ${url.host} cannot be read now, so nothing is fetched there. ${error.message}`,
        error.retryAt,
        { field: ["url"], cause: error },
      );
    }
  }
}
