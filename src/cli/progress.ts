/** Shows how far a long work is: a bar that redraws itself on a terminal, a plain line for each item elsewhere. Writes to stderr. */
export interface Progress {
  step(line: string): void;
  /** A message that stays, above the bar. */
  say(line: string): void;
  end(): void;
}

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_WIDTH = 24;

/** Less time than this, in milliseconds, is no pace to judge by. */
const FIRST_LOOK = 3_000;

/** Progress over `total` items, `before` of them done already, on the given stream; `now` in milliseconds. */
export function createProgress(total: number, screen: Screen, before = 0, now: () => number = Date.now): Progress {
  if (!screen.isTTY) {
    let done = before;
    const step = (line: string) => screen.write(`[${(done += 1)}/${total}] ${line}\n`);
    return { step, say: (line) => screen.write(`${line}\n`), end: () => undefined };
  }
  let done = before;
  let last = "";
  const begun = now();
  const left = (): string => {
    const passed = now() - begun;
    if (done === before || done >= total || passed < FIRST_LOOK) return "";
    return `  ${inWords((passed / (done - before)) * (total - done))} left`;
  };
  const draw = () => {
    const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
    const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
    const line = `${bar} ${done}/${total}${left()}  ${last}`;
    screen.write(`\r\u001b[K${[...line].slice(0, Math.max(20, (screen.columns ?? 80) - 1)).join("")}`);
  };
  draw();
  return {
    step(line) {
      done += 1;
      last = line;
      draw();
    },
    say(line) {
      screen.write(`\r\u001b[K${line}\n`);
      draw();
    },
    end: () => screen.write("\r\u001b[K"),
  };
}

/** About how long, in the two largest units that matter. */
function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
