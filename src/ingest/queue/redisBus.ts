import { Redis } from "ioredis";
import type { ChangeBus, Topic } from "../../store/changeBus.js";

const CHANNEL = "claimgraph:reached";

/** A bus over Redis publish and subscribe. While the server is away nothing is told: who waits looks by itself. */
export function openRedisBus(url: string): ChangeBus & { close(): void } {
  const connect = (): Redis => {
    const connection = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      connectTimeout: 2_000,
      retryStrategy: (times) => Math.min(times * 100, 2_000),
    });
    // The queue tells of a server that is away.
    connection.on("error", () => undefined);
    return connection;
  };
  const [speaker, hearer] = [connect(), connect()];
  hearer.on("ready", () => void hearer.subscribe(CHANNEL).catch(() => undefined));
  return {
    tell: (topic, reached) => {
      if (speaker.status === "ready") void speaker.publish(CHANNEL, `${topic} ${reached}`).catch(() => undefined);
    },
    onTold: (listener) =>
      void hearer.on("message", (_: string, message: string) => {
        const [, topic, reached] = /^(events|jobs) (\d{1,15})$/u.exec(message) ?? [];
        if (topic !== undefined) listener(topic as Topic, Number(reached));
      }),
    close: () => {
      speaker.disconnect();
      hearer.disconnect();
    },
  };
}
