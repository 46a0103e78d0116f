import { Redis, type RedisOptions } from "ioredis";

/** The longest pause between two attempts to reach a server that is away, in milliseconds. */
const LONGEST_PAUSE = 2_000;

/**
 * A connection that goes on looking for a server that is away, until `isClosing`; so do those that are made after it. Whoever wants to hear of faults listens
 * to `error`: none of them ends the program.
 */
export function connectRedis(
  url: string,
  options: Pick<RedisOptions, "maxRetriesPerRequest" | "enableOfflineQueue">,
  isClosing: () => boolean = () => false,
): Redis {
  const connection = new Redis(url, {
    ...options,
    connectTimeout: LONGEST_PAUSE,
    retryStrategy: (times) => (isClosing() ? null : Math.min(times * 100, LONGEST_PAUSE)),
  });
  connection.on("error", () => undefined);
  return connection;
}
