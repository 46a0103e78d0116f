/** When a host may be asked, as several processes know it together. Times are in milliseconds from now: clocks of machines differ. */
export interface HostPace {
  /**
   * Takes the host's next moment: answers how long to wait for it, and that the one after it comes `spacing` later. One further off than `longest` is told
   * and not taken.
   */
  readonly reserve: (host: string, spacing: number, longest: number) => Promise<number>;
  /** Lets nobody ask the host for so long. */
  readonly hold: (host: string, milliseconds: number) => Promise<void>;
}

/** Of a process that is alone: its own lines of hosts say all there is to know. */
export const OWN_PACE: HostPace = { reserve: async () => 0, hold: async () => undefined };
