import { describe, expect, test } from "vitest";
import { InvalidInputError, StoreAwayError, StoreUnavailableError } from "../../src/domain/errors.js";
import { whileStoreIsAway } from "../../src/ingest/whileStoreIsAway.js";

/** Work that fails with the given errors, one after the other, and then succeeds. */
function failing(...errors: Error[]): () => Promise<string> {
  return async () => {
    const error = errors.shift();
    if (error) throw error;
    return "done";
  };
}

const waiting = (signal = new AbortController().signal, now: () => number = Date.now) => {
  const said: string[] = [];
  return { said, say: (message: string) => said.push(message), signal, now };
};
const away = (): Error => new StoreAwayError("The server is away.");

describe("work on a store that is away", () => {
  test("is done when the store is back, and the waiting is told once", async () => {
    const told = waiting();
    expect(await whileStoreIsAway(failing(away(), away()), told)).toBe("done");
    expect(told.said).toEqual(["The server is away. Waiting for it to come back.", "The store answers again."]);
  });

  test.each([new InvalidInputError("bad"), new StoreUnavailableError("closed"), new Error("a bug")])(
    "does not wait for what no waiting helps: %s",
    async (error) => {
      await expect(whileStoreIsAway(failing(error), waiting())).rejects.toBe(error);
    },
  );

  test("ends when told to, or when the store stays away too long", async () => {
    const stopped = AbortSignal.abort();
    await expect(whileStoreIsAway(failing(away()), waiting(stopped))).rejects.toBeInstanceOf(StoreAwayError);
    let now = 0;
    const clock = (): number => (now += 11 * 60_000);
    const all = waiting(new AbortController().signal, clock);
    await expect(whileStoreIsAway(failing(away()), all)).rejects.toBeInstanceOf(StoreAwayError);
  });
});
