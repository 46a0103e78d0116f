import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { guardedConnect } from "../../../src/ingest/fetch/guardedConnect.js";
import { openTo, readRedirect } from "../../../src/ingest/fetch/webAddress.js";

describe("a connection", () => {
  test.each(["127.0.0.1", "localhost", "::1", "[::1]", "::ffff:127.0.0.1", "0.0.0.0", "169.254.169.254"])(
    "to %s is refused by itself, whatever let its address pass",
    async (hostname) => {
      let connections = 0;
      const canary = createServer((socket) => {
        connections += 1;
        socket.destroy();
      });
      await new Promise<void>((done) => canary.listen(0, "127.0.0.1", done));
      const { port } = canary.address() as AddressInfo;
      const connect = guardedConnect(openTo([], [port]), 1000);
      const fault = await new Promise<unknown>((done) =>
        connect({ hostname, host: hostname, protocol: "http:", port: String(port) }, (...[error]) => done(error)),
      );
      await new Promise((done) => canary.close(done));
      expect([fault, connections]).toEqual([expect.objectContaining({ code: "FETCH_REFUSED" }), 0]);
    },
  );
});

describe("a redirect", () => {
  const rules = openTo([]);
  const from = new URL("https://news.example/a");

  test("is followed to https, from http to either", () => {
    expect(readRedirect(from, "//other.example/b#c", rules).href).toBe("https://other.example/b");
    const plain = new URL("http://news.example/a");
    expect(readRedirect(plain, "http://other.example/", rules).href).toBe("http://other.example/");
    expect(readRedirect(plain, "https://other.example/", rules).href).toBe("https://other.example/");
  });

  test.each([
    ["http://news.example/b", "from https to http"],
    ["https://a:b@news.example/", "leave it out"],
    ["https://news.example:8443/", "Port 8443"],
    ["https://0x7f.1/", "private network"],
    ["gopher://news.example/", "Only http and https"],
  ])("to %s is refused", (location, words) => {
    expect(() => readRedirect(from, location, rules)).toThrow(words);
  });
});
