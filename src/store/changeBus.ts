/** What grows in a store and is waited for: the log of claim events, and the versions of jobs. */
export type Topic = "events" | "jobs";

/** How the processes on one store tell each other at once how far it has grown; without one, each looks by itself every half second. What is told may get lost. */
export interface ChangeBus {
  /** Tells the others; never throws. */
  tell(topic: Topic, reached: number): void;
  /** Hears the others, until the bus is closed. */
  onTold(listener: (topic: Topic, reached: number) => void): void;
}
