import { FetchLaterError } from "../../domain/errors.js";
import { pauseFor } from "../../store/pauseFor.js";
import { OWN_PACE, type HostPace } from "./hostPace.js";

/** Lines of hosts that nobody waits for are dropped when there are more than this. */
const MANY_HOSTS = 1000;

interface Line {
  /** Resolves when all that stand in it are done. */
  tail: Promise<void>;
  waiting: number;
  /** Before this moment the host is not asked. */
  nextAt: number;
}

export interface Turn {
  /** Milliseconds between the end of this turn and the next. */
  readonly spacing: number;
  /** Gives the turn up, waiting or at work. */
  readonly signal: AbortSignal;
  /** Epoch milliseconds: a turn that would come later is refused at once. */
  readonly deadline: number;
}

/** One request at a time to each host, with a pause between two; the pause also counts from those of other processes that share a pace. */
export class HostTurns {
  private readonly lines = new Map<string, Line>();

  constructor(
    private readonly now: () => number,
    private readonly pace: HostPace = OWN_PACE,
  ) {}

  /**
   * Does `work` when the host's turn has come.
   * @throws FetchLaterError when that is after the deadline; the signal's reason when it is aborted.
   */
  async take<Result>(host: string, turn: Turn, work: () => Promise<Result>): Promise<Result> {
    const line = this.lineOf(host);
    const before = line.tail;
    let leave: () => void = () => undefined;
    const mine = new Promise<void>((done) => (leave = done));
    line.tail = before.then(() => mine);
    line.waiting += 1;
    try {
      await unlessAborted(before, turn.signal);
      if (line.nextAt > turn.deadline) throw this.held(host, line.nextAt);
      await pauseFor(line.nextAt - this.now(), turn.signal);
      turn.signal.throwIfAborted();
      const patience = turn.deadline - this.now();
      const wait = await this.pace.reserve(host, turn.spacing, patience);
      if (wait > patience) throw this.held(host, this.now() + wait);
      await pauseFor(wait, turn.signal);
      turn.signal.throwIfAborted();
      try {
        return await work();
      } finally {
        line.nextAt = Math.max(line.nextAt, this.now() + turn.spacing);
      }
    } finally {
      line.waiting -= 1;
      leave();
    }
  }

  /** Asks the host nothing before a moment, in epoch milliseconds. */
  hold(host: string, until: number): void {
    const line = this.lineOf(host);
    line.nextAt = Math.max(line.nextAt, until);
    void this.pace.hold(host, until - this.now());
  }

  private held(host: string, until: number): FetchLaterError {
    const seconds = Math.ceil((until - this.now()) / 1000);
    return new FetchLaterError(`${host} asked not to be asked for ${seconds} s. Try again then.`, until, {
      field: ["url"],
    });
  }

  private lineOf(host: string): Line {
    const known = this.lines.get(host);
    if (known) return known;
    if (this.lines.size >= MANY_HOSTS) {
      for (const [name, { waiting, nextAt }] of this.lines) {
        if (waiting === 0 && nextAt <= this.now()) this.lines.delete(name);
      }
    }
    const line = { tail: Promise.resolve(), waiting: 0, nextAt: 0 };
    this.lines.set(host, line);
    return line;
  }
}

/** What `promise` gives, or the reason of the signal as soon as it is aborted. */
export function unlessAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise<Result>((done, fail) => {
    const stop = (): void => fail(signal.reason as Error);
    signal.addEventListener("abort", stop, { once: true });
    promise.then(done, fail).finally(() => signal.removeEventListener("abort", stop));
    if (signal.aborted) stop();
  });
}
