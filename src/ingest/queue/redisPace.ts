import type { Redis } from "ioredis";
import type { HostPace } from "../fetch/hostPace.js";
import { connectRedis } from "./connectRedis.js";

const keyOf = (host: string): string => `claimgraph:turn:${host}`;

/** In one step on the server and by its clock, so that no two processes take the same moment. */
const RESERVE = `
  local time = redis.call("TIME")
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local start = math.max(now, tonumber(redis.call("GET", KEYS[1]) or "0"))
  if start - now <= tonumber(ARGV[2]) then
    local free = start + tonumber(ARGV[1])
    redis.call("SET", KEYS[1], free, "PX", free - now)
  end
  return start - now`;
const HOLD = `
  local time = redis.call("TIME")
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local free = math.max(now + tonumber(ARGV[1]), tonumber(redis.call("GET", KEYS[1]) or "0"))
  redis.call("SET", KEYS[1], free, "PX", math.max(free - now, 1))`;

/** The pace of hosts over Redis, for all processes on one server. While it is away each process keeps its own. Connects with the first host. */
export function openRedisPace(url: string): HostPace & { close(): void } {
  let connection: Redis | null = null;
  const run = async (script: string, host: string, ...numbers: number[]): Promise<unknown> => {
    connection ??= connectRedis(url, { enableOfflineQueue: true, maxRetriesPerRequest: 1 });
    return connection.eval(script, 1, keyOf(host), ...numbers.map((number) => Math.max(1, Math.ceil(number))));
  };
  return {
    reserve: (host, spacing, longest) =>
      run(RESERVE, host, spacing, longest).then(
        (wait) => Number(wait),
        () => 0,
      ),
    hold: (host, milliseconds) =>
      run(HOLD, host, milliseconds).then(
        () => undefined,
        () => undefined,
      ),
    close: () => connection?.disconnect(),
  };
}
