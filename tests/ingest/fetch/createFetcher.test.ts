import type { LookupAddress } from "node:dns";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFetcher } from "../../../src/ingest/fetch/createFetcher.js";
import type { Fetcher, FetcherSettings } from "../../../src/ingest/fetch/fetcher.js";
import { document, movedTo, openSite, type Answer, type Site } from "../../support/site.js";

const PAGE = "<!doctype html><title>News</title><p>Norvik accused Orban Labs of copying its plans.</p>";

let canary: Site;
const open: { close: () => Promise<void> }[] = [];
beforeEach(async () => {
  canary = await openSite({ "/": document("secret"), "/robots.txt": document("", "text/plain") });
  open.push(canary);
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function site(answers: Readonly<Record<string, Answer>>): Promise<Site> {
  const opened = await openSite(answers);
  open.push(opened);
  return opened;
}

function fetcher(allow: readonly Site[], settings: Partial<FetcherSettings> = {}): Fetcher {
  const { limits, ...rest } = settings;
  const made = createFetcher({
    allow: allow.map(({ place }) => place),
    now: Date.now,
    limits: { spacing: 1, ...limits },
    ...rest,
  });
  open.push(made);
  return made;
}

/** The document as text, or code and message of the fault. */
const outcome = (made: Fetcher, address: string) =>
  made.fetch(address, { kind: "article" }).then(
    (found) => Buffer.from(found?.body ?? []).toString(),
    ({ code, message, field }: { code: string; message: string; field: string[] }) => ({ code, message, field }),
  );

const refusal = (code: string, message: RegExp) => ({ code, message: expect.stringMatching(message), field: ["url"] });

describe("a private address", () => {
  /** Spellings of places where the canary, or something worse, would answer. */
  const spellings = (port: number): string[] => [
    `http://127.0.0.1:${port}/`,
    `http://127.1:${port}/`,
    `http://2130706433:${port}/`,
    `http://0x7f000001:${port}/`,
    `http://0x7f.1:${port}/`,
    `http://0177.0.0.1:${port}/`,
    `http://017700000001:${port}/`,
    `http://0:${port}/`,
    `http://0.0.0.0:${port}/`,
    `http://127.0.0.1.:${port}/`,
    `http://%EF%BC%91%EF%BC%92%EF%BC%97.0.0.1:${port}/`,
    `http://localhost:${port}/`,
    `http://LOCALHOST.:${port}/`,
    `http://a.localhost:${port}/`,
    `http://[::1]:${port}/`,
    `http://[::]:${port}/`,
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://[::ffff:7f00:1]:${port}/`,
    `http://[64:ff9b::7f00:1]:${port}/`,
    `http://[2002:7f00:1::]:${port}/`,
    `http://169.254.169.254:${port}/latest/meta-data/`,
    `http://10.0.0.1:${port}/`,
    `http://100.64.0.1:${port}/`,
  ];

  test("is refused in every spelling, and nothing is asked there", async () => {
    const made = fetcher([], { ports: [canary.port] });
    for (const address of spellings(canary.port)) {
      expect([address, await outcome(made, address)]).toEqual([
        address,
        refusal("FETCH_REFUSED", /private network.*CLAIMGRAPH_FETCH_ALLOW/u),
      ]);
      expect(() => made.check(address)).toThrow("private network");
    }
    expect(canary.asked).toEqual([]);
  });

  test("is refused in every spelling when an allowed site redirects there", async () => {
    const targets = spellings(canary.port);
    const source = await site(Object.fromEntries(targets.map((target, i) => [`/${i}`, movedTo(target)])));
    const made = fetcher([source], { ports: [canary.port] });
    for (const [i, target] of targets.entries()) {
      expect([target, await outcome(made, `${source.address}/${i}`)]).toEqual([
        target,
        refusal("FETCH_REFUSED", /private network/u),
      ]);
    }
    expect(canary.asked).toEqual([]);
  });

  test.each<[string, LookupAddress[]]>([
    ["IPv4", [{ address: "127.0.0.1", family: 4 }]],
    ["IPv6", [{ address: "::1", family: 6 }]],
    ["mapped", [{ address: "::ffff:127.0.0.1", family: 6 }]],
    [
      "one among public ones",
      [
        { address: "93.184.215.14", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ],
    ],
  ])("is refused behind a name at the moment of connecting: %s", async (_, addresses) => {
    let asked = 0;
    const lookUp: FetcherSettings["lookUp"] = (__, ___, done) => {
      asked += 1;
      done(null, addresses);
    };
    const made = fetcher([], { ports: [canary.port], lookUp });
    const address = `http://rebound.example:${canary.port}/`;
    expect(() => made.check(address)).not.toThrow();
    expect(await outcome(made, address)).toEqual(
      refusal("FETCH_REFUSED", /"rebound.example" is an address of a private network/u),
    );
    expect([asked, canary.asked]).toEqual([1, []]);
  });

  test("is refused behind the names of the system's own table", async () => {
    const made = fetcher([], { ports: [canary.port] });
    const { lookup } = await import("node:dns/promises");
    const { hostname } = await import("node:os");
    const own = await lookup(hostname()).catch(() => null);
    if (own)
      expect(await outcome(made, `http://${hostname()}:${canary.port}/`)).toMatchObject({ code: "FETCH_REFUSED" });
    expect(canary.asked).toEqual([]);
  });

  test("that the operator allowed is fetched from, with its port only", async () => {
    const allowed = await site({ "/a": document(PAGE) });
    const made = fetcher([allowed]);
    expect(await outcome(made, `${allowed.address}/a`)).toBe(PAGE);
    expect(await outcome(made, `${canary.address}/`)).toEqual(
      refusal("FETCH_REFUSED", /^Port \d+ is not fetched from/u),
    );
    expect(canary.asked).toEqual([]);
  });
});

describe("an address", () => {
  test.each([
    ["file:///etc/passwd", /Only http and https/u],
    ["ftp://example.org/a", /Only http and https/u],
    ["data:text/html,hello", /Only http and https/u],
    ["javascript:alert(1)", /Only http and https/u],
    ["https://user:secret@example.org/", /leave it out/u],
    ["https://example.org:8443/", /^Port 8443/u],
    ["http://example.org:22/", /^Port 22/u],
    ["news", /no address/u],
    [`https://example.org/${"a".repeat(2000)}`, /more than 2000/u],
  ])("%s is refused with what to do", async (address, words) => {
    expect(await outcome(fetcher([]), address)).toEqual(refusal("FETCH_REFUSED", words));
  });

  test("loses its fragment and is told as it was found", async () => {
    const source = await site({ "/old": movedTo("/new?x=1"), "/new?x=1": document(PAGE) });
    const found = await fetcher([source]).fetch(`${source.address}/old#part`, { kind: "article" });
    expect(found?.url).toBe(`${source.address}/new?x=1`);
    expect(source.asked).toEqual(["/robots.txt", "/old", "/new?x=1"]);
  });

  test("is followed over five redirects and no further", async () => {
    const hops = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`/${i}`, movedTo(`/${i + 1}`)]));
    const source = await site({ ...hops, "/9": document(PAGE) });
    const made = fetcher([source]);
    expect(await outcome(made, `${source.address}/4`)).toBe(PAGE);
    expect(await outcome(made, `${source.address}/3`)).toEqual(refusal("FETCH_FAILED", /more than 5 times/u));
  });

  test("is not followed to another protocol", async () => {
    const source = await site({ "/": movedTo("file:///etc/passwd") });
    expect(await outcome(fetcher([source]), `${source.address}/`)).toEqual(refusal("FETCH_REFUSED", /Only http/u));
  });
});

describe("a document", () => {
  test("is asked for by name, without cookies, and inflated", async () => {
    const heads: Record<string, unknown>[] = [];
    const source = await site({
      "/a": (request, response) => {
        heads.push(request.headers);
        response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip", etag: '"1"' });
        response.end(gzipSync(PAGE));
      },
    });
    const found = await fetcher([source]).fetch(`${source.address}/a`, { kind: "article" });
    expect(Buffer.from(found?.body ?? []).toString()).toBe(PAGE);
    expect(found).toMatchObject({ contentType: "text/html", validators: { etag: '"1"' } });
    expect(heads[0]).toMatchObject({ "user-agent": expect.stringMatching(/^ClaimGraph\/\d+\.\d+\.\d+/u) });
    expect(heads[0]).not.toHaveProperty("cookie");
  });

  test("that is unchanged is told so", async () => {
    const source = await site({
      "/feed": (request, response) =>
        void response.writeHead(request.headers["if-none-match"] === '"7"' ? 304 : 200, { etag: '"7"' }).end("x"),
    });
    const made = fetcher([source]);
    const first = await made.fetch(`${source.address}/feed`, { kind: "feed" });
    const validators = first?.validators ?? {};
    expect(await made.fetch(`${source.address}/feed`, { kind: "feed", validators })).toBeNull();
  });

  test("that is too large is refused, packed or plain, told or not", async () => {
    let sent = 0;
    const source = await site({
      "/told": document("x".repeat(70_000)),
      "/untold": (_, response) => {
        response.writeHead(200, { "content-type": "text/plain" });
        const more = (): void => {
          sent += 1;
          if (!response.destroyed && response.write("x".repeat(10_000))) setImmediate(more);
          else if (!response.destroyed) response.once("drain", more);
        };
        more();
      },
      "/bomb": document(gzipSync(Buffer.alloc(200 * 1024 * 1024)), "text/html", { "content-encoding": "gzip" }),
    });
    const made = fetcher([source], { limits: { bytes: 64 * 1024 } });
    const before = process.memoryUsage().rss;
    for (const path of ["/told", "/untold", "/bomb"]) {
      expect([path, await outcome(made, `${source.address}${path}`)]).toEqual([
        path,
        refusal("ARTICLE_REJECTED", /larger than/u),
      ]);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
    expect(sent).toBeLessThan(1000);
  });

  test.each([
    ["image/png", "ARTICLE_REJECTED", /gives "image\/png" and not HTML/u],
    ["application/zip", "ARTICLE_REJECTED", /application\/zip/u],
    ["application/json", "ARTICLE_REJECTED", /application\/json/u],
  ])("of the type %s is no article", async (type, code, words) => {
    const source = await site({ "/": document("x", type) });
    expect(await outcome(fetcher([source]), `${source.address}/`)).toEqual(refusal(code, words));
  });

  test.each<[string, Answer, string, RegExp]>([
    ["304 that nobody asked for", (_, response) => void response.writeHead(304).end(), "FETCH_FAILED", /answered 304/u],
    ["404", (_, response) => void response.writeHead(404).end(), "FETCH_FAILED", /answered 404/u],
    ["403", (_, response) => void response.writeHead(403).end(), "FETCH_FAILED", /answered 403/u],
    ["500", (_, response) => void response.writeHead(500).end(), "FETCH_LATER", /answered 500. Try again later/u],
    ["a cut connection", (request) => void request.socket.destroy(), "FETCH_LATER", /cannot be reached/u],
    [
      "a cut body",
      (request, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "500" });
        response.write("x", () => request.socket.destroy());
      },
      "FETCH_LATER",
      /cannot be reached/u,
    ],
    [
      "a body that is packed wrongly",
      document("no gzip", "text/html", { "content-encoding": "gzip" }),
      "FETCH_FAILED",
      /compressed wrongly/u,
    ],
    [
      "an unknown encoding",
      document("x", "text/html", { "content-encoding": "gzip, gzip" }),
      "FETCH_FAILED",
      /"gzip, gzip"/u,
    ],
    [
      "a huge head",
      document("x", "text/html", { "x-long": "x".repeat(30_000) }),
      "FETCH_FAILED",
      /head of its answer is too large/u,
    ],
  ])("behind %s fails in words", async (_, answer, code, words) => {
    const source = await site({ "/": answer });
    expect(await outcome(fetcher([source]), `${source.address}/`)).toEqual(refusal(code, words));
  });

  test("that comes too slowly, or never, is given up", async () => {
    const source = await site({
      "/silent": () => undefined,
      "/drops": (_, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const drip = setInterval(() => response.write("x"), 50);
        response.on("close", () => clearInterval(drip));
      },
    });
    const made = fetcher([source], { limits: { time: 400 } });
    for (const path of ["/silent", "/drops"]) {
      expect(await outcome(made, `${source.address}${path}`)).toEqual(
        refusal("FETCH_LATER", /did not answer within 0.4 s/u),
      );
    }
  });

  test("of a host that refuses connections, or is not there, fails in words", async () => {
    const gone = await openSite({});
    await gone.close();
    const made = fetcher([gone]);
    expect(await outcome(made, `${gone.address}/`)).toEqual(refusal("FETCH_LATER", /ECONNREFUSED/u));
    const nowhere = fetcher([], {
      lookUp: (_, __, done) => done(Object.assign(new Error("no such host"), { code: "ENOTFOUND" }), []),
    });
    expect(await outcome(nowhere, "http://nowhere.example/")).toEqual(
      refusal("FETCH_FAILED", /There is no host of this name: nowhere.example/u),
    );
  });

  test("is not waited for once its caller has gone", async () => {
    const source = await site({ "/": () => undefined });
    const gone = new AbortController();
    const fetched = fetcher([source]).fetch(`${source.address}/`, { kind: "article", signal: gone.signal });
    setTimeout(() => gone.abort(new Error("gone")), 50);
    await expect(fetched).rejects.toThrow("gone");
  });
});
