import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { HostTurns } from "../../../src/ingest/fetch/hostTurns.js";
import { openRedisPace } from "../../../src/ingest/queue/redisPace.js";
import { missingRedis, TestRedis } from "../../support/redis.js";

const missing = missingRedis();
if (missing) console.warn(`SKIPPED the pace over Redis: ${missing}.`);

describe.skipIf(missing !== null)("two processes that share the pace of hosts", () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await TestRedis.start();
  });
  afterAll(() => redis.stop());
  const open: { close(): void }[] = [];
  afterEach(() => open.splice(0).forEach((pace) => pace.close()));

  /** The turns of a process of its own. */
  function turns(): HostTurns {
    const pace = openRedisPace(redis.url);
    open.push(pace);
    return new HostTurns(Date.now, pace);
  }
  const within = (milliseconds: number, spacing: number) => ({
    spacing,
    signal: new AbortController().signal,
    deadline: Date.now() + milliseconds,
  });

  test("leave the pause between their requests to one host, and none to others", async () => {
    const [one, other] = [turns(), turns()];
    const asked: number[] = [];
    const ask = async () => void asked.push(Date.now());
    const begun = Date.now();
    await Promise.all([one, other, one, other].map((process) => process.take("a.example", within(5000, 200), ask)));
    asked.sort((a, b) => a - b);
    // A timer may fire a millisecond early.
    for (const [i, moment] of asked.entries())
      if (i > 0) expect(moment - asked[i - 1]!).toBeGreaterThanOrEqual(198 - 20);
    expect(asked).toHaveLength(4);
    expect(asked[3]! - begun).toBeGreaterThanOrEqual(3 * 200 - 20);
    let isAsked = false;
    await other.take("b.example", within(50, 200), async () => void (isAsked = true));
    expect(isAsked).toBe(true);
  });

  test("both leave a host alone that asked one of them to wait, and say until when", async () => {
    const [one, other] = [turns(), turns()];
    one.hold("c.example", Date.now() + 60_000);
    await expect.poll(() => redis.ask((client) => client.pttl("claimgraph:turn:c.example"))).toBeGreaterThan(50_000);
    const refused = other.take("c.example", within(1000, 1), async () => undefined);
    await expect(refused).rejects.toMatchObject({ code: "FETCH_LATER", message: expect.stringMatching(/60 s|59 s/u) });
    await expect(refused).rejects.toHaveProperty("retryAt");
    // What was refused took nobody's moment.
    expect(await redis.ask((client) => client.pttl("claimgraph:turn:c.example"))).toBeLessThanOrEqual(60_000);
  });

  test("keep their own pace while the server is away", async () => {
    const lost = openRedisPace("redis://127.0.0.1:1");
    open.push(lost);
    const asked = await new HostTurns(Date.now, lost).take("d.example", within(10_000, 1), async () => "asked");
    expect(asked).toBe("asked");
  });
});
