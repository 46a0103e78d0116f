import type { ChangeBus, Topic } from "../../store/changeBus.js";
import { connectRedis } from "./connectRedis.js";

const CHANNEL = "claimgraph:reached";

/** A bus over Redis publish and subscribe. While the server is away nothing is told: who waits looks by itself. */
export function openRedisBus(url: string): ChangeBus & { close(): void } {
  // The queue tells of a server that is away.
  const connect = () => connectRedis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0 });
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
