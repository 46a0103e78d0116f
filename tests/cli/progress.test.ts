import { describe, expect, test } from "vitest";
import { createProgress } from "../../src/cli/progress.js";

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 60, write: (text: string) => written.push(text), written };
}

describe("progress", () => {
  test("is a plain line an item where nobody watches", () => {
    const plain = screen(false);
    const progress = createProgress(2, plain);
    progress.step("first");
    progress.say("careful");
    progress.step("second");
    progress.end();
    expect(plain.written.join("")).toBe("[1/2] first\ncareful\n[2/2] second\n");
  });

  test("is a bar that redraws itself on a terminal and leaves nothing behind", () => {
    const terminal = screen(true);
    const progress = createProgress(2, terminal);
    progress.step("first");
    expect(terminal.written.at(-1)).toBe(`\r\u001b[K${"█".repeat(12)}${"░".repeat(12)} 1/2  first`);
    progress.end();
    expect(terminal.written.at(-1)).toBe("\r\u001b[K");
  });

  test.each([
    [1_000, ""],
    [4_000, "  12 s left"],
    [200_000, "  10 min left"],
    [3_600_000, "  3 h 0 min left"],
  ])("tells on a terminal how long it will take at the pace until now (after %i ms: %j)", (passed, words) => {
    const terminal = screen(true);
    let at = 0;
    const progress = createProgress(6, terminal, 2, () => at);
    at = passed;
    progress.step("third");
    expect(terminal.written.at(-1)).toBe(`\r\u001b[K${"█".repeat(12)}${"░".repeat(12)} 3/6${words}  third`);
  });
});
