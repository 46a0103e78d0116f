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

/** Progress over `total` items, `before` of them done already, on the given stream. */
export function createProgress(total: number, screen: Screen, before = 0): Progress {
  if (!screen.isTTY) {
    let done = before;
    const step = (line: string) => screen.write(`[${(done += 1)}/${total}] ${line}\n`);
    return { step, say: (line) => screen.write(`${line}\n`), end: () => undefined };
  }
  let done = before;
  let last = "";
  const draw = () => {
    const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
    const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
    const line = `${bar} ${done}/${total}  ${last}`;
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
